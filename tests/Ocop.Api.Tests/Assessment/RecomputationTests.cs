using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.StartUp;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Assessment;

public sealed class RecomputationTests(OcopApi api) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ocop-package-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_comes_out_the_same_from_its_sheets()
    {
        var chamber = await Closed();

        var again = await chamber.Organiser.GetJson($"{await Result(chamber)}/recomputation");

        Assert.True((bool)again["confirmed"]!);
        Assert.Empty(again["differences"]!.AsArray());
        Assert.Equal(("99.33333333333333333333333333", "99.33333333333333333333333333"), Both(again, "mean"));
        Assert.Equal(("4", "4"), Both(again, "star"));
        Assert.Equal(("5", "5"), Both(again, "starByBand"));
        Assert.Equal([100, 99, 99], again["sheets"]!.AsArray().Select(sheet => (int)sheet!["total"]!));
    }

    [Fact]
    public async Task A_vetoed_result_comes_out_the_same_without_sheets()
    {
        var chamber = await Chamber.Scoring(api);
        var veto = new
        {
            dossierId = chamber.Dossier.Value,
            kind = "veto",
            ground = chamber.Set.Vetoes[0],
            reason = "Giấy chứng nhận bị làm giả.",
            paper = "Công văn 15/SNN",
        };
        await (
            await chamber.Secretary.Client.PostAsJsonAsync($"{chamber.Session}/findings", veto, Cancellation)
        ).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        var again = await chamber.Organiser.GetJson($"{await Result(chamber)}/recomputation");

        Assert.True((bool)again["confirmed"]!);
        Assert.Equal("veto", (string?)again["endedBy"]);
        Assert.Equal(("rejected", "rejected"), Both(again, "outcome"));
    }

    [Fact]
    public async Task It_tells_nobody_who_scored()
    {
        var chamber = await Closed();
        var result = await Result(chamber);

        var again = (await chamber.Organiser.GetJson($"{result}/recomputation")).ToJsonString();
        var package = await chamber.Organiser.GetStringAsync($"{result}/package", Cancellation);

        foreach (var member in new[] { chamber.Chair, chamber.Ann, chamber.Binh })
        {
            Assert.DoesNotContain($"{member.Id}", again, StringComparison.Ordinal);
            Assert.DoesNotContain($"{member.Id}", package, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_there_for_those_whom_the_result_concerns()
    {
        var chamber = await Closed();
        var result = await Result(chamber);
        var auditor = await chamber.Place.Officer(Role.Auditor, chamber.Place.Province);
        var stranger = await (await Producers.Locality.In(api)).ProvinceOfficer();

        await (await auditor.GetAsync($"{result}/recomputation", Cancellation)).MustBe(200);
        await (await chamber.Ann.Client.GetAsync($"{result}/package", Cancellation)).MustBe(200);
        await (await stranger.GetAsync($"{result}/recomputation", Cancellation)).MustBeProblem(404, "not-found");
        await (await stranger.GetAsync($"{result}/package", Cancellation)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_package_is_canonical_and_carries_its_hash()
    {
        var chamber = await Closed();
        var url = $"{await Result(chamber)}/package";

        var first = await chamber.Organiser.GetAsync(url, Cancellation);
        var second = await chamber.Organiser.GetByteArrayAsync(url, Cancellation);

        var bytes = await first.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Equal(bytes, second);
        Assert.Equal(
            (string?)JsonNode.Parse(bytes)!["sha256"],
            Assert.Single(first.Headers.GetValues("Package-Sha256"))
        );
    }

    [Fact]
    public async Task A_package_is_recomputed_without_a_database()
    {
        using var run = Recompute(await Package());

        Assert.Equal(0, await run.EndAsync(Cancellation));
        Assert.Contains("the same", run.Said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "data")));
    }

    [Fact]
    public async Task An_altered_result_in_a_package_is_named()
    {
        var package = await Package();
        package["content"]!["recorded"]!["star"] = 5;

        using var run = Recompute(package);

        Assert.Equal(1, await run.EndAsync(Cancellation));
        Assert.Contains("star: recorded 5, computed 4.", run.Said, StringComparison.Ordinal);
        Assert.Contains("SHA-256 differs", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_choice_in_a_package_is_named()
    {
        var package = await Package();
        var choice = package["content"]!["sheets"]![0]!["choices"]![0]!;
        choice["points"] = (int)choice["points"]! - 1;

        using var run = Recompute(package);

        Assert.Equal(1, await run.EndAsync(Cancellation));
        Assert.Contains($"sheets/1/{(string)choice["criterion"]!}: recorded", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_package_is_refused_in_one_line()
    {
        using var run = Recompute(new JsonObject());

        Assert.Equal(1, await run.EndAsync(Cancellation));
        Assert.Contains("cannot be recomputed", run.Said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<Chamber> Closed()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair, but: "1.5", points: 2);
        await chamber.Score(chamber.Ann, but: "1.5", points: 2);
        await chamber.Score(chamber.Binh);
        await (await chamber.Close()).MustBe(200);
        return chamber;
    }

    private async Task<JsonNode> Package()
    {
        var chamber = await Closed();
        var bytes = await chamber.Organiser.GetByteArrayAsync($"{await Result(chamber)}/package", Cancellation);
        return JsonNode.Parse(bytes)!;
    }

    private Run Recompute(JsonNode package)
    {
        var file = Path.Combine(_folder, "package.json");
        File.WriteAllText(file, package.ToJsonString());
        return Run.Of(_folder, "recompute", file);
    }

    private static async Task<string> Result(Chamber chamber) =>
        $"/api/v1/results/{(string)(await chamber.Result())["id"]!}";

    private static JsonNode Figure(JsonNode again, string figure) =>
        Assert.Single(again["figures"]!.AsArray(), one => (string?)one!["figure"] == figure)!;

    private static (string?, string?) Both(JsonNode again, string figure) =>
        ((string?)Figure(again, figure)["recorded"], (string?)Figure(again, figure)["recomputed"]);
}
