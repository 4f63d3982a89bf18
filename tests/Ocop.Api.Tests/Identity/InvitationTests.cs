using System.Net.Http.Json;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class InvitationTests(OcopApi api)
{
    private readonly string _email = Browsers.NewEmail();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_invited_chooses_the_password_that_only_they_know()
    {
        var (id, token) = await Invite();

        await (await Accept(id, token)).MustBe(204);

        await (await api.Browser().SignIn(_email)).MustBe(200);
    }

    [Fact]
    public async Task Nobody_signs_in_before_the_invitation_is_accepted()
    {
        await Invite();

        await (await api.Browser().SignIn(_email)).MustBeProblem(401, "sign-in.failed");
    }

    [Fact]
    public async Task An_invitation_works_once()
    {
        var (id, token) = await Invite();
        await Accept(id, token);

        await MustBeUnknown(await Accept(id, token));
    }

    [Fact]
    public async Task An_invitation_is_good_for_one_person()
    {
        var (id, _) = await Invite();
        var (_, foreign) = await Invite(Browsers.NewEmail());

        await MustBeUnknown(await Accept(id, foreign));
    }

    [Fact]
    public async Task An_invitation_to_nobody_gets_the_same_answer() =>
        await MustBeUnknown(await Accept(Id<User>.New().ToString(), "made-up"));

    [Fact]
    public async Task A_weak_password_does_not_use_up_the_invitation()
    {
        var (id, token) = await Invite();

        await (await Accept(id, token, "matkhau123456")).MustBeProblem(422, "request.invalid");

        await (await Accept(id, token)).MustBe(204);
    }

    [Fact]
    public async Task A_new_invitation_ends_the_old_one_the_password_and_all_sessions()
    {
        var (id, first) = await Invite();
        await Accept(id, first);
        var browser = api.Browser();
        await browser.SignIn(_email);
        var admin = await api.Enter(People.Administrator());

        var response = await admin.PostAsync($"/api/v1/users/{id}/invitations", content: null, Cancellation);

        await response.MustBe(201);
        Assert.False(await browser.IsSignedIn());
        await (await browser.SignIn(_email)).MustBe(401);
        await MustBeUnknown(await Accept(id, first));
        await (await Accept(id, (string)(await response.Json())["token"]!)).MustBe(204);
        await (await browser.SignIn(_email)).MustBe(200);
    }

    [Fact]
    public async Task An_address_is_invited_once()
    {
        await Invite();
        var admin = await api.Enter(People.Administrator());

        var response = await admin.PostAsJsonAsync("/api/v1/users", Invited(_email), Cancellation);

        await response.MustBeProblem(409, "user.email-taken");
    }

    [Fact]
    public async Task An_invitation_is_not_kept_for_replays()
    {
        var admin = await api.Enter(People.Administrator());
        admin.DefaultRequestHeaders.Add("Idempotency-Key", _email);
        await admin.PostAsJsonAsync("/api/v1/users", Invited(_email), Cancellation);

        var again = await admin.PostAsJsonAsync("/api/v1/users", Invited(_email), Cancellation);

        await again.MustBe(409);
    }

    private async Task<(string Id, string Token)> Invite(string? email = null)
    {
        var admin = await api.Enter(People.Administrator());
        var response = await admin.PostAsJsonAsync("/api/v1/users", Invited(email ?? _email), Cancellation);

        await response.MustBe(201);
        var user = await response.Json();
        return ((string)user["id"]!, (string)user["invitation"]!["token"]!);
    }

    private static object Invited(string email) =>
        new
        {
            fullName = "Vàng Thị Sua",
            email,
            language = "vi",
        };

    private Task<HttpResponseMessage> Accept(string id, string token, string password = Browser.Password) =>
        api.Anyone().PostAsJsonAsync($"/api/v1/users/{id}/activation", new { token, password }, Cancellation);

    private static async Task MustBeUnknown(HttpResponseMessage response)
    {
        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("invitation.invalid", (string?)problem["errors"]![0]!["code"]);
    }
}
