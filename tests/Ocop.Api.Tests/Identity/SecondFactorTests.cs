using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Audit;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class SecondFactorTests(OcopApi api, SecondFactorApi at) : IClassFixture<SecondFactorApi>, IAsyncLifetime
{
    private readonly string _email = Browsers.NewEmail();
    private Browser _browser = null!;
    private Id<User> _id;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _browser = at.Browser();
        _id = Id<User>.Parse(await _browser.Register(_email), null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_is_off_at_first() =>
        Assert.Equal("""{"isOn":false,"isRequired":false}""", (await State()).ToJsonString());

    [Fact]
    public async Task An_app_gets_the_secret_by_a_code_to_scan()
    {
        var begun = await _browser.Post("/me/second-factor", new { password = Browser.Password });

        await begun.MustBe(200);
        var enrolment = await begun.Json();
        var (secret, address) = ((string)enrolment["secret"]!, (string)enrolment["uri"]!);
        Assert.Matches("^[A-Z2-7]{32}$", secret);
        Assert.StartsWith($"otpauth://totp/OCOP:{Uri.EscapeDataString(_email)}?secret={secret}&issuer=OCOP", address);
        Assert.StartsWith("M", (string?)enrolment["qrCode"]!["path"]);
        Assert.InRange((int)enrolment["qrCode"]!["size"]!, 29, 100);
    }

    [Fact]
    public async Task The_password_is_asked_for_again_before_it_begins()
    {
        var problem = await (
            await _browser.Post("/me/second-factor", new { password = "một mật khẩu khác" })
        ).MustBeProblem(422, "request.invalid");

        Assert.Equal("password.wrong", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task It_changes_nothing_until_it_is_confirmed()
    {
        await Authenticator.Scan(at, _browser);

        Assert.False((bool)(await State())["isOn"]!);
        await at.Browser().SignIn(_email);
        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task A_wrong_first_code_turns_nothing_on()
    {
        var app = await Authenticator.Scan(at, _browser);

        var problem = await (await Confirm(app.WrongCode)).MustBeProblem(422, "request.invalid");

        Assert.Equal("/code", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("second-factor.code-wrong", (string?)problem["errors"]![0]!["code"]);
        Assert.False((bool)(await State())["isOn"]!);
    }

    [Fact]
    public async Task The_first_code_turns_it_on_and_shows_ten_recovery_codes()
    {
        var app = await Authenticator.Enrol(at, _browser);

        Assert.Equal(10, app.RecoveryCodes.Distinct().Count());
        Assert.All(app.RecoveryCodes, code => Assert.Matches("^[a-z2-9]{5}(-[a-z2-9]{5}){2}$", code));
        var state = await State();
        Assert.True((bool)state["isOn"]!);
        Assert.Equal(10, (int)state["recoveryCodesLeft"]!);
    }

    [Fact]
    public async Task A_secret_is_to_be_confirmed_within_fifteen_minutes()
    {
        var app = await Authenticator.Scan(at, _browser);
        at.Wait(TimeSpan.FromMinutes(15));

        await (await Confirm(app.Code)).MustBeProblem(409, "second-factor.enrolment-expired");
    }

    [Fact]
    public async Task Beginning_again_replaces_the_secret()
    {
        var first = await Authenticator.Scan(at, _browser);
        var second = await Authenticator.Scan(at, _browser);

        await (await Confirm(first.Code)).MustBe(422);
        await (await Confirm(second.Code)).MustBe(200);
    }

    [Fact]
    public async Task What_is_on_does_not_begin_again()
    {
        await Authenticator.Enrol(at, _browser);

        var again = await _browser.Post("/me/second-factor", new { password = Browser.Password });

        await again.MustBeProblem(409, "second-factor.already-on");
    }

    [Fact]
    public async Task Nothing_is_confirmed_that_has_not_begun() =>
        await (await Confirm("123456")).MustBeProblem(404, "not-found");

    [Fact]
    public async Task Turning_it_on_ends_the_sessions_that_no_code_opened()
    {
        var other = at.Browser();
        await other.SignIn(_email);

        await Authenticator.Enrol(at, _browser);

        Assert.False(await other.IsSignedIn());
        Assert.True(await _browser.IsSignedIn());
    }

    [Fact]
    public async Task New_recovery_codes_need_both_factors_and_replace_the_old_ones()
    {
        var app = await Authenticator.Enrol(at, _browser);
        var path = "/me/second-factor/recovery-codes";
        await (await _browser.Post(path, new { password = "một mật khẩu khác", code = app.Code })).MustBe(422);
        await (await _browser.Post(path, new { password = Browser.Password, code = app.WrongCode })).MustBe(422);

        var response = await _browser.Post(path, new { password = Browser.Password, code = app.Code });

        await response.MustBe(200);
        var codes = Authenticator.CodesIn(await response.Json());
        Assert.Empty(codes.Intersect(app.RecoveryCodes));
        var browser = at.Browser();
        await browser.GivePassword(_email);
        await (await browser.PassSecondFactor(app.RecoveryCodes[0])).MustBe(401);
        await (await browser.PassSecondFactor(codes[0])).MustBe(200);
    }

    [Fact]
    public async Task Turning_it_off_needs_both_factors()
    {
        var app = await Authenticator.Enrol(at, _browser);
        await (await Remove("một mật khẩu khác", app.Code)).MustBe(422);
        await (await Remove(Browser.Password, app.WrongCode)).MustBe(422);

        await (await Remove(Browser.Password, app.Code)).MustBe(204);

        Assert.False((bool)(await State())["isOn"]!);
        var browser = at.Browser();
        await browser.SignIn(_email);
        Assert.True(await browser.IsSignedIn());
    }

    [Fact]
    public async Task What_is_off_cannot_be_turned_off() =>
        await (await Remove(Browser.Password, "123456")).MustBeProblem(409, "second-factor.off");

    [Fact]
    public async Task Neither_the_secret_nor_a_recovery_code_lies_open_in_the_database()
    {
        var begun = await _browser.Post("/me/second-factor", new { password = Browser.Password });
        var secret = (string)(await begun.Json())["secret"]!;
        var app = new Authenticator(at, secret);
        var codes = Authenticator.CodesIn(await (await Confirm(app.Code)).Json());

        await api.InDatabase(async db =>
        {
            var kept = await db.Set<SecondFactor>().SingleAsync(factor => factor.UserId == _id, Cancellation);
            Assert.True(kept.SealedSecret.Length > OneTimeCode.SecretBytes);
            Assert.All(kept.RecoveryCodes, code => Assert.Equal(32, code.Hash.Length));
            Assert.Equal(10, kept.RecoveryCodes.Count);
            Assert.Equal(10, codes.Count);
        });
    }

    [Fact]
    public async Task Every_step_is_in_the_audit_log()
    {
        var app = await Authenticator.Enrol(at, _browser);
        var browser = at.Browser();
        await browser.GivePassword(_email);
        await browser.PassSecondFactor(app.Code);
        at.WaitForNextCode();
        await Remove(Browser.Password, app.Code);

        await api.InDatabase(async db =>
        {
            var entries = db.Set<AuditEntry>();
            var begun = await entries.SingleAsync(
                entry => entry.ActorId == _id && entry.UseCase == "BeginSecondFactor",
                Cancellation
            );
            var steps = await entries
                .Where(entry => entry.AggregateId == begun.AggregateId)
                .OrderBy(entry => entry.Number)
                .Select(entry => entry.UseCase)
                .ToListAsync(Cancellation);
            Assert.Equal(["BeginSecondFactor", "ConfirmSecondFactor", "PassSecondFactor", "RemoveSecondFactor"], steps);
        });
    }

    private Task<HttpResponseMessage> Confirm(string code) =>
        _browser.Post("/me/second-factor/confirmation", new { code });

    private Task<HttpResponseMessage> Remove(string password, string code) =>
        _browser.Post("/me/second-factor/removal", new { password, code });

    private async Task<System.Text.Json.Nodes.JsonNode> State() =>
        await (await _browser.Get("/me/second-factor")).Json();
}
