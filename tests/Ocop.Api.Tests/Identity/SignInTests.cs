using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class SignInTests(OcopApi api)
{
    private readonly string _email = Browsers.NewEmail();
    private readonly Browser _browser = api.Browser();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_is_signed_in_at_first()
    {
        var session = await _browser.Session();

        Assert.Equal("""{"roles":[]}""", session.ToJsonString());
    }

    [Fact]
    public async Task Signing_in_begins_a_session()
    {
        var id = await _browser.Register(_email);

        Assert.Equal(id, (string?)(await _browser.Session())["user"]!["id"]);
        await (await _browser.Get("/me")).MustBe(200);
    }

    [Fact]
    public async Task An_address_is_recognised_in_any_case()
    {
        await _browser.Register(_email);

        await (await api.Browser().SignIn(_email.ToUpperInvariant())).MustBe(200);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        await _browser.Register(_email);

        var response = await _browser.SignIn(_email);

        var cookie = response
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("ocop-session", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.DoesNotContain("expires", cookie);
    }

    [Fact]
    public async Task Over_https_the_cookie_never_travels_in_clear()
    {
        var browser = new Browser(api.CreateClient(new() { BaseAddress = new("https://localhost") }));
        await browser.Register(_email);

        var response = await browser.SignIn(_email);

        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_one_answer()
    {
        await _browser.Register(_email);

        var wrong = await (await api.Browser().SignIn(_email, "một mật khẩu khác")).MustBeProblem(
            401,
            "sign-in.failed"
        );
        var unknown = await (await api.Browser().SignIn(Browsers.NewEmail())).MustBeProblem(401, "sign-in.failed");

        (wrong["traceId"], unknown["traceId"]) = ("", "");
        Assert.Equal(unknown.ToJsonString(), wrong.ToJsonString());
    }

    [Fact]
    public async Task After_many_wrong_passwords_the_right_one_is_refused_with_the_same_answer()
    {
        await _browser.Register(_email);
        var guesser = api.Browser();
        for (var guess = 0; guess < 10; guess++)
            await (await guesser.SignIn(_email, $"đoán lần thứ {guess}")).MustBe(401);

        var response = await guesser.SignIn(_email);

        await response.MustBeProblem(401, "sign-in.failed");
    }

    [Fact]
    public async Task Guesses_made_at_the_same_time_all_count()
    {
        await _browser.Register(_email);
        var token = await _browser.Token();
        var guesses = Enumerable
            .Range(0, 10)
            .Select(guess =>
                _browser.Http.SendAsync(
                    new(HttpMethod.Post, "/api/v1/session")
                    {
                        Headers = { { "X-CSRF-TOKEN", token } },
                        Content = JsonContent.Create(new { email = _email, password = $"đoán lần thứ {guess}" }),
                    },
                    Cancellation
                )
            );

        await Task.WhenAll(guesses);

        await (await api.Browser().SignIn(_email)).MustBe(401);
    }

    [Fact]
    public async Task A_right_password_forgets_the_wrong_ones()
    {
        await _browser.Register(_email);
        var guesser = api.Browser();
        for (var round = 0; round < 2; round++)
        {
            for (var guess = 0; guess < 9; guess++)
                await (await guesser.SignIn(_email, $"đoán lần thứ {guess}")).MustBe(401);

            await (await guesser.SignIn(_email)).MustBe(200);
        }
    }

    [Fact]
    public async Task Signing_out_ends_the_session_also_for_a_copy_of_the_cookie()
    {
        await _browser.Register(_email);
        var stolen = (await _browser.SignIn(_email))
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("ocop-session", StringComparison.Ordinal))
            .Split(';')[0];

        await (await _browser.SignOut()).MustBe(204);

        Assert.False(await _browser.IsSignedIn());
        await (await GetMeWith(stolen)).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_of_before()
    {
        await _browser.Register(_email);
        var first = (await _browser.SignIn(_email))
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith("ocop-session", StringComparison.Ordinal))
            .Split(';')[0];

        await (await _browser.SignIn(_email)).MustBe(200);

        await (await GetMeWith(first)).MustBe(401);
    }

    [Fact]
    public async Task Signing_out_without_a_session_does_nothing() => await (await _browser.SignOut()).MustBe(204);

    [Fact]
    public async Task A_session_does_not_outlive_a_working_day()
    {
        var id = Id<User>.Parse(await _browser.Register(_email), null);

        await api.InDatabase(db =>
            db.Set<Session>()
                .Where(session => session.UserId == id)
                .ExecuteUpdateAsync(
                    session => session.SetProperty(s => s.StartedAt, s => s.StartedAt.AddHours(-12)),
                    Cancellation
                )
        );

        Assert.False(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task A_deactivated_user_is_out_at_once_and_does_not_come_in_again()
    {
        var id = Id<User>.Parse(await _browser.Register(_email), null);

        await api.Change<User>(id, user => user.Deactivate(DateTimeOffset.UnixEpoch, Id<User>.New()));

        Assert.False(await _browser.IsSignedIn());
        await (await api.Browser().SignIn(_email)).MustBeProblem(401, "sign-in.failed");
    }

    [Fact]
    public async Task Roles_come_and_go_during_a_session()
    {
        var id = Id<User>.Parse(await _browser.Register(_email), null);
        await (await _browser.Get("/users")).MustBeProblem(403, "not-allowed");

        await api.Change<User>(id, user => user.Grant(Role.Admin, Place.None, Days.Today, to: null, by: null));
        await (await _browser.Get("/users")).MustBe(200);

        await api.Change<User>(
            id,
            user => user.EndMembership(user.Memberships[0].Id, Days.Today.AddDays(-1), Days.Today, Id<User>.New())
        );
        await (await _browser.Get("/users")).MustBe(403);
    }

    [Theory]
    [InlineData("", "x", "/email")]
    [InlineData("a@example.vn", "", "/password")]
    public async Task Credentials_are_given(string email, string password, string pointer)
    {
        var problem = await (await _browser.SignIn(email, password)).MustBeProblem(422, "request.invalid");

        Assert.Equal(pointer, (string?)problem["errors"]![0]!["pointer"]);
    }

    private async Task<HttpResponseMessage> GetMeWith(string cookie)
    {
        using var client = api.CreateClient(new() { HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return await client.GetAsync("/api/v1/me", Cancellation);
    }
}
