using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Imports;

/// <summary>596 real published recognitions, as they stand in the register afterwards; docs/data.md states the same.</summary>
public sealed class RealListTests(RealList list) : IClassFixture<RealList>
{
    [Fact]
    public void The_dry_run_counts_what_the_documentation_states() =>
        Assert.Equal(
            """{"rows":596,"rowsWithErrors":10,"errors":10,"warnings":1465,"new":586,"unchanged":0,"newProducts":570}""",
            list.Import["counts"]!.ToJsonString()
        );

    [Fact]
    public void The_findings_are_those_that_the_documentation_states() =>
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["already-expired"] = 304,
                ["commune-not-published"] = 313,
                ["date-not-published"] = 445,
                ["date-without-decision"] = 48,
                ["decision-without-date"] = 71,
                ["group-unknown"] = 2,
                ["level-not-published"] = 17,
                ["producer-kind-unknown"] = 26,
                ["producer-not-published"] = 137,
                ["product-by-other-name"] = 10,
                ["star-missing"] = 10,
                ["time-not-published"] = 33,
                ["unit-by-former-name"] = 42,
                ["unit-in-other-district"] = 3,
                ["unit-of-other-time"] = 14,
            },
            list.Findings.CountBy(finding => (string)finding["code"]!).OrderBy(pair => pair.Key).ToDictionary()
        );

    [Fact]
    public void The_rows_left_out_are_those_of_products_that_were_never_recognised() =>
        Assert.Equal(
            list.Rows.Where(row => row.Stars is null).Select(row => row.Line),
            list.Findings.Where(finding => (string)finding["severity"]! == "error")
                .Select(finding => (int)finding["line"]!)
        );

    [Fact]
    public void Everything_else_was_entered() =>
        Assert.Equal(
            """{"entered":586,"unchanged":0,"leftOut":10,"newProducts":570,"newCertificates":70}""",
            list.Import["commitment"]!["outcome"]!.ToJsonString()
        );

    [Fact]
    public async Task Every_row_with_a_star_is_in_the_register()
    {
        var registered = await list.Register(entry =>
            $"{entry.Name}|{entry.ProducerName}|{entry.Star}|{entry.DecisionNumber}"
        );
        var listed = list
            .Rows.Where(row => row.Stars is not null)
            .Select(row => $"{row.ProductName}|{row.ProducerName}|{row.Stars}|{row.DecisionNumber}");

        Assert.Equal(listed.Order(StringComparer.Ordinal), registered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_list_again_changes_nothing()
    {
        var before = await list.Fingerprint();

        var again = await list.EnterAgain();

        Assert.Equal(
            """{"entered":0,"unchanged":586,"leftOut":10,"newProducts":0,"newCertificates":0}""",
            again["commitment"]!["outcome"]!.ToJsonString()
        );
        Assert.Equal(before, await list.Fingerprint());
    }

    [Theory]
    [InlineData("VICUMAX NANO CURCUMIN", "2019-06-01", 4, "valid")]
    [InlineData("VICUMAX NANO CURCUMIN", "2021-12-12", 4, "expiring")]
    [InlineData("VICUMAX NANO CURCUMIN", "2022-06-01", 3, "undated")]
    [InlineData("VICUMAX NANO CURCUMIN", "2025-06-01", 5, "undated")]
    [InlineData("VICUMAX NANO CURCUMIN", "2028-01-01", 5, "expired")]
    [InlineData("Miến dong Tài Hoan", "2020-06-01", 4, "valid")]
    [InlineData("Miến dong Tài Hoan", "2021-06-30", 5, "valid")]
    [InlineData("Miến dong Tài Hoan", "2024-06-30", 5, "expiring")]
    [InlineData("Miến dong Tài Hoan", "2024-07-01", 5, "expired")]
    [InlineData("Hồng trà hộp 100gr", "2023-06-01", 5, "valid")]
    [InlineData("Hồng trà hộp 100gr", "2024-08-01", 5, "undated")]
    [InlineData("Trà xanh hộp 100gr", "2028-01-01", 5, "expired")]
    [InlineData("Trà tôm nõn hương quê", "2024-06-01", 4, "undated")]
    [InlineData("Trà tôm nõn hương quê", "2025-06-26", 5, "valid")]
    [InlineData("Na Chi Lăng", "2021-06-01", 3, "undated")]
    [InlineData("Na Chi Lăng", "2023-06-01", 4, "undated")]
    [InlineData("Na Chi Lăng", "2026-01-01", 4, "expired")]
    [InlineData("Cao cà gai leo Pù Mát", "2025-01-27", 4, "expiring")]
    [InlineData("Cao cà gai leo Pù Mát", "2025-01-28", 4, "undated")]
    [InlineData("Bánh đậu trà xanh rồng vàng Hoàng Gia", "2025-06-25", 4, "valid")]
    [InlineData("Bánh đậu trà xanh rồng vàng Hoàng Gia", "2025-06-26", 5, "valid")]
    public async Task A_product_with_a_history_has_the_star_of_the_day(string name, string day, int star, string status)
    {
        var product = await list.Product(name, day);

        Assert.Equal((star, status), ((int)product["star"]!, (string)product["status"]!));
    }

    [Theory]
    [InlineData("VICUMAX NANO CURCUMIN", 3)]
    [InlineData("Miến dong Tài Hoan", 2)]
    [InlineData("Hồng trà hộp 100gr", 2)]
    public async Task It_has_all_its_recognitions(string name, int recognitions) =>
        Assert.Equal(recognitions, (await list.Product(name, "2026-06-01"))["recognitions"]!.AsArray().Count);

    [Theory]
    [InlineData("VN-2021-2890-01", "2024-06-30", "expiring")]
    [InlineData("VN-2021-2890-01", "2024-07-01", "expired")]
    [InlineData("20-2025-2865-07", "2026-06-01", "valid")]
    [InlineData("24-2021-1387-01", "2024-12-10", "expired")]
    public async Task A_decision_known_by_number_and_day_has_certificates(string number, string day, string status) =>
        Assert.Equal(
            status,
            (string)(await list.Api.Public.GetJson($"/api/v1/certificates/{number}?asOf={day}"))["status"]!
        );

    [Theory]
    [InlineData("2018-12-12", "PRE2019")]
    [InlineData("2020-12-07", "QD1048")]
    [InlineData("2023-02-20", "QD1048")]
    [InlineData("2023-12-29", "QD148")]
    [InlineData("2025-06-26", "QD148")]
    [InlineData("2025-12-31", "QD1489")]
    public async Task A_recognition_is_pinned_to_the_act_of_its_day(string day, string act) =>
        Assert.Equal([act], await list.ActsOf(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}

/// <summary>The real list, brought in once.</summary>
public sealed class RealList(OcopApi api) : IAsyncLifetime
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ImportingApi Api { get; } = new(api);

    /// <summary>The import after its commitment.</summary>
    public JsonNode Import { get; private set; } = null!;

    public List<JsonNode> Findings { get; } = [];

    public IReadOnlyList<Row> Rows { get; } =
        new DataFolder(path: null).ReadCsv(
            "demo/products.csv",
            row => new Row(
                (int)row.RowNumber + 1,
                row.GetString("product_name"),
                row.GetStringOrNull("producer_name"),
                row.GetStringOrNull("stars"),
                row.GetStringOrNull("decision_number")
            )
        );

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        Import = await EnterAgain();

        for (string? cursor = ""; cursor is not null; )
        {
            var page = await Api.Central.GetJson($"/api/v1/imports/{Import["id"]}/findings?limit=200{cursor}");
            Findings.AddRange(page["items"]!.AsArray().Select(finding => finding!));
            cursor = (string?)page["nextCursor"] is { } next ? $"&cursor={next}" : null;
        }
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    public async Task<JsonNode> EnterAgain()
    {
        var file = await File.ReadAllBytesAsync(new DataFolder(path: null).PathTo("demo/products.csv"), Cancellation);
        var received = await Api.Central.Receive(file, "products.csv");
        await received.MustBe(201);
        var committed = await Api.Central.Commit(await received.Json());
        await committed.MustBe(201);
        return await committed.Json();
    }

    /// <summary>Each recognition in the register once.</summary>
    public async Task<List<TResult>> Register<TResult>(Func<RegisterEntry, TResult> show)
    {
        List<RegisterEntry> entries = [];
        await Api.InDatabase(async db =>
            entries = await db.Set<RegisterEntry>().Where(entry => entry.Turn == 0).ToListAsync(Cancellation)
        );
        return [.. entries.Select(show)];
    }

    /// <summary>The one product that was ever recognised under this name.</summary>
    public async Task<JsonNode> Product(string name, string day)
    {
        var ids = await Register(entry => (entry.Name, entry.ProductId));
        var id = ids.Where(entry => entry.Name == name).Select(entry => entry.ProductId).Distinct().Single();

        return await Api.Public.GetJson($"/api/v1/certified-products/{id}?asOf={day}");
    }

    /// <summary>Versions and row ids: whatever is written anew, changed or removed shows.</summary>
    public async Task<string> Fingerprint()
    {
        var fingerprint = "";
        await Api.InDatabase(async db =>
        {
            var producers = await db.Set<Producer>()
                .OrderBy(p => p.Id)
                .Select(p => $"{p.Id}{p.Version}")
                .ToListAsync(Cancellation);
            var products = await db.Set<Product>()
                .OrderBy(p => p.Id)
                .Select(p => $"{p.Id}{p.Version}")
                .ToListAsync(Cancellation);
            var histories = await db.Set<RecognitionHistory>()
                .OrderBy(h => h.Id)
                .Select(h => $"{h.Id}{h.Version}")
                .ToListAsync(Cancellation);
            var certificates = await db.Set<Certificate>()
                .OrderBy(c => c.Id)
                .Select(c => $"{c.Id}{c.Version}")
                .ToListAsync(Cancellation);
            var entries = await db.Set<RegisterEntry>()
                .OrderBy(e => e.Id)
                .Select(e => $"{e.Id}")
                .ToListAsync(Cancellation);
            fingerprint = string.Join('\n', [.. producers, .. products, .. histories, .. certificates, .. entries]);
        });
        return fingerprint;
    }

    public async Task<List<string>> ActsOf(DateOnly day)
    {
        List<string> acts = [];
        await Api.InDatabase(async db =>
        {
            var records = await db.Set<RecognitionHistory>()
                .AsNoTracking()
                .SelectMany(history => history.Records)
                .Where(record => record.RecognisedOn.Earliest == day && record.RecognisedOn.Latest == day)
                .Select(record => record.RegulationId)
                .ToListAsync(Cancellation);
            var codes = await db.Set<Domain.Catalogue.Regulation>()
                .ToDictionaryAsync(act => act.Id, act => act.Code, Cancellation);
            acts = [.. records.Select(act => codes[act!.Value]).Distinct()];
        });
        return acts;
    }

    public sealed record Row(int Line, string ProductName, string? ProducerName, string? Stars, string? DecisionNumber);
}
