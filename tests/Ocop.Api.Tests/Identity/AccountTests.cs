using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class AccountTests(OcopApi api)
{
    private const string Another = "con trâu bạc cày đồng sâu";

    private readonly string _email = Browsers.NewEmail();
    private readonly Browser _browser = api.Browser();

    [Theory]
    [InlineData("GET", "/me")]
    [InlineData("PUT", "/me")]
    [InlineData("PUT", "/me/password")]
    public async Task Nobody_has_an_account_without_signing_in(string method, string path) =>
        await (await _browser.Send(new(method), path)).MustBeProblem(401, "not-signed-in");

    [Fact]
    public async Task A_profile_is_changed_by_its_owner()
    {
        await _browser.Register(_email);
        var version = (await _browser.Get("/me")).Headers.ETag!.ToString();

        var response = await _browser.Put("/me", new { fullName = "Lý Thị Hoa Mai", language = "en" }, version);

        await response.MustBe(200);
        var me = await response.Json();
        Assert.Equal("Lý Thị Hoa Mai", (string?)me["fullName"]);
        Assert.Equal("en", (string?)me["language"]);
        Assert.NotEqual(version, response.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_profile_that_was_changed_meanwhile_is_not_overwritten()
    {
        await _browser.Register(_email);
        var version = (await _browser.Get("/me")).Headers.ETag!.ToString();
        await _browser.Put("/me", new { fullName = "Một", language = "vi" }, version);

        var response = await _browser.Put("/me", new { fullName = "Hai", language = "vi" }, version);

        await response.MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task A_profile_is_changed_with_its_version_only()
    {
        await _browser.Register(_email);

        var response = await _browser.Put("/me", new { fullName = "Một", language = "vi" });

        await response.MustBeProblem(428, "version-required");
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one()
    {
        await _browser.Register(_email);

        await (await ChangePassword(Browser.Password, Another)).MustBe(204);

        await (await api.Browser().SignIn(_email, Another)).MustBe(200);
        await (await api.Browser().SignIn(_email, Browser.Password)).MustBe(401);
    }

    [Fact]
    public async Task A_new_password_ends_all_other_sessions()
    {
        await _browser.Register(_email);
        var elsewhere = api.Browser();
        await elsewhere.SignIn(_email);

        await ChangePassword(Browser.Password, Another);

        Assert.True(await _browser.IsSignedIn());
        Assert.False(await elsewhere.IsSignedIn());
    }

    [Fact]
    public async Task A_password_is_changed_by_whoever_knows_the_current_one()
    {
        await _browser.Register(_email);

        var problem = await (await ChangePassword(Another, Another)).MustBeProblem(422, "request.invalid");

        Assert.Equal("/currentPassword", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("password.wrong", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task A_session_is_no_place_to_guess_the_current_password()
    {
        await _browser.Register(_email);
        for (var guess = 0; guess < 10; guess++)
            await (await ChangePassword($"đoán lần thứ {guess}", Another)).MustBe(422);

        await (await ChangePassword(Browser.Password, Another)).MustBe(422);
    }

    [Fact]
    public async Task A_weak_password_does_not_replace_a_strong_one()
    {
        await _browser.Register(_email);

        var problem = await (await ChangePassword(Browser.Password, "matkhau123456")).MustBeProblem(
            422,
            "request.invalid"
        );

        Assert.Equal("password.common", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Another_address_signs_in_from_then_on()
    {
        await _browser.Register(_email);
        var email = Browsers.NewEmail();

        var response = await ChangeEmail(email.ToUpperInvariant(), Browser.Password);

        await response.MustBe(200);
        Assert.Equal(email, (string?)(await response.Json())["email"]);
        await (await api.Browser().SignIn(email)).MustBe(200);
        await (await api.Browser().SignIn(_email)).MustBe(401);
    }

    [Fact]
    public async Task An_address_is_changed_with_the_password_only()
    {
        await _browser.Register(_email);

        var problem = await (await ChangeEmail(Browsers.NewEmail(), Another)).MustBeProblem(422, "request.invalid");

        Assert.Equal("/password", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task An_address_that_somebody_has_is_not_taken()
    {
        await _browser.Register(_email);
        var taken = Browsers.NewEmail();
        await api.Browser().Register(taken);

        await (await ChangeEmail(taken, Browser.Password)).MustBeProblem(409, "user.email-taken");
    }

    private Task<HttpResponseMessage> ChangeEmail(string email, string password) =>
        _browser.Put("/me/email", new { email, password });

    private Task<HttpResponseMessage> ChangePassword(string currentPassword, string password) =>
        _browser.Put("/me/password", new { currentPassword, password });
}
