using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>How a system signs in: RFC 6749, 7523, 8414 and 9068.</summary>
public sealed class AccessTokenTests(OcopApi api)
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    [Fact]
    public async Task A_secret_in_the_form_gets_a_token_for_a_quarter_of_an_hour()
    {
        var system = await (await Agency.In(api)).System("dossiers:read", "products:read");

        var answer = await api.Anyone().AskForToken(("client_id", system.ClientId), ("client_secret", system.Secret));

        await answer.MustBe(200);
        var token = await answer.Json();
        Assert.Equal("Bearer", (string?)token["token_type"]);
        Assert.Equal(900, (int?)token["expires_in"]);
        Assert.Equal("dossiers:read products:read", (string?)token["scope"]);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_secret_in_the_header_gets_a_token()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        var client = api.Anyone();
        client.DefaultRequestHeaders.Authorization = Basic(system.ClientId, system.Secret);

        await (await client.AskForToken()).MustBe(200);
    }

    [Fact]
    public async Task A_token_is_a_JWT_that_says_who_and_what_for()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");

        var token = await system.Token();

        Assert.Equal("at+jwt", (string?)token.Header()["typ"]);
        Assert.Equal("ES256", (string?)token.Header()["alg"]);
        var claims = token.Claims();
        Assert.Equal("http://localhost:5080", (string?)claims["iss"]);
        Assert.Equal("http://localhost:5080/api/v1", (string?)claims["aud"]);
        Assert.Equal(system.ClientId, (string?)claims["sub"]);
        Assert.Equal(system.ClientId, (string?)claims["client_id"]);
        Assert.Equal("dossiers:read", (string?)claims["scope"]);
        Assert.Equal(900, (long)claims["exp"]! - (long)claims["iat"]!);
        Assert.NotEmpty((string)claims["jti"]!);
    }

    [Fact]
    public async Task A_token_is_signed_with_a_key_that_signs_no_certificates()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");

        var kid = (string?)(await system.Token()).Header()["kid"];

        Assert.Contains(kid, await KeyIds("/oauth/jwks.json"));
        Assert.DoesNotContain(kid, await KeyIds("/.well-known/jwks.json"));
    }

    [Fact]
    public async Task The_metadata_lead_to_the_endpoint_and_the_keys()
    {
        var described = await api.Anyone().GetJson("/.well-known/oauth-authorization-server");

        Assert.Equal("http://localhost:5080", (string?)described["issuer"]);
        Assert.Equal("http://localhost:5080/oauth/token", (string?)described["token_endpoint"]);
        Assert.Equal("http://localhost:5080/oauth/jwks.json", (string?)described["jwks_uri"]);
        Assert.Contains("private_key_jwt", described["token_endpoint_auth_methods_supported"]!.ToJsonString());
        Assert.Equal(Agency.AllScopes, described["scopes_supported"]!.AsArray().Select(scope => (string)scope!));
    }

    [Fact]
    public async Task Less_may_be_asked_for_than_may_be_had()
    {
        var system = await (await Agency.In(api)).System("dossiers:read", "products:read");

        var answer = await Ask(system, ("scope", "products:read"));

        await answer.MustBe(200);
        Assert.Equal("products:read", (string?)(await answer.Json())["scope"]);
    }

    [Fact]
    public async Task More_may_not_be_asked_for()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");

        await (await Ask(system, ("scope", "dossiers:read rewards:read"))).MustBeRefused(400, "invalid_scope");
    }

    [Fact]
    public async Task A_wrong_secret_and_an_unknown_client_are_refused_alike()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        var nobody = Guid.CreateVersion7().ToString();

        foreach (var id in new[] { system.ClientId, nobody, "no id at all" })
        {
            var refused = await api.Anyone().AskForToken(("client_id", id), ("client_secret", "ocop_cs_guessed"));

            await refused.MustBeRefused(401, "invalid_client");
            Assert.Equal("Basic", Assert.Single(refused.Headers.WwwAuthenticate).Scheme);
        }
    }

    [Theory]
    [InlineData("!")]
    [InlineData("bm8tY29sb24=")]
    public async Task A_header_that_says_nothing_is_refused(string credentials)
    {
        var client = api.Anyone();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);

        await (await client.AskForToken()).MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task Who_does_not_prove_itself_is_refused() =>
        await (await api.Anyone().AskForToken(("client_id", "x"))).MustBeRefused(401, "invalid_client");

    [Fact]
    public async Task Another_grant_is_refused() =>
        await (await api.Anyone().PostForm(("grant_type", "password"))).MustBeRefused(400, "unsupported_grant_type");

    [Fact]
    public async Task No_grant_or_a_parameter_twice_is_not_understood()
    {
        await (await api.Anyone().PostForm(("scope", "x"))).MustBeRefused(400, "invalid_request");
        await (await api.Anyone().AskForToken(("client_id", "x"), ("client_id", "y"))).MustBeRefused(
            400,
            "invalid_request"
        );
    }

    [Fact]
    public async Task What_is_no_form_is_not_supported() =>
        await (
            await api.Anyone().Post("/oauth/token", new JsonObject { ["grant_type"] = "client_credentials" })
        ).MustBeProblem(415, "request.unsupported-media-type");

    [Fact]
    public async Task Two_ways_of_proving_oneself_at_once_are_not_understood()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        var client = api.Anyone();
        client.DefaultRequestHeaders.Authorization = Basic(system.ClientId, system.Secret);

        await (await client.AskForToken(("client_secret", system.Secret))).MustBeRefused(400, "invalid_request");
    }

    [Fact]
    public async Task A_suspended_client_gets_no_token()
    {
        var agency = await Agency.In(api);
        var system = await agency.System("dossiers:read");
        await (await agency.Administrator.Post($"{system.Url}/suspension", new JsonObject { ["reason"] = "x" })).MustBe(
            200
        );

        await (await Ask(system)).MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_assertion_signed_with_the_own_key_gets_a_token()
    {
        using var keyed = await Keyed.In(api);

        await (await keyed.Send(keyed.Key.Sign(ClientKey.Claims(keyed.ClientId)))).MustBe(200);
    }

    [Fact]
    public async Task An_assertion_works_once()
    {
        using var keyed = await Keyed.In(api);
        var assertion = keyed.Key.Sign(ClientKey.Claims(keyed.ClientId));
        await (await keyed.Send(assertion)).MustBe(200);

        await (await keyed.Send(assertion)).MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_assertion_sent_many_times_at_once_works_once()
    {
        using var keyed = await Keyed.In(api);
        var assertion = keyed.Key.Sign(ClientKey.Claims(keyed.ClientId));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => keyed.Send(assertion)));

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
    }

    public static TheoryData<string, JsonNode?> WrongClaims =>
        new()
        {
            { "aud", "https://elsewhere.example" },
            { "iss", Guid.Empty.ToString() },
            { "sub", Guid.Empty.ToString() },
            { "jti", null },
            { "exp", null },
            { "exp", TimeProvider.System.GetUtcNow().AddMinutes(-2).ToUnixTimeSeconds() },
            { "exp", TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds() },
            { "nbf", TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds() },
        };

    [Theory, MemberData(nameof(WrongClaims))]
    public async Task An_assertion_with_a_wrong_claim_is_refused(string claim, JsonNode? value)
    {
        using var keyed = await Keyed.In(api);
        var claims = ClientKey.Claims(keyed.ClientId);
        claims[claim] = value?.DeepClone();
        if (value is null)
            claims.Remove(claim);

        await (await keyed.Send(keyed.Key.Sign(claims))).MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_assertion_of_another_key_or_without_a_signature_is_refused()
    {
        using var keyed = await Keyed.In(api);
        using var other = new ClientKey();
        var claims = ClientKey.Claims(keyed.ClientId);
        var unsigned = keyed.Key.Sign(claims, "none");

        await (await keyed.Send(other.Sign(claims))).MustBeRefused(401, "invalid_client");
        await (await keyed.Send(unsigned)).MustBeRefused(401, "invalid_client");
        await (await keyed.Send($"{unsigned[..unsigned.LastIndexOf('.')]}.")).MustBeRefused(401, "invalid_client");
        await (await keyed.Send("no JWT")).MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task An_assertion_for_one_client_does_not_prove_another()
    {
        using var keyed = await Keyed.In(api);
        var assertion = keyed.Key.Sign(ClientKey.Claims(keyed.ClientId));

        var asked = await keyed.Send(assertion, ("client_id", Guid.CreateVersion7().ToString()));

        await asked.MustBeRefused(401, "invalid_client");
    }

    [Fact]
    public async Task One_address_tries_so_often_and_no_more()
    {
        await using var guarded = api.WithWebHostBuilder(host => host.UseSetting("Tokens:AttemptsPerMinute", "2"));
        var client = guarded.CreateClient();

        var first = await client.AskForToken(("client_id", "x"), ("client_secret", "guessed"));
        await client.AskForToken(("client_id", "x"), ("client_secret", "guessed again"));
        var third = await client.AskForToken(("client_id", "x"), ("client_secret", "and again"));

        await first.MustBeRefused(401, "invalid_client");
        await third.MustBeProblem(429, "too-many-requests");
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task A_server_without_a_key_gives_no_tokens()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        await using var keyless = api.WithWebHostBuilder(host =>
            host.UseSetting("Tokens:CurrentKey", "").UseSetting("Tokens:DevelopmentKey", "")
        );

        var asked = await keyless
            .CreateClient()
            .AskForToken(("client_id", system.ClientId), ("client_secret", system.Secret));

        await asked.MustBeRefused(503, "temporarily_unavailable");
    }

    [Fact]
    public async Task A_server_does_not_start_with_the_key_of_certificates()
    {
        await using var mixed = api.WithWebHostBuilder(host => host.UseSetting("Tokens:CurrentKey", api.SigningKey));

        Assert.Throws<InvalidOperationException>(() =>
            mixed.Services.GetRequiredService<Application.ApiClients.Tokens.TokenKeys>()
        );
    }

    private Task<HttpResponseMessage> Ask(AgencySystem system, params (string, string)[] more) =>
        api.Anyone().AskForToken([("client_id", system.ClientId), ("client_secret", system.Secret), .. more]);

    private async Task<IEnumerable<string?>> KeyIds(string address) =>
        (await api.Anyone().GetJson(address))["keys"]!.AsArray().Select(key => (string?)key!["kid"]);

    private static AuthenticationHeaderValue Basic(string id, string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}")));

    /// <summary>A system that proves itself by a key.</summary>
    private sealed record Keyed(OcopApi Api, string ClientId, ClientKey Key) : IDisposable
    {
        public static async Task<Keyed> In(OcopApi api)
        {
            var agency = await Agency.In(api);
            var url = await agency.Approved("dossiers:read");
            var key = new ClientKey();
            await (await agency.Officer.Post($"{url}/keys", key.Stated)).MustBe(201);
            return new(api, url.Split('/')[^1], key);
        }

        public Task<HttpResponseMessage> Send(string assertion, params (string, string)[] more) =>
            Api.Anyone()
                .AskForToken([("client_assertion_type", AssertionType), ("client_assertion", assertion), .. more]);

        public void Dispose() => Key.Dispose();
    }
}
