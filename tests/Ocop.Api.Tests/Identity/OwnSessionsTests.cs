using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class OwnSessionsTests(SecondFactorApi at) : IClassFixture<SecondFactorApi>, IAsyncLifetime
{
    private readonly string _email = Browsers.NewEmail();
    private Browser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _browser = at.Browser("OfficeComputer/1.0");
        await _browser.Register(_email);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_session_says_when_it_ends()
    {
        var session = await _browser.Session();

        Assert.Equal(at.Now.AddHours(2), When(session, "idleUntil"), Precision);
        Assert.Equal(at.Now.AddHours(12), When(session, "endsAt"), Precision);
    }

    [Fact]
    public async Task Nothing_asked_for_two_hours_ends_it()
    {
        at.Wait(TimeSpan.FromHours(2));

        Assert.False(await _browser.IsSignedIn());
        await (await _browser.Get("/me")).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Every_request_keeps_it_going()
    {
        at.Wait(TimeSpan.FromMinutes(119));
        await (await _browser.Get("/me")).MustBe(200);
        at.Wait(TimeSpan.FromMinutes(119));

        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task Looking_how_long_it_lasts_does_not_keep_it_going()
    {
        at.Wait(TimeSpan.FromMinutes(119));
        Assert.Equal(at.Now.AddMinutes(1), When(await _browser.Session(), "idleUntil"), Precision);
        at.Wait(TimeSpan.FromMinutes(1));

        Assert.False(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task It_is_renewed_by_saying_so()
    {
        at.Wait(TimeSpan.FromMinutes(119));

        var renewed = await _browser.Post("/session/renewal");

        await renewed.MustBe(200);
        Assert.Equal(at.Now.AddHours(2), When(await renewed.Json(), "idleUntil"), Precision);
    }

    [Fact]
    public async Task No_renewal_makes_it_longer_than_a_working_day()
    {
        for (var hour = 1; hour < 12; hour++)
        {
            at.Wait(TimeSpan.FromHours(1));
            await (await _browser.Post("/session/renewal")).MustBe(200);
        }

        var session = await _browser.Session();
        Assert.Equal(at.Now.AddHours(1), When(session, "idleUntil"), Precision);
        at.Wait(TimeSpan.FromHours(1));
        Assert.False(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task Nobody_renews_without_a_session() =>
        await (await at.Browser().Post("/session/renewal")).MustBeProblem(401, "not-signed-in");

    [Fact]
    public async Task One_sees_where_one_is_signed_in()
    {
        at.Wait(TimeSpan.FromMinutes(10));
        await Another();
        at.Wait(TimeSpan.FromMinutes(1));

        var sessions = await Sessions(_browser);

        Assert.Equal(["OfficeComputer/1.0", "Telephone/2.0"], sessions.Select(one => (string?)one["device"]));
        Assert.Equal([true, false], sessions.Select(one => (bool)one["isCurrent"]!));
        Assert.Equal(at.Now.AddMinutes(-11), When(sessions[0], "startedAt"), Precision);
        Assert.Equal(at.Now, When(sessions[0], "seenAt"), Precision);
    }

    [Fact]
    public async Task One_ends_a_session_elsewhere()
    {
        var other = await Another();
        var id = (await Sessions(_browser)).Single(one => !(bool)one["isCurrent"]!)["id"];

        await (await _browser.Send(HttpMethod.Delete, $"/me/sessions/{id}")).MustBe(204);

        Assert.False(await other.IsSignedIn());
        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task One_ends_all_others()
    {
        var (one, other) = (await Another(), await Another());

        await (await _browser.Send(HttpMethod.Delete, "/me/sessions")).MustBe(204);

        Assert.False(await one.IsSignedIn());
        Assert.False(await other.IsSignedIn());
        Assert.Single(await Sessions(_browser));
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var stranger = at.Browser();
        await stranger.Register(Browsers.NewEmail());
        var id = Assert.Single(await Sessions(_browser))["id"];

        await (await stranger.Send(HttpMethod.Delete, $"/me/sessions/{id}")).MustBeProblem(404, "not-found");

        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task A_new_password_leaves_one_session()
    {
        await Another();

        await _browser.Put(
            "/me/password",
            new { currentPassword = Browser.Password, password = "con trâu bạc cày đồng sâu" }
        );

        Assert.True((bool)Assert.Single(await Sessions(_browser))["isCurrent"]!);
    }

    private static TimeSpan Precision => TimeSpan.FromMilliseconds(1);

    private static DateTimeOffset When(JsonNode view, string member) => (DateTimeOffset)view[member]!;

    private async Task<Browser> Another()
    {
        var browser = at.Browser("Telephone/2.0");
        await (await browser.SignIn(_email)).MustBe(200);
        return browser;
    }

    private static async Task<List<JsonNode>> Sessions(Browser browser) =>
        [.. (await (await browser.Get("/me/sessions")).Json())["items"]!.AsArray().Select(one => one!)];
}
