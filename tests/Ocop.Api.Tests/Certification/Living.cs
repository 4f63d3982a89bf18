using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register;

namespace Ocop.Api.Tests.Certification;

/// <summary>What happens to certificates after their issue, as officers send it.</summary>
internal static class Living
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Four stars from Lào Cai, issued on 5 August 2026.</summary>
    public static async Task<(string Number, Assessed Assessed)> Certified(this August august, HttpClient officer)
    {
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        return (await officer.Certify(assessed), assessed);
    }

    public static async Task<string> Certify(this HttpClient officer, Assessed assessed) =>
        (string)(await officer.Issued(August.LaoCai, assessed))["items"]![0]!["certificateNumber"]!;

    /// <summary>The same API at another moment, for anyone or for somebody who has signed in here.</summary>
    public static OcopApiAt At(this August august, string now, HttpClient? caller = null)
    {
        var at = new OcopApiAt(august.Api, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        at.Client.DefaultRequestHeaders.Authorization = caller?.DefaultRequestHeaders.Authorization;
        return at;
    }

    public static JsonObject Revocation(string number, string reason = "mark_misuse", string on = "2026-08-05") =>
        new()
        {
            ["certificateNumber"] = number,
            ["reason"] = reason,
            ["ground"] = Ground("authority_conclusion", on),
        };

    public static JsonObject Ground(string kind, string on) =>
        new()
        {
            ["kind"] = kind,
            ["on"] = on,
            ["paper"] = "12/KL-TTra",
        };

    public static JsonObject Order(string signedOn = "2026-08-06", string? from = null)
    {
        var order = new JsonObject
        {
            ["number"] = "5120/QĐ-UBND",
            ["signedOn"] = signedOn,
            ["signatory"] = new JsonObject { ["name"] = "Trần Văn Bình", ["position"] = "Chủ tịch" },
        };
        if (from is not null)
            order["effectiveFrom"] = from;
        return order;
    }

    public static Task<HttpResponseMessage> Revoke(this HttpClient client, JsonObject revocation) =>
        client.PostAsJsonAsync("/api/v1/revocations", revocation, Cancellation);

    public static async Task<JsonNode> Opened(this HttpClient client, JsonObject revocation)
    {
        var response = await client.Revoke(revocation);
        await response.MustBe(201);
        return await response.Json();
    }

    public static Task<HttpResponseMessage> Step(
        this HttpClient client,
        JsonNode revocation,
        string step,
        object body
    ) => client.PostAsJsonAsync($"/api/v1/revocations/{revocation["id"]}/{step}", body, Cancellation);

    public static async Task Done(Task<HttpResponseMessage> step) => await (await step).MustBe(200);

    public static Task<HttpResponseMessage> Suspend(
        this HttpClient client,
        string number,
        string from,
        string? until = null,
        string reason = "law_breach"
    )
    {
        var suspension = new JsonObject
        {
            ["from"] = from,
            ["reason"] = reason,
            ["paper"] = Paper(),
        };
        if (until is not null)
            suspension["until"] = until;
        return client.Happens(number, "suspensions", suspension);
    }

    public static Task<HttpResponseMessage> Lift(this HttpClient client, string number, string from) =>
        client.Happens(number, "suspension-liftings", new JsonObject { ["from"] = from, ["paper"] = Paper() });

    public static Task<HttpResponseMessage> Withdraw(
        this HttpClient client,
        string number,
        string ground,
        string from = "2026-08-06"
    ) =>
        client.Happens(
            number,
            "withdrawal",
            new JsonObject
            {
                ["ground"] = ground,
                ["from"] = from,
                ["paper"] = Paper(),
            }
        );

    public static Task<HttpResponseMessage> Happens(
        this HttpClient client,
        string number,
        string what,
        JsonObject body
    ) => client.PostAsJsonAsync($"/api/v1/certificates/{number}/{what}", body, Cancellation);

    private static JsonObject Paper() => new() { ["number"] = "31/QĐ-UBND", ["datedOn"] = "2026-08-06" };
}
