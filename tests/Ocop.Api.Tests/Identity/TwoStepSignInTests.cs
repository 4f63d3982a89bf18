using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class TwoStepSignInTests(SecondFactorApi at) : IClassFixture<SecondFactorApi>, IAsyncLifetime
{
    private readonly string _email = Browsers.NewEmail();
    private Authenticator _app = null!;

    public async ValueTask InitializeAsync()
    {
        var owner = at.Browser();
        await owner.Register(_email);
        _app = await Authenticator.Enrol(at, owner);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_right_password_alone_signs_nobody_in()
    {
        var browser = at.Browser();

        var session = await browser.GivePassword(_email);

        Assert.Null(session["user"]);
        Assert.Equal("code", (string?)(await browser.Session())["secondFactorRequired"]);
        Assert.False(await browser.IsSignedIn());
        await (await browser.Get("/me")).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task The_code_of_the_app_finishes_it()
    {
        var browser = at.Browser();
        await browser.GivePassword(_email);

        var response = await browser.PassSecondFactor(_app.Code);

        await response.MustBe(200);
        Assert.Equal(_email, (string?)(await response.Json())["user"]!["email"]);
        Assert.Null((await browser.Session())["secondFactorRequired"]);
        await (await browser.Get("/me")).MustBe(200);
    }

    [Fact]
    public async Task A_session_has_another_cookie_after_the_code()
    {
        var browser = at.Browser();
        var before = CookieOf(await browser.SignIn(_email));

        var after = CookieOf(await browser.PassSecondFactor(_app.Code));

        Assert.NotEqual(before, after);
        var thief = at.Browser();
        thief.Http.DefaultRequestHeaders.Add("Cookie", before);
        Assert.False(await thief.IsSignedIn());
        await (await thief.Get("/me")).MustBe(401);
    }

    [Fact]
    public async Task A_code_signs_in_once()
    {
        var (first, second) = (at.Browser(), at.Browser());
        await first.GivePassword(_email);
        await second.GivePassword(_email);
        await (await first.PassSecondFactor(_app.Code)).MustBe(200);

        var replay = await second.PassSecondFactor(_app.Code);

        await replay.MustBeProblem(401, "second-factor.failed");
        Assert.False(await second.IsSignedIn());
    }

    [Fact]
    public async Task A_code_sent_many_times_at_once_signs_in_once()
    {
        var browsers = Enumerable.Range(0, 5).Select(_ => at.Browser()).ToList();
        foreach (var browser in browsers)
            await browser.GivePassword(_email);

        var answers = await Task.WhenAll(browsers.Select(browser => browser.PassSecondFactor(_app.Code)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 401 or 412));
    }

    [Fact]
    public async Task A_recovery_code_finishes_it_once()
    {
        var (first, second) = (at.Browser(), at.Browser());
        await first.GivePassword(_email);
        await second.GivePassword(_email);

        await (await first.PassSecondFactor(_app.RecoveryCodes[3].ToUpperInvariant())).MustBe(200);

        await (await second.PassSecondFactor(_app.RecoveryCodes[3])).MustBeProblem(401, "second-factor.failed");
        await (await second.PassSecondFactor(_app.RecoveryCodes[4])).MustBe(200);
        var state = await (await first.Get("/me/second-factor")).Json();
        Assert.Equal(8, (int)state["recoveryCodesLeft"]!);
    }

    [Fact]
    public async Task A_password_waits_five_minutes_for_its_code()
    {
        var browser = at.Browser();
        await browser.GivePassword(_email);
        at.Wait(TimeSpan.FromMinutes(5));

        await (await browser.PassSecondFactor(_app.Code)).MustBeProblem(401, "second-factor.not-pending");
    }

    [Fact]
    public async Task A_code_without_a_password_is_worth_nothing() =>
        await (await at.Browser().PassSecondFactor(_app.Code)).MustBeProblem(401, "second-factor.not-pending");

    [Fact]
    public async Task A_code_belongs_to_one_account()
    {
        var (owner, email) = (at.Browser(), Browsers.NewEmail());
        await owner.Register(email);
        await Authenticator.Enrol(at, owner);
        var browser = at.Browser();
        await browser.GivePassword(email);

        await (await browser.PassSecondFactor(_app.Code)).MustBe(401);
        await (await browser.PassSecondFactor(_app.RecoveryCodes[0])).MustBe(401);
    }

    [Fact]
    public async Task After_ten_wrong_codes_the_right_one_is_refused_for_fifteen_minutes()
    {
        var browser = at.Browser();
        await browser.GivePassword(_email);
        for (var guess = 0; guess < 10; guess++)
            await (await browser.PassSecondFactor(_app.WrongCode)).MustBeProblem(401, "second-factor.failed");

        await (await browser.PassSecondFactor(_app.Code)).MustBeProblem(401, "second-factor.failed");

        at.Wait(TimeSpan.FromMinutes(15));
        await browser.GivePassword(_email);
        await (await browser.PassSecondFactor(_app.Code)).MustBe(200);
    }

    [Fact]
    public async Task A_right_password_does_not_forget_wrong_codes()
    {
        var browser = at.Browser();
        for (var guess = 0; guess < 10; guess++)
        {
            await browser.GivePassword(_email);
            await (await browser.PassSecondFactor(_app.WrongCode)).MustBe(401);
        }

        await browser.GivePassword(_email);
        await (await browser.PassSecondFactor(_app.Code)).MustBe(401);
    }

    [Fact]
    public async Task A_right_code_forgets_the_wrong_ones()
    {
        var browser = at.Browser();
        for (var round = 0; round < 2; round++)
        {
            await browser.GivePassword(_email);
            for (var guess = 0; guess < 9; guess++)
                await (await browser.PassSecondFactor(_app.WrongCode)).MustBe(401);

            await (await browser.PassSecondFactor(_app.Code)).MustBe(200);
            at.WaitForNextCode();
        }
    }

    [Fact]
    public async Task The_second_step_needs_the_antiforgery_token()
    {
        var browser = at.Browser();
        await browser.GivePassword(_email);
        using var body = System.Net.Http.Json.JsonContent.Create(new { code = _app.Code });

        var response = await browser.Http.PostAsync(
            "/api/v1/session/second-factor",
            body,
            TestContext.Current.CancellationToken
        );

        await response.MustBeProblem(403, "csrf-token.invalid");
    }

    private static string CookieOf(HttpResponseMessage response) =>
        response
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("ocop-session", StringComparison.Ordinal))
            .Split(';')[0];
}
