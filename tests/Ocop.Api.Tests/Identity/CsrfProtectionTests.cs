using System.Net.Http.Json;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class CsrfProtectionTests(OcopApi api)
{
    private readonly string _email = Browsers.NewEmail();
    private readonly Browser _browser = api.Browser();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/session")]
    [InlineData("/api/v1/registrations")]
    public async Task Coming_in_needs_the_token(string path)
    {
        var response = await _browser.Http.PostAsJsonAsync(path, new { }, Cancellation);

        await response.MustBeProblem(403, "csrf-token.invalid");
    }

    [Fact]
    public async Task A_session_changes_nothing_without_the_token()
    {
        await _browser.Register(_email);

        var response = await _browser.Http.DeleteAsync("/api/v1/session", Cancellation);

        await response.MustBeProblem(403, "csrf-token.invalid");
        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task A_token_that_was_made_up_is_refused() =>
        await (await SignOutWith("made-up")).MustBeProblem(403, "csrf-token.invalid");

    [Fact]
    public async Task A_token_from_before_signing_in_is_refused()
    {
        var before = await _browser.Token();

        await (await SignOutWith(before)).MustBeProblem(403, "csrf-token.invalid");
    }

    [Fact]
    public async Task Another_persons_token_is_refused()
    {
        var other = api.Browser();
        await other.Register(Browsers.NewEmail());

        await (await SignOutWith(await other.Token())).MustBeProblem(403, "csrf-token.invalid");
    }

    [Fact]
    public async Task Reading_needs_no_token()
    {
        await _browser.Register(_email);

        await (await _browser.Get("/me")).MustBe(200);
    }

    [Fact]
    public async Task The_answer_with_the_token_is_kept_nowhere()
    {
        var response = await _browser.Get("/antiforgery-token");

        Assert.Contains("no-store", response.Headers.CacheControl!.ToString());
    }

    private async Task<HttpResponseMessage> SignOutWith(string token)
    {
        await _browser.Register(_email);
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/v1/session");
        request.Headers.Add("X-CSRF-TOKEN", token);

        return await _browser.Http.SendAsync(request, Cancellation);
    }
}
