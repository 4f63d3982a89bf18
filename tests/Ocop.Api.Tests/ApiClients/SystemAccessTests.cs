using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>What a system may ask for once it has a token.</summary>
public sealed class SystemAccessTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_system_reads_what_was_submitted_in_its_territory()
    {
        var submitted = await Case.Submitted(api);
        var system = await (await (await Agency.In(api, submitted.Place)).System("dossiers:read")).SignedIn();

        Assert.Equal([IdOf(submitted.Url)], (await system.GetAll("/api/v1/dossiers?sort=dueOn")).Select(Id));
        await (await system.Get(submitted.Url)).MustBe(200);
        await (await system.Get($"{submitted.Url}/history")).MustBe(200);
    }

    [Fact]
    public async Task A_system_does_not_see_drafts()
    {
        var draft = await Case.Opened(api);
        var system = await (await (await Agency.In(api, draft.Place)).System("dossiers:read")).SignedIn();

        await (await system.Get(draft.Url)).MustBeProblem(404, "not-found");
        Assert.Empty(await system.GetAll("/api/v1/dossiers?sort=dueOn"));
    }

    [Fact]
    public async Task What_lies_elsewhere_is_not_there_for_a_system()
    {
        var submitted = await Case.Submitted(api);
        var system = await (await (await Agency.In(api)).System(Agency.AllScopes)).SignedIn();

        await (await system.Get(submitted.Url)).MustBeProblem(404, "not-found");
        Assert.Empty(await system.GetAll("/api/v1/dossiers?sort=dueOn"));
        Assert.Empty(await system.GetAll("/api/v1/products?sort=name"));
    }

    [Fact]
    public async Task A_territory_may_be_smaller_than_the_agencys_own()
    {
        var submitted = await Case.Submitted(api);
        var agency = await Agency.In(api, submitted.Place);
        var asked = await agency.Officer.Create(
            Agency.Clients,
            agency.Stated(submitted.Place.OtherCommune, "dossiers:read")
        );
        var url = $"{Agency.Clients}/{asked["id"]}";
        await (await agency.Administrator.Post($"{url}/approval", new JsonObject())).MustBe(200);
        var system = await new AgencySystem(api, url, await agency.Secret(url)).SignedIn();

        await (await system.Get(submitted.Url)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Without_the_scope_a_system_is_told_which_one_it_lacks()
    {
        var system = await (await (await Agency.In(api)).System("products:read")).SignedIn();

        var refused = await system.Get("/api/v1/dossiers");

        await refused.MustBeProblem(403, "scope-missing");
        Assert.Contains("scope=\"dossiers:read\"", refused.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_token_for_less_is_good_for_less()
    {
        var system = await (await Agency.In(api)).System("products:read", "dossiers:read");
        var answer = await api.Anyone()
            .AskForToken(("client_id", system.ClientId), ("client_secret", system.Secret), ("scope", "products:read"));
        var narrow = api.WithToken((string)(await answer.Json())["access_token"]!);

        await (await narrow.Get("/api/v1/products")).MustBe(200);
        await (await narrow.Get("/api/v1/dossiers")).MustBeProblem(403, "scope-missing");
    }

    [Fact]
    public async Task What_is_for_people_is_closed_to_systems()
    {
        var system = await (await (await Agency.In(api)).System(Agency.AllScopes)).SignedIn();

        await (await system.Get("/api/v1/me")).MustBeProblem(403, "systems-not-admitted");
        await (await system.Get("/api/v1/audit-log")).MustBeProblem(403, "systems-not-admitted");
        await (await system.Post(Agency.Clients, new JsonObject())).MustBeProblem(403, "systems-not-admitted");
    }

    [Fact]
    public async Task A_system_changes_nothing_and_needs_no_antiforgery_token_to_be_told_so()
    {
        var submitted = await Case.Submitted(api);
        var system = await (await (await Agency.In(api, submitted.Place)).System(Agency.AllScopes)).SignedIn();

        await (await system.Post($"{submitted.Url}/receipt")).MustBeProblem(403, "systems-not-admitted");
    }

    [Fact]
    public async Task Nobody_is_signed_in_by_a_systems_token()
    {
        var system = await (await (await Agency.In(api)).System("register:read")).SignedIn();

        Assert.Null((await system.GetJson("/api/v1/session"))["user"]);
    }

    public static TheoryData<string> BadTokens =>
        ["", "nonsense", "a.b.c", $"eyJhbGciOiJub25lIn0.{new string('A', 20)}.", new string('x', 9000)];

    [Theory, MemberData(nameof(BadTokens))]
    public async Task A_token_that_is_none_is_refused_even_where_anybody_may_ask(string token)
    {
        var caller = api.Anyone();
        caller.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        foreach (var url in new[] { "/api/v1/dossiers", "/api/v1/regulations" })
        {
            var refused = await caller.Get(url);

            await refused.MustBeProblem(401, "access-token.invalid");
            Assert.Contains("invalid_token", refused.Headers.WwwAuthenticate.ToString());
        }
    }

    [Fact]
    public async Task A_token_beside_a_session_counts_alone()
    {
        var browser = api.Browser();
        await browser.Register(Browsers.NewEmail());
        browser.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "nonsense");

        await (await browser.Get("/me")).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task An_altered_token_is_refused()
    {
        var token = await (await (await Agency.In(api)).System("dossiers:read")).Token();
        var parts = token.Split('.');
        var claims = token.Claims();
        claims["scope"] = "rewards:read";
        parts[1] = System.Buffers.Text.Base64Url.EncodeToString(
            System.Text.Encoding.UTF8.GetBytes(claims.ToJsonString())
        );

        var refused = await api.WithToken(string.Join('.', parts)).Get("/api/v1/reward-payments");

        await refused.MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task A_token_ends_after_a_quarter_of_an_hour()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");

        var (ended, still) = (await TokenOf(system, minutesAgo: 15), await TokenOf(system, minutesAgo: 14));

        await (await api.WithToken(ended).Get("/api/v1/dossiers")).MustBeProblem(401, "access-token.invalid");
        await (await api.WithToken(still).Get("/api/v1/dossiers")).MustBe(200);
    }

    [Fact]
    public async Task A_token_for_another_address_or_of_another_issuer_is_refused()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        await using var elsewhere = api.WithWebHostBuilder(host =>
            host.UseSetting("PublicAddress", "https://elsewhere.example")
        );

        var token = await system.Token(elsewhere.CreateClient());

        await (await api.WithToken(token).Get("/api/v1/dossiers")).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task A_token_of_a_key_that_is_believed_no_more_is_refused()
    {
        var system = await (await Agency.In(api)).System("dossiers:read");
        var former = KeyFiles.NewPrivate();
        await using var before = api.WithWebHostBuilder(host => host.UseSetting("Tokens:CurrentKey", former));
        await using var between = api.WithWebHostBuilder(host => host.UseSetting("Tokens:OtherKeys", former));
        var token = await system.Token(before.CreateClient());
        var changing = between.CreateClient();
        changing.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        await (await changing.Get("/api/v1/dossiers")).MustBe(200);
        await (await api.WithToken(token).Get("/api/v1/dossiers")).MustBeProblem(401, "access-token.invalid");
        File.Delete(former);
    }

    [Theory]
    [InlineData("suspension")]
    [InlineData("closure")]
    public async Task Who_is_shut_out_is_so_at_once(string decision)
    {
        var agency = await Agency.In(api);
        var system = await agency.System("dossiers:read");
        var caller = await system.SignedIn();
        await (await caller.Get("/api/v1/dossiers")).MustBe(200);

        await (await agency.Administrator.Post($"{system.Url}/{decision}", new JsonObject { ["reason"] = "x" })).MustBe(
            200
        );

        await (await caller.Get("/api/v1/dossiers")).MustBeProblem(401, "access-token.invalid");
    }

    [Fact]
    public async Task The_tokens_of_an_ended_secret_end_with_it_and_those_of_the_other_do_not()
    {
        var agency = await Agency.In(api);
        var former = await agency.System("dossiers:read");
        var next = new AgencySystem(
            api,
            former.Url,
            await agency.Secret(former.Url, TimeProvider.System.GetUtcNow().AddDays(1))
        );
        var (one, other) = (await former.SignedIn(), await next.SignedIn());
        using var ending = new HttpRequestMessage(HttpMethod.Delete, $"{former.Url}/credentials/1");
        ending.Headers.TryAddWithoutValidation("If-Match", "*");

        await (await agency.Officer.SendAsync(ending, Cancellation)).MustBe(200);

        await (await one.Get("/api/v1/dossiers")).MustBeProblem(401, "access-token.invalid");
        await (await other.Get("/api/v1/dossiers")).MustBe(200);
    }

    /// <summary>A token that a server gave some time ago.</summary>
    private async Task<string> TokenOf(AgencySystem system, int minutesAgo)
    {
        var then = TimeProvider.System.GetUtcNow().AddMinutes(-minutesAgo);
        await using var past = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Stopped(then)))
        );
        return await system.Token(past.CreateClient());
    }

    private static string IdOf(string url) => url.Split('/')[^1];

    private static string Id(JsonNode item) => (string)item["id"]!;

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
