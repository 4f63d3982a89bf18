using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

/// <summary>Where a deployment says that officers need a second factor.</summary>
public sealed class RequiredSecondFactorTests(OcopApi api, RequiringApi at)
    : IClassFixture<RequiringApi>,
        IAsyncLifetime
{
    private readonly string _email = Browsers.NewEmail();
    private Browser _browser = null!;
    private Id<User> _id;

    public async ValueTask InitializeAsync()
    {
        _browser = at.Browser();
        _id = Id<User>.Parse(await _browser.Register(_email), null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_producer_needs_none()
    {
        Assert.Null((await _browser.Session())["secondFactorRequired"]);
        Assert.False((bool)(await (await _browser.Get("/me/second-factor")).Json())["isRequired"]!);
        await (await _browser.Get("/notices")).MustBe(200);
    }

    [Theory]
    [InlineData("GET", "/users")]
    [InlineData("GET", "/dossiers")]
    [InlineData("GET", "/notices")]
    [InlineData("GET", "/me/sessions")]
    [InlineData("PUT", "/me/password")]
    public async Task An_officer_without_one_gets_no_further_than_setting_it_up(string method, string path)
    {
        await Appoint();

        var response = await _browser.Send(new(method), path);

        await response.MustBeProblem(403, "second-factor.enrolment-required");
    }

    [Fact]
    public async Task The_session_says_what_is_missing_and_gives_no_role()
    {
        await Appoint();

        var session = await _browser.Session();

        Assert.Equal("enrolment", (string?)session["secondFactorRequired"]);
        Assert.Equal(_email, (string?)session["user"]!["email"]);
        Assert.Empty(session["roles"]!.AsArray());
        Assert.True((bool)(await (await _browser.Get("/me/second-factor")).Json())["isRequired"]!);
    }

    [Fact]
    public async Task The_public_part_stays_open()
    {
        await Appoint();

        await (await _browser.Get("/regulations")).MustBe(200);
    }

    [Fact]
    public async Task Setting_it_up_opens_the_rest_in_the_same_session()
    {
        await Appoint();

        await Authenticator.Enrol(at, _browser);

        Assert.Null((await _browser.Session())["secondFactorRequired"]);
        await (await _browser.Get("/users")).MustBe(200);
    }

    [Fact]
    public async Task Turning_it_off_closes_the_rest_again()
    {
        await Appoint();
        var app = await Authenticator.Enrol(at, _browser);

        await (
            await _browser.Post("/me/second-factor/removal", new { password = Browser.Password, code = app.Code })
        ).MustBe(204);

        await (await _browser.Get("/users")).MustBeProblem(403, "second-factor.enrolment-required");
    }

    [Fact]
    public async Task An_officer_who_has_one_signs_in_as_anybody_with_one()
    {
        await Appoint();
        var app = await Authenticator.Enrol(at, _browser);
        var browser = at.Browser();

        await browser.GivePassword(_email);
        await (await browser.PassSecondFactor(app.Code)).MustBe(200);

        await (await browser.Get("/users")).MustBe(200);
    }

    private Task Appoint() =>
        api.Change<User>(
            _id,
            user =>
                user.Grant(
                    Role.ProvinceOfficer,
                    Place.In(Units.LaoCai, Domain.AdministrativeUnits.UnitLevel.Province),
                    Days.Today,
                    to: null,
                    by: null
                )
        );
}
