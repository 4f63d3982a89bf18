using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Imports;

/// <summary>The API on a register that is empty at first, on 1/6/2026.</summary>
public sealed class ImportingApi(OcopApi api) : IAsyncLifetime
{
    public static readonly Id<AdministrativeUnit> CaMau = new UnitKey(UnitLevel.Province, "96", new(2025, 7, 1)).Id;

    private static readonly DateTimeOffset Now = new(2026, 6, 1, 3, 0, 0, TimeSpan.Zero);

    private static int _officers;

    private WebApplicationFactory<Program> _api = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>An officer of the central level.</summary>
    public HttpClient Central { get; private set; } = null!;

    public WebApplicationFactory<Program> Host => _api;

    /// <summary>Anyone.</summary>
    public HttpClient Public { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var database = await api.NewDatabaseAsync();
        _api = api.WithWebHostBuilder(host =>
            host.UseSetting("ConnectionStrings:Ocop", database)
                .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new StoppedClock()))
        );
        Public = _api.CreateClient();
        Public.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        Central = await Officer(Role.CentralOfficer, UnitKey.VietNam.Id, UnitLevel.Central);
    }

    public async ValueTask DisposeAsync() => await _api.DisposeAsync();

    public async Task<HttpClient> Officer(Role role, Id<AdministrativeUnit> unit, UnitLevel level)
    {
        var user = User.Register(
            "Lò Văn Inh",
            $"importer{Interlocked.Increment(ref _officers)}@example.vn",
            Language.Vi,
            Now
        );
        user.Grant(role, Place.In(unit, level), new(2026, 1, 1), to: null, by: null);
        await InDatabase(async db =>
        {
            db.Add(user);
            await db.SaveChangesAsync(Cancellation);
        });

        var client = _api.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            SignedIn.Scheme,
            $"{user.Id}:{role}"
        );
        return client;
    }

    public async Task InDatabase(Func<OcopDbContext, Task> work)
    {
        await using var scope = _api.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<OcopDbContext>());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}

internal static class Lists
{
    private const string Header =
        "province_at_recognition,district_at_recognition,commune_at_recognition,producer_name,producer_kind,product_name,"
        + "product_group,stars,score,decision_number,decision_date,round_or_year,recognised_by,source_url";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A list of rows, each a product of Cà Mau but for what is said otherwise.</summary>
    public static byte[] Of(params Listed[] rows) => OfLines([Header, .. rows.Select(row => row.Line)]);

    public static byte[] OfLines(params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    public static async Task<HttpResponseMessage> Receive(this HttpClient client, byte[] file, string name = "list.csv")
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } };
        return await client.PostAsync("/api/v1/imports", form, Cancellation);
    }

    public static async Task<JsonNode> Received(this HttpClient client, params Listed[] rows)
    {
        var response = await client.Receive(Of(rows));
        await response.MustBe(201);
        return await response.Json();
    }

    public static Task<HttpResponseMessage> Commit(this HttpClient client, JsonNode import, bool exclude = true) =>
        client.PostAsJsonAsync(
            $"/api/v1/imports/{import["id"]}/commitment",
            new { excludeRowsWithErrors = exclude },
            Cancellation
        );

    /// <summary>Receives and commits; the outcome is returned.</summary>
    public static async Task<JsonNode> Entered(this HttpClient client, params Listed[] rows)
    {
        var committed = await client.Commit(await client.Received(rows));
        await committed.MustBe(201);
        return (await committed.Json())["commitment"]!["outcome"]!;
    }

    public static async Task<List<JsonNode>> Findings(this HttpClient client, JsonNode import, string question = "")
    {
        var page = await client.GetJson($"/api/v1/imports/{import["id"]}/findings?limit=200{question}");
        return [.. page["items"]!.AsArray().Select(finding => finding!)];
    }
}

/// <summary>A row of a list.</summary>
internal sealed record Listed(string Product)
{
    private static int _products;

    public string Province { get; init; } = "Cà Mau";
    public string District { get; init; } = "";
    public string Commune { get; init; } = "";
    public string Producer { get; init; } = "HTX Đất Mũi";
    public string Kind { get; init; } = "cooperative";
    public string Group { get; init; } = "";
    public string Stars { get; init; } = "4";
    public string Score { get; init; } = "";
    public string Decision { get; init; } = "";
    public string Date { get; init; } = "";
    public string Round { get; init; } = "2025";
    public string By { get; init; } = "province";

    /// <summary>A product that no other test speaks of.</summary>
    public static Listed Another => new($"Tôm khô {Interlocked.Increment(ref _products)}x");

    public string Line =>
        string.Join(
            ',',
            new[]
            {
                Province,
                District,
                Commune,
                Producer,
                Kind,
                Product,
                Group,
                Stars,
                Score,
                Decision,
                Date,
                Round,
                By,
            }
                .Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")
                .Append("https://example.vn/list")
        );
}
