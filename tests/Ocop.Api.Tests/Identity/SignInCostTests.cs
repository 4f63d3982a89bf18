using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Infrastructure.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class SignInCostTests(OcopApi api)
{
    [Fact]
    public async Task An_unknown_address_costs_as_much_work_as_a_wrong_password()
    {
        var hasher = new CountingHasher();
        await using var counted = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<IPasswordHasher<Account>>(hasher))
        );
        var browser = new Browser(counted.CreateClient());

        await (await browser.SignIn(Browsers.NewEmail())).MustBe(401);

        Assert.Equal(1, hasher.Checked);
    }

    private sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Checked { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(
            Account user,
            string hashedPassword,
            string providedPassword
        )
        {
            Checked++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
