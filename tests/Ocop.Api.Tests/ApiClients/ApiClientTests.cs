using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Audit;

namespace Ocop.Api.Tests.ApiClients;

public sealed class ApiClientTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_province_asks_for_a_system_and_it_waits()
    {
        var agency = await Agency.In(api);

        var client = await agency.Officer.Create(
            Agency.Clients,
            agency.Stated(agency.Place.Commune, "dossiers:read", "products:read")
        );

        Assert.Equal("requested", (string?)client["state"]);
        Assert.Null(client["quotaPerHour"]);
        Assert.Equal(agency.Place.Commune.Id.ToString(), (string?)client["territoryId"]);
        Assert.Equal(["dossiers:read", "products:read"], client["scopes"]!.AsArray().Select(one => (string)one!));
    }

    [Fact]
    public async Task A_province_asks_for_itself_only()
    {
        var (agency, other) = (await Agency.In(api), await Agency.In(api));

        var asked = await agency.Officer.Post(Agency.Clients, other.Stated(other.Place.Province, "products:read"));

        await asked.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_province_gets_no_territory_of_others()
    {
        var (agency, other) = (await Agency.In(api), await Locality.In(api));

        var asked = await agency.Officer.Post(Agency.Clients, agency.Stated(other.Commune, "products:read"));

        await asked.MustBeProblem(409, "api-client.territory");
    }

    [Fact]
    public async Task Every_fault_of_a_request_is_listed()
    {
        var agency = await Agency.In(api);
        var stated = agency.Stated(agency.Place.Province);
        (stated["name"], stated["contactEmail"]) = ("", "nobody");

        var problem = await (await agency.Officer.Post(Agency.Clients, stated)).MustBeProblem(422, "request.invalid");

        Assert.Equal(
            ["/contactEmail", "/name", "/scopes"],
            problem["errors"]!.AsArray().Select(error => (string)error!["pointer"]!).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_commune_does_not_ask()
    {
        var agency = await Agency.In(api);
        var officer = await agency.Place.CommuneOfficer();

        var asked = await officer.Post(Agency.Clients, agency.Stated(agency.Place.Commune, "products:read"));

        await asked.MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task An_administrator_approves_with_a_quota()
    {
        var agency = await Agency.In(api);
        var url = await agency.Requested("dossiers:read");

        var approved = await agency.Administrator.Post($"{url}/approval", new JsonObject { ["quotaPerHour"] = 120 });

        await approved.MustBe(200);
        var client = await approved.Json();
        Assert.Equal("approved", (string?)client["state"]);
        Assert.Equal(120, (int?)client["quotaPerHour"]);
    }

    [Theory]
    [InlineData("approval")]
    [InlineData("refusal")]
    [InlineData("suspension")]
    [InlineData("resumption")]
    [InlineData("closure")]
    public async Task Only_administrators_decide(string decision)
    {
        var agency = await Agency.In(api);
        var url = await agency.Requested("dossiers:read");

        var decided = await agency.Officer.Post($"{url}/{decision}", new JsonObject { ["reason"] = "x" });

        await decided.MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Decisions_take_a_client_through_its_states()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");

        Assert.Equal("suspended", await Decide(agency, url, "suspension"));
        Assert.Equal("Gọi bất thường", (string?)(await agency.Officer.GetJson(url))["reason"]);
        await (await agency.Administrator.Post($"{url}/resumption")).MustBe(200);
        Assert.Equal("closed", await Decide(agency, url, "closure"));
        await (await agency.Administrator.Post($"{url}/resumption")).MustBeProblem(409, "api-client.state");
    }

    [Fact]
    public async Task A_decision_on_what_has_changed_meanwhile_is_refused()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");

        var decided = await agency.Administrator.Post($"{url}/resumption", version: "\"1\"");

        await decided.MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task A_client_is_seen_in_its_territory_only()
    {
        var (agency, other) = (await Agency.In(api), await Agency.In(api));
        var url = await agency.Requested("dossiers:read");

        await (await other.Officer.Get(url)).MustBeProblem(404, "not-found");
        await (await agency.Administrator.Get(url)).MustBe(200);
        await (await (await api.Enter(People.CentralOfficer())).Get(url)).MustBe(200);
        Assert.DoesNotContain(url, (await All(other.Officer)).Select(AddressOf));
        Assert.Contains(url, (await All(agency.Officer)).Select(AddressOf));
        Assert.Contains(url, (await All(agency.Administrator)).Select(AddressOf));
    }

    [Fact]
    public async Task A_list_shows_the_states_asked_for()
    {
        var agency = await Agency.In(api);
        var (waiting, approved) = (await agency.Requested("dossiers:read"), await agency.Approved("dossiers:read"));

        var listed = await agency.Officer.GetAll($"{Agency.Clients}?state=approved&sort=name");

        Assert.Equal([approved], listed.Select(AddressOf));
        Assert.DoesNotContain(waiting, listed.Select(AddressOf));
    }

    [Fact]
    public async Task What_is_done_with_a_client_is_in_the_audit_log()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        await agency.Secret(url);
        var id = Guid.Parse(url.Split('/')[^1]);

        List<string> acts = [];
        await api.InDatabase(async db =>
            acts = await db.Set<AuditEntry>()
                .Where(entry => entry.AggregateId == id)
                .OrderBy(entry => entry.Number)
                .Select(entry => entry.UseCase)
                .ToListAsync(Cancellation)
        );

        Assert.Equal(["RequestApiClient", "ApproveApiClient", "AddClientSecret"], acts);
    }

    private static async Task<string?> Decide(Agency agency, string url, string decision)
    {
        var decided = await agency.Administrator.Post(
            $"{url}/{decision}",
            new JsonObject { ["reason"] = "Gọi bất thường" }
        );
        await decided.MustBe(200);
        return (string?)(await decided.Json())["state"];
    }

    private static Task<List<JsonNode>> All(HttpClient client) => client.GetAll($"{Agency.Clients}?sort=-requestedAt");

    private static string AddressOf(JsonNode client) => $"{Agency.Clients}/{client["id"]}";
}
