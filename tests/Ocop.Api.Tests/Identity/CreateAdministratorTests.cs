using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Identity.Users;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class CreateAdministratorTests(OcopApi api)
{
    private readonly string _email = Browsers.NewEmail();

    [Fact]
    public async Task The_administrator_signs_in_with_the_generated_password()
    {
        var password = await Create();

        var browser = api.Browser();
        await (await browser.SignIn(_email, password)).MustBe(200);
        Assert.Equal(["admin"], (await browser.Session())["roles"]!.AsArray().Select(role => (string)role!));
    }

    [Fact]
    public async Task An_account_that_is_there_is_left_alone()
    {
        await api.Browser().Register(_email);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(Create);

        Assert.Equal(User.Rules.AnAddressHasOneUser, refused.Rule);
    }

    private async Task<string> Create()
    {
        await using var scope = api.Services.CreateAsyncScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        return await mediator.Send(
            new CreateAdministrator(_email, "Quản trị viên"),
            TestContext.Current.CancellationToken
        );
    }
}
