using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Api.Tests.Producers;

/// <summary>What producers say, as JSON, and the requests that say it.</summary>
internal static class Stated
{
    public const string Phone = "0912 345 678";
    public const string Person = "Lù Thị Mẩy";
    public const string Ethnicity = "Nùng";
    public const string Address = "Thôn Sa Pả";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static JsonObject Producer(AdministrativeUnit unit, string name = "HTX Rau sạch Mường Khương") =>
        new()
        {
            ["kind"] = "cooperative",
            ["unitId"] = unit.Id.ToString(),
            ["name"] = name,
            ["registration"] = new JsonObject
            {
                ["number"] = "5300000001",
                ["issuedOn"] = "2021-03-15",
                ["authority"] = "Phòng Tài chính – Kế hoạch",
            },
            ["foundedOn"] = "2021-03-01",
            ["localCapitalPercent"] = 80.5,
            ["workforce"] = new JsonObject { ["workers"] = 12, ["fromTheCommune"] = 9 },
            ["cooperativeClass"] = "good",
            ["financialYears"] = new JsonArray(
                new JsonObject
                {
                    ["year"] = 2025,
                    ["revenue"] = 2_000_000_000,
                    ["profit"] = 150_000_000,
                }
            ),
        };

    public static JsonObject Representation() =>
        new()
        {
            ["representative"] = new JsonObject
            {
                ["name"] = Person,
                ["position"] = "Giám đốc",
                ["gender"] = "female",
                ["ethnicity"] = Ethnicity,
                ["hasDisability"] = false,
                ["phone"] = Phone,
            },
            ["contacts"] = new JsonObject { ["address"] = Address, ["email"] = "htx@example.vn" },
        };

    public static JsonObject NewProducer(AdministrativeUnit unit, string name = "HTX Rau sạch Mường Khương")
    {
        var body = Producer(unit, name);
        foreach (var (member, value) in Representation())
            body[member] = value!.DeepClone();
        return body;
    }

    public static JsonObject Product(JsonNode? producerId, AdministrativeUnit unit, string name = "Rau bắp cải xoè")
    {
        var body = new JsonObject
        {
            ["name"] = name,
            ["unitId"] = unit.Id.ToString(),
            ["criteriaSet"] = "QD26-01",
            ["readiness"] = "existing",
            ["standard"] = "TCCS 01:2026/MK",
            ["variants"] = new JsonArray("Túi 500 g", "Thùng 10 kg"),
        };
        if (producerId is not null)
            body["producerId"] = producerId.DeepClone();
        return body;
    }

    public static Task<HttpResponseMessage> Post(this HttpClient client, string url, JsonNode body) =>
        client.PostAsJsonAsync(url, body, Cancellation);

    /// <summary>Posts what has no body, such as a step in a dossier's course.</summary>
    public static Task<HttpResponseMessage> Post(this HttpClient client, string url, string? version = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url);
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return client.SendAsync(request, Cancellation);
    }

    public static Task<HttpResponseMessage> Put(this HttpClient client, string url, JsonNode body, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, url) { Content = JsonContent.Create(body) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return client.SendAsync(request, Cancellation);
    }

    public static Task<HttpResponseMessage> Get(this HttpClient client, string url) =>
        client.GetAsync(url, Cancellation);

    /// <summary>Creates something that must be accepted.</summary>
    public static async Task<JsonNode> Create(this HttpClient client, string url, JsonNode body)
    {
        var response = await client.Post(url, body);
        await response.MustBe(201);
        return await response.Json();
    }
}
