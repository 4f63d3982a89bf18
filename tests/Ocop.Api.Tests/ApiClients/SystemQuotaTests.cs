using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>At a quarter past five in the afternoon in Vietnam, so that no hour ends meanwhile.</summary>
public sealed class SystemQuotaTests(OcopApi api) : IAsyncLifetime
{
    private const string Url = "/api/v1/products";

    private WebApplicationFactory<Program> _atQuarterPast = null!;

    public ValueTask InitializeAsync()
    {
        _atQuarterPast = At("2026-12-01T10:15:00Z");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _atQuarterPast.DisposeAsync();

    [Fact]
    public async Task Every_answer_says_what_is_left_of_the_hour()
    {
        var (_, caller) = await System(quota: 3);

        var (first, refused) = (await caller.Get(Url), await caller.Get("/api/v1/dossiers"));

        await first.MustBe(200);
        Assert.Equal("\"hour\";q=3;w=3600", Header(first, "RateLimit-Policy"));
        Assert.Equal("\"hour\";r=2;t=2700", Header(first, "RateLimit"));
        await refused.MustBeProblem(403, "scope-missing");
        Assert.Equal("\"hour\";r=1;t=2700", Header(refused, "RateLimit"));
    }

    [Fact]
    public async Task What_is_held_already_costs_nothing()
    {
        var (_, caller) = await System(quota: 3);
        var tag = (await caller.Get(Url)).Headers.ETag!;
        caller.DefaultRequestHeaders.IfNoneMatch.Add(tag);

        for (var again = 0; again < 5; again++)
        {
            var answer = await caller.Get(Url);
            await answer.MustBe(304);
            Assert.Equal("\"hour\";r=2;t=2700", Header(answer, "RateLimit"));
        }
    }

    [Fact]
    public async Task When_the_quota_is_used_up_the_system_waits_for_the_next_hour()
    {
        var (system, caller) = await System(quota: 2);
        await caller.Get(Url);
        await caller.Get(Url);

        var refused = await caller.Get(Url);

        await refused.MustBeProblem(429, "quota-exceeded");
        Assert.Equal(2700, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal("\"hour\";r=0;t=2700", Header(refused, "RateLimit"));
        await using var later = At("2026-12-01T11:00:00Z");
        await (await (await In(later, system)).Get(Url)).MustBe(200);
    }

    [Fact]
    public async Task What_is_public_counts_too_when_a_system_asks_as_itself()
    {
        var (_, caller) = await System(quota: 1);
        await (await caller.Get("/api/v1/regulations")).MustBe(200);

        await (await caller.Get("/api/v1/regulations")).MustBeProblem(429, "quota-exceeded");
    }

    [Fact]
    public async Task Each_system_has_a_quota_of_its_own()
    {
        var (_, first) = await System(quota: 1);
        var (_, second) = await System(quota: 1);
        await first.Get(Url);

        await (await second.Get(Url)).MustBe(200);
    }

    [Fact]
    public async Task Calls_made_at_once_all_count()
    {
        var (system, caller) = await System(quota: 100);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.Get(Url)));

        Assert.Equal(20, (int)(await Usage(system))["usedThisHour"]!);
    }

    [Fact]
    public async Task Calls_are_listed_by_day_operation_outcome_and_agency()
    {
        var (system, caller) = await System(quota: 100);
        await caller.Get(Url);
        await caller.Get(Url);
        await caller.Get("/api/v1/dossiers");
        caller.DefaultRequestHeaders.Add("X-Agency-Code", "H97.12.03");
        await caller.Get(Url);

        var usage = await Usage(system);

        Assert.Equal(
            ["2026-12-01 ListDossiers 4  1", "2026-12-01 ListProducts 2  2", "2026-12-01 ListProducts 2 H97.12.03 1"],
            usage["items"]!.AsArray().Select(Line)
        );
        Assert.Equal((100, 4), ((int)usage["quotaPerHour"]!, (int)usage["usedThisHour"]!));
    }

    [Fact]
    public async Task What_does_not_look_like_an_agency_is_not_written_down()
    {
        var (system, caller) = await System(quota: 100);
        caller.DefaultRequestHeaders.Add("X-Agency-Code", new string('H', 300));

        await (await caller.Get(Url)).MustBe(200);

        Assert.Null((await Usage(system))["items"]![0]!["agencyCode"]);
    }

    [Fact]
    public async Task The_usage_of_a_client_is_seen_in_its_territory_only()
    {
        var (system, _) = await System(quota: 1);
        var other = await Agency.In(api);

        await (await other.Officer.Get($"{system.Url}/usage")).MustBeProblem(404, "not-found");
        await (await other.Administrator.Get($"{system.Url}/usage")).MustBe(200);
    }

    [Theory]
    [InlineData("from=2026-11-01&to=2026-12-02")]
    [InlineData("from=2026-11-02&to=2026-11-01")]
    public async Task A_month_is_looked_at_at_most(string days)
    {
        var (system, _) = await System(quota: 1);

        var asked = await (await Agency.In(api)).Administrator.Get($"{system.Url}/usage?{days}");

        await asked.MustBeProblem(400, "days-out-of-range");
    }

    private async Task<(AgencySystem System, HttpClient Caller)> System(int quota)
    {
        var agency = await Agency.In(api);
        var url = await agency.Approved(quota, "products:read");
        var system = new AgencySystem(api, url, await agency.Secret(url));

        return (system, await In(_atQuarterPast, system));
    }

    private async Task<JsonNode> Usage(AgencySystem system)
    {
        var administrator = _atQuarterPast.CreateClient();
        administrator.DefaultRequestHeaders.Authorization = (await Agency.In(api))
            .Administrator
            .DefaultRequestHeaders
            .Authorization;

        return await administrator.GetJson($"{system.Url}/usage");
    }

    private static async Task<HttpClient> In(WebApplicationFactory<Program> server, AgencySystem system)
    {
        var client = server.CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            await system.Token(client)
        );
        return client;
    }

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static string Line(JsonNode? calls) =>
        $"{calls!["day"]} {calls["operation"]} {calls["statusClass"]} {calls["agencyCode"]} {calls["calls"]}";

    private WebApplicationFactory<Program> At(string now) =>
        api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services =>
                services.AddSingleton<TimeProvider>(
                    new Stopped(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))
                )
            )
        );

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
