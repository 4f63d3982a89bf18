using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.Tests.ApiClients;

public sealed class ClientCredentialTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task A_secret_is_shown_once()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");

        var secret = await agency.Secret(url);

        var client = await agency.Officer.GetJson(url);
        Assert.DoesNotContain(secret, client.ToJsonString());
        Assert.StartsWith((string)client["credentials"]![0]!["hint"]!, secret);
    }

    [Fact]
    public async Task A_secret_is_not_kept()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var secret = await agency.Secret(url);
        var id = Id<ApiClient>.Parse(url.Split('/')[^1], null);

        var kept = "";
        await api.InDatabase(async db =>
            kept = await db
                .Database.SqlQuery<string>(
                    $"""SELECT c::text || k::text AS "Value" FROM api_clients.clients c JOIN api_clients.credentials k ON k.client_id = c.id WHERE c.id = {id.Value}"""
                )
                .SingleAsync(Cancellation)
        );

        Assert.DoesNotContain(secret, kept);
        Assert.Contains(Convert.ToHexStringLower(SecretText.HashOf(secret)), kept);
    }

    [Fact]
    public async Task Two_secrets_overlap_until_the_former_one_ends()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var (former, next) = (await agency.Secret(url), await agency.Secret(url, Now.AddHours(1)));

        Assert.NotEmpty(await new AgencySystem(api, url, former).Token());
        Assert.NotEmpty(await new AgencySystem(api, url, next).Token());
    }

    [Fact]
    public async Task A_second_secret_without_an_end_of_the_first_is_refused()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        await agency.Secret(url);

        await (await agency.Officer.Post($"{url}/secrets", new JsonObject())).MustBeProblem(409, "api-client.overlap");
    }

    [Fact]
    public async Task Only_the_agency_itself_draws_secrets()
    {
        var (agency, other) = (await Agency.In(api), await Agency.In(api));
        var url = await agency.Approved("dossiers:read");
        var centre = await api.Enter(People.CentralOfficer());

        await (await other.Officer.Post($"{url}/secrets", new JsonObject())).MustBeProblem(404, "not-found");
        await (await centre.Post($"{url}/secrets", new JsonObject())).MustBeProblem(404, "not-found");
        await (await agency.Administrator.Post($"{url}/secrets", new JsonObject())).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task An_ended_secret_gets_no_token()
    {
        var agency = await Agency.In(api);
        var system = await agency.System("dossiers:read");

        await End(agency.Officer, system.Url, "*", 200);

        var asked = await api.Anyone().AskForToken(("client_id", system.ClientId), ("client_secret", system.Secret));
        await asked.MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_administrator_ends_a_secret_too()
    {
        var agency = await Agency.In(api);
        var system = await agency.System("dossiers:read");

        await End(agency.Administrator, system.Url, "*", 200);
    }

    [Fact]
    public async Task Ending_a_secret_names_the_version_that_was_read()
    {
        var agency = await Agency.In(api);
        var system = await agency.System("dossiers:read");

        await End(agency.Officer, system.Url, null, 428);
        await End(agency.Officer, system.Url, "\"1\"", 412);
    }

    [Fact]
    public async Task What_is_no_point_of_the_curve_is_no_key()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var key = new JsonObject { ["x"] = "AAAA", ["y"] = "not base64!" };

        await (await agency.Officer.Post($"{url}/keys", key)).MustBeProblem(422, "request.invalid");
    }

    [Fact]
    public async Task A_key_belongs_to_one_client()
    {
        var agency = await Agency.In(api);
        var (url, other) = (await agency.Approved("dossiers:read"), await agency.Approved("dossiers:read"));
        using var pair = new ClientKey();
        await (await agency.Officer.Post($"{url}/keys", pair.Stated)).MustBe(201);

        var again = await agency.Officer.Post($"{other}/keys", pair.Stated);

        await again.MustBeProblem(409, "api-client.credential-taken");
    }

    private static async Task End(HttpClient caller, string url, string? version, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{url}/credentials/1");
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);

        await (await caller.SendAsync(request, Cancellation)).MustBe(status);
    }
}
