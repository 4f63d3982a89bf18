using Microsoft.AspNetCore.Mvc.Testing;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class AttemptLimitTests(OcopApi api)
{
    [Fact]
    public async Task One_address_tries_so_often_and_no_more()
    {
        await using var guarded = api.WithWebHostBuilder(host => host.UseSetting("SignIn:AttemptsPerMinute", "2"));
        var browser = new Browser(guarded.CreateClient(new WebApplicationFactoryClientOptions()));

        var first = await browser.SignIn(Browsers.NewEmail());
        await browser.SignIn(Browsers.NewEmail());
        var third = await browser.SignIn(Browsers.NewEmail());

        Assert.Equal("1", first.Headers.GetValues("RateLimit-Remaining").Single());
        await third.MustBeProblem(429, "too-many-requests");
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }
}
