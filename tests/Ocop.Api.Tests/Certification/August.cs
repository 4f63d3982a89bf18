using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Certification;

/// <summary>The API on the morning of 6 August 2026, so that decisions of these days are neither early nor late.</summary>
public sealed class August : IDisposable
{
    public static readonly Id<AdministrativeUnit> LaoCai = Units.LaoCai;
    public static readonly Id<AdministrativeUnit> HaNoi = Units.HaNoi;

    /// <summary>In the part of Lào Cai that was Lào Cai before the merger.</summary>
    public static readonly Id<AdministrativeUnit> SaPa = Commune("03006");

    /// <summary>In the part of Lào Cai that was Yên Bái before the merger.</summary>
    public static readonly Id<AdministrativeUnit> YenBai = Commune("04252");

    private static int s_numbers;

    private readonly WebApplicationFactory<Program> _api;

    public August(OcopApi api)
    {
        Api = api;
        _api = api.WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock()))
        );
    }

    internal OcopApi Api { get; }

    /// <summary>The number of a decision that nobody else has taken.</summary>
    internal static string NewNumber() => $"{Interlocked.Increment(ref s_numbers)}/QĐ-UBND";

    internal static JsonObject Decision(
        Id<AdministrativeUnit> unit,
        string number,
        string signedOn,
        params Assessed[] assessed
    ) =>
        new()
        {
            ["unitId"] = unit.ToString(),
            ["number"] = number,
            ["signedOn"] = signedOn,
            ["signatory"] = new JsonObject { ["name"] = "Nguyễn Văn An", ["position"] = "Phó Chủ tịch" },
            ["resultIds"] = new JsonArray([.. assessed.Select(one => JsonValue.Create(one.Result.Id.ToString()))]),
        };

    internal Task<HttpClient> ProvinceOfficer(Id<AdministrativeUnit> unit) =>
        Enter(Role.ProvinceOfficer, Place.In(unit, UnitLevel.Province));

    internal Task<HttpClient> CentralOfficer() =>
        Enter(Role.CentralOfficer, Place.In(Units.VietNam, UnitLevel.Central));

    internal Task<HttpClient> CommuneOfficer(Id<AdministrativeUnit> unit) =>
        Enter(Role.CommuneOfficer, Place.In(unit, UnitLevel.Commune));

    internal Task<HttpClient> Owner(Producer producer) => Enter(Role.Producer, Place.With(producer.Id));

    internal HttpClient Anyone()
    {
        var client = _api.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        return client;
    }

    public void Dispose() => _api.Dispose();

    private async Task<HttpClient> Enter(Role role, Place place)
    {
        var user = People.Somebody("Cán bộ");
        user.Grant(role, place, new(2026, 1, 1), to: null, by: null);
        await Api.Given(user);
        var client = Anyone();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            SignedIn.Scheme,
            $"{user.Id}:{role}"
        );
        return client;
    }

    private static Id<AdministrativeUnit> Commune(string code) =>
        new UnitKey(UnitLevel.Commune, code, new(2025, 7, 1)).Id;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 8, 6, 2, 0, 0, TimeSpan.Zero);
    }
}

internal static class DecisionRequests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<HttpResponseMessage> Draft(this HttpClient client, JsonNode decision) =>
        client.PostAsJsonAsync("/api/v1/decisions", decision, Cancellation);

    public static async Task<JsonNode> Created(this HttpClient client, JsonNode decision)
    {
        var response = await client.Draft(decision);
        await response.MustBe(201);
        return await response.Json();
    }

    public static Task<HttpResponseMessage> Issue(this HttpClient client, JsonNode decision) =>
        client.PostAsync($"/api/v1/decisions/{decision["id"]}/issuance", content: null, Cancellation);

    /// <summary>A decision on these products, entered and issued.</summary>
    public static async Task<JsonNode> Issued(
        this HttpClient client,
        Id<AdministrativeUnit> unit,
        params Assessed[] assessed
    )
    {
        var draft = await client.Created(August.Decision(unit, August.NewNumber(), "2026-08-05", assessed));
        var response = await client.Issue(draft);
        await response.MustBe(200);
        return await response.Json();
    }

    public static Task<HttpResponseMessage> Read(this HttpClient client, string path) =>
        client.GetAsync($"/api/v1{path}", Cancellation);
}
