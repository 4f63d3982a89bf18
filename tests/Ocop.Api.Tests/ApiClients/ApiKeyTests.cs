using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>Keys that a system sends as they are, where it cannot ask for tokens.</summary>
public sealed class ApiKeyTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task An_API_key_reads_what_the_client_may_read()
    {
        var agency = await Agency.In(api);
        var system = api.WithToken(await Drawn(agency, await agency.Approved("dossiers:read")));

        var answer = await system.GetAsync("/api/v1/dossiers", Cancellation);

        await answer.MustBe(200);
        Assert.Contains("r=4999", answer.Headers.GetValues("RateLimit").Single());
    }

    [Fact]
    public async Task An_API_key_lacks_the_scopes_that_the_client_lacks()
    {
        var agency = await Agency.In(api);
        var system = api.WithToken(await Drawn(agency, await agency.Approved("dossiers:read")));

        await (await system.GetAsync("/api/v1/reward-entitlements", Cancellation)).MustBeProblem(403, "scope-missing");
    }

    [Fact]
    public async Task An_API_key_is_shown_once_and_kept_as_a_hash()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");

        var key = await Drawn(agency, url);

        var credential = (await agency.Officer.GetJson(url))["credentials"]![0]!;
        Assert.Equal("api_key", (string?)credential["kind"]);
        Assert.StartsWith((string)credential["hint"]!, key);
        Assert.DoesNotContain(key, credential.ToJsonString());
        Assert.Equal(SecretText.HashOf(key), await KeptHash(url));
    }

    [Fact]
    public async Task A_mistyped_API_key_is_refused_even_where_anybody_may_read()
    {
        var agency = await Agency.In(api);
        var key = await Drawn(agency, await agency.Approved("dossiers:read"));
        var wrong = api.WithToken(key[..^1] + (key[^1] == 'x' ? 'y' : 'x'));

        await (await wrong.GetAsync("/api/v1/product-groups", Cancellation)).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task An_ended_API_key_is_refused_at_once()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var system = api.WithToken(await Drawn(agency, url));
        using var end = new HttpRequestMessage(HttpMethod.Delete, $"{url}/credentials/1");
        end.Headers.TryAddWithoutValidation("If-Match", "*");

        await (await agency.Officer.SendAsync(end, Cancellation)).MustBe(200);

        await (await system.GetAsync("/api/v1/dossiers", Cancellation)).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task A_suspended_clients_API_key_is_refused()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var system = api.WithToken(await Drawn(agency, url));

        await (
            await agency.Administrator.Post($"{url}/suspension", new JsonObject { ["reason"] = "Gọi bất thường" })
        ).MustBe(200);

        await (await system.GetAsync("/api/v1/dossiers", Cancellation)).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task An_API_key_ends_when_it_was_said_to()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var system = api.WithToken(await Drawn(agency, url));
        var id = Id<ApiClient>.Parse(url.Split('/')[^1], null);

        await api.InDatabase(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE api_clients.credentials SET issued_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' WHERE client_id = {id.Value}",
                Cancellation
            )
        );

        await (await system.GetAsync("/api/v1/dossiers", Cancellation)).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task An_API_key_gets_no_token()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");
        var key = await Drawn(agency, url);

        var asked = await api.Anyone().AskForToken(("client_id", url.Split('/')[^1]), ("client_secret", key));

        await asked.MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_API_key_without_a_near_end_is_refused()
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved("dossiers:read");

        await (await Draw(agency, url, Now.AddDays(400))).MustBeProblem(409, "api-client.api-key-end");
        await (await agency.Officer.Post($"{url}/api-keys", new JsonObject())).MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Only_the_agency_itself_draws_API_keys()
    {
        var (agency, other) = (await Agency.In(api), await Agency.In(api));
        var url = await agency.Approved("dossiers:read");
        var body = new JsonObject { ["endsAt"] = Now.AddDays(30) };

        await (await other.Officer.Post($"{url}/api-keys", body)).MustBeProblem(404, "not-found");
        await (await agency.Administrator.Post($"{url}/api-keys", body)).MustBeProblem(403, "not-allowed");
    }

    private static Task<HttpResponseMessage> Draw(Agency agency, string url, DateTimeOffset endsAt) =>
        agency.Officer.Post($"{url}/api-keys", new JsonObject { ["endsAt"] = endsAt });

    private static async Task<string> Drawn(Agency agency, string url)
    {
        var drawn = await Draw(agency, url, Now.AddDays(90));
        await drawn.MustBe(201);
        return (string)(await drawn.Json())["apiKey"]!;
    }

    private async Task<byte[]> KeptHash(string url)
    {
        var id = Id<ApiClient>.Parse(url.Split('/')[^1], null);
        byte[] kept = [];
        await api.InDatabase(async db =>
            kept = await db.Set<ApiClient>()
                .Where(client => client.Id == id)
                .Select(client => client.Credentials.Single().Hash!)
                .SingleAsync(Cancellation)
        );
        return kept;
    }
}
