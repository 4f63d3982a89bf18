using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Producers;

public sealed class MemberTests(OcopApi api)
{
    [Fact]
    public async Task A_producer_lets_one_more_person_act_for_it()
    {
        var place = await Locality.In(api);
        var (owner, url) = await Registered(place);
        var (colleague, _) = await place.Somebody();

        var members = await owner.Create(url, new JsonObject { ["email"] = colleague.Email.ToUpperInvariant() });

        Assert.Equal(2, members.AsArray().Count);
        var seen = api.As(colleague.Id, Role.Producer);
        Assert.Equal(2, (await seen.GetJson(url)).AsArray().Count);
    }

    [Fact]
    public async Task The_commune_names_who_acts_for_a_producer_it_entered()
    {
        var place = await Locality.In(api);
        var officer = await place.CommuneOfficer();
        var producer = await officer.Create("/api/v1/producers", Stated.NewProducer(place.Commune));
        var (user, _) = await place.Somebody();

        await officer.Create($"/api/v1/producers/{producer["id"]}/members", new JsonObject { ["email"] = user.Email });

        await (await api.As(user.Id, Role.Producer).Get($"/api/v1/producers/{producer["id"]}")).MustBe(200);
    }

    [Fact]
    public async Task A_stranger_adds_nobody()
    {
        var place = await Locality.In(api);
        var (_, url) = await Registered(place);
        var (stranger, _) = await Registered(place);
        var (user, _) = await place.Somebody();

        var response = await stranger.Post(url, new JsonObject { ["email"] = user.Email });

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Somebody_without_an_account_is_refused()
    {
        var place = await Locality.In(api);
        var (owner, url) = await Registered(place);

        var response = await owner.Post(url, new JsonObject { ["email"] = "chua-co@example.vn" });

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("user-unknown", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Nobody_acts_twice_for_one_producer()
    {
        var place = await Locality.In(api);
        var (owner, url) = await Registered(place);
        var (colleague, _) = await place.Somebody();
        var body = new JsonObject { ["email"] = colleague.Email };
        await owner.Create(url, body);

        var response = await owner.Post(url, body);

        await response.MustBeProblem(409, "membership.overlapping");
    }

    [Fact]
    public async Task Who_no_longer_acts_for_a_producer_reaches_it_no_more()
    {
        var place = await Locality.In(api);
        var (owner, url) = await Registered(place);
        var (colleague, _) = await place.Somebody();
        var members = await owner.Create(url, new JsonObject { ["email"] = colleague.Email });
        var membership = members.AsArray().Single(one => (string?)one!["email"] == colleague.Email)!["id"];
        var yesterday = TimeProvider.System.GetUtcNow().AddDays(-1).VietnamDate();

        var response = await owner.Post(
            $"{url}/{membership}/ending",
            new JsonObject { ["to"] = yesterday.ToString("O", null) }
        );

        await response.MustBe(200);
        await (await api.As(colleague.Id, Role.Producer).Get(url)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Nobody_ends_their_own_role()
    {
        var place = await Locality.In(api);
        var (owner, url) = await Registered(place);
        var membership = (await owner.GetJson(url)).AsArray().Single()!["id"];

        var response = await owner.Post($"{url}/{membership}/ending", new JsonObject { ["to"] = "2999-01-01" });

        await response.MustBeProblem(409, "membership.own");
    }

    private async Task<(HttpClient Owner, string Members)> Registered(Locality place)
    {
        var (user, client) = await place.Somebody();
        var producer = await client.Create("/api/v1/producers", Stated.NewProducer(place.Commune));
        return (api.As(user.Id, Role.Producer), $"/api/v1/producers/{producer["id"]}/members");
    }
}
