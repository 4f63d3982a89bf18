using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Rewards;

/// <summary>A province of one's own that enters rules, recognises products and pays.</summary>
internal sealed class Granting
{
    private readonly August _august;

    private Granting(August august, Locality place, HttpClient officer) =>
        (_august, Place, Officer) = (august, place, officer);

    public Locality Place { get; }

    public HttpClient Officer { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Granting> In(August august)
    {
        var place = await Locality.In(august.Api);
        return new(august, place, await august.ProvinceOfficer(place.Province.Id));
    }

    /// <summary>A full amount, once for each star, from 2026 on, unless said otherwise.</summary>
    public JsonObject Policy(int? star, long? amount, params (string Member, JsonNode? Value)[] others)
    {
        var policy = new JsonObject
        {
            ["unitId"] = Place.Province.Id.ToString(),
            ["legalBasis"] = "Nghị quyết 15/2026/NQ-HĐND",
            ["effectiveFrom"] = "2026-01-01",
            ["event"] = "first",
            ["mode"] = "full",
            ["cap"] = "once_per_star",
        };
        if (star is not null)
            policy["star"] = star;
        if (amount is not null)
            policy["amount"] = amount;
        foreach (var (member, value) in others)
            policy[member] = value;
        return policy;
    }

    public Task<HttpResponseMessage> Enter(JsonObject policy) =>
        Officer.PostAsJsonAsync("/api/v1/reward-policies", policy, Cancellation);

    public async Task<JsonNode> Entered(JsonObject policy)
    {
        var response = await Enter(policy);
        await response.MustBe(201);
        return await response.Json();
    }

    public Task<Assessed> Assess(int star, Assessed? before = null) =>
        Assessed.In(_august.Api, Place.Commune.Id, Place.Province.Id, star, before);

    /// <returns>The number of the certificate.</returns>
    public async Task<string> Recognise(Assessed assessed)
    {
        var issued = await Officer.Issued(Place.Province.Id, assessed);
        return (string)issued["items"]![0]!["certificateNumber"]!;
    }

    /// <summary>The rewards of a product, oldest first.</summary>
    public async Task<List<JsonNode>> RewardsOf(Assessed assessed) =>
        await Officer.GetAll($"/api/v1/reward-entitlements?product={assessed.Product.Id}");

    public async Task<JsonNode> Rewarded(Assessed assessed)
    {
        await Recognise(assessed);
        return (await RewardsOf(assessed))[^1];
    }

    public Task<HttpResponseMessage> Step(JsonNode reward, string step, JsonObject? body = null) =>
        Officer.PostAsJsonAsync($"/api/v1/reward-entitlements/{reward["id"]}/{step}", body, Cancellation);

    public Task<HttpResponseMessage> Pay(JsonNode reward, long amount, string document = "UNC 118/2026") =>
        Officer.PostAsJsonAsync(
            "/api/v1/reward-payments",
            new
            {
                entitlementId = (string?)reward["id"],
                paidOn = "2026-08-06",
                amount,
                document,
                source = "Ngân sách tỉnh",
            },
            Cancellation
        );

    /// <summary>Approves and pays a reward in full.</summary>
    public async Task Paid(JsonNode reward)
    {
        await (await Step(reward, "approval")).MustBe(200);
        await (await Pay(reward, (long)reward["amount"]!)).MustBe(201);
    }

    public async Task Revoke(string certificate)
    {
        var revocation = Living.Revocation(certificate);
        revocation["order"] = Living.Order();
        await Officer.Opened(revocation);
    }

    public static (long Amount, string? Status, string? Event) Said(JsonNode reward) =>
        ((long)reward["amount"]!, (string?)reward["status"], (string?)reward["event"]);

    public static string Lines(JsonNode reward) =>
        string.Join(' ', reward["lines"]!.AsArray().Select(line => (string?)line!["code"]));
}
