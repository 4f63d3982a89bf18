using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Identity;
using static Ocop.Api.Tests.Journey.Steps;

namespace Ocop.Api.Tests.Journey;

/// <summary>A product of three stars goes the whole way again, with evidence of what has changed, through HTTP only.</summary>
public sealed class UpgradeJourneyTests(OcopApi api)
{
    private static readonly string[] Proven = ["9"];

    private Browser _producer = null!;
    private Person _commune = null!;
    private Person _province = null!;
    private Person[] _council = null!;

    [Fact]
    public async Task A_product_proves_its_change_and_its_new_certificate_takes_the_place_of_the_old()
    {
        await Enter();
        var product = await RegisterProduct(_producer, $"Rau bắp cải xoè {Guid.CreateVersion7():N}");
        var first = await Draft(_producer, product);
        var three = await Recognised(first, round: 61, "61061/QĐ-UBND", ("3.5", 1, 98), star: 3);
        var expired = await Expired(first);

        var upgrade = await Cast.Created(_producer, "/dossiers", new { productId = product, kind = "upgrade" });
        await MustBeFilledIn(first, Id(upgrade), expired);
        await Complete(Id(upgrade));
        var four = await Recognised(Id(upgrade), round: 62, "61062/QĐ-UBND", ("1.5", 2, 99), star: 4);

        Assert.Equal((three, 3), ((string?)upgrade["held"]!["number"], (int)upgrade["held"]!["star"]!));
        Assert.Equal("superseded", await StatusOf(three));
        Assert.Equal("valid", await StatusOf(four));
        var life = await _province.Browser.Http.GetJson($"/api/v1/certificates/{three}/life");
        var fact = Assert.Single(life["facts"]!.AsArray())!;
        Assert.Equal(
            ("superseded", "upgraded", Case.Today, four),
            ((string?)fact["kind"], (string?)fact["reason"], (string?)fact["from"], (string?)fact["paper"])
        );
    }

    private async Task Enter()
    {
        var cast = await Cast.Of(api);
        _producer = await cast.Registrant();
        _commune = await cast.Invited("commune_officer", Units.LaoCaiWard);
        _province = await cast.Invited("province_officer", Units.LaoCai);
        _council = await Council(cast);
    }

    /// <returns>The number of the certificate.</returns>
    private async Task<string> Recognised(
        string dossier,
        int round,
        string decision,
        (string Criterion, int Points, int Total) but,
        int star
    )
    {
        await Submit(_producer, dossier);
        await Receive(_commune.Browser, dossier);
        await Propose(_commune.Browser, dossier);
        var session = await Convene(_province.Browser, _council, round);
        await LayOnTable(_province.Browser, session, dossier);
        await DeclareTies(_council, session, dossier);
        await OpenScoring(_council, session);
        foreach (var member in _council.Where(one => one != _council[1]).Select(one => one.Browser))
        {
            var sheet = await TakeSheet(member, session, dossier);
            await Score(member, sheet, but.Criterion, but.Points, but.Total);
        }

        await Close(_council, session);
        var result = await ResultOf(_province.Browser, session, but.Total, star);
        var drafted = await Cast.Created(_province.Browser, "/decisions", Decision(decision, result, Case.Today));
        return await Issue(_province.Browser, Id(drafted));
    }

    /// <summary>One of the papers runs out after the recognition.</summary>
    private async Task<string> Expired(string dossier)
    {
        var papers = (await _producer.Http.GetJson($"/api/v1/dossiers/{dossier}/evidence"))["papers"]!.AsArray();
        var report = (string)papers.Single(paper => (string?)paper!["kind"] == "test_reports")!["evidenceId"]!;

        await Cast.Replaced(
            _producer,
            $"/evidence/{report}",
            new
            {
                title = "Phiếu kiểm nghiệm",
                expiresOn = Case.InDays(-1),
                isConfidential = false,
            }
        );
        return report;
    }

    private async Task MustBeFilledIn(string first, string upgrade, string expired)
    {
        var path = $"/api/v1/dossiers/{upgrade}";
        var comparison = await _producer.Http.GetJson($"{path}/comparison");
        var papers = comparison["papers"]!.AsArray();

        Assert.Equal(first, (string?)comparison["beforeId"]);
        Assert.Empty(comparison["remarks"]!.AsArray());
        Assert.All(comparison["choices"]!.AsArray(), choice => Assert.True((bool)choice!["isSame"]!));
        Assert.Equal(100, (int)(await _producer.Http.GetJson($"{path}/self-assessment"))["total"]!);
        Assert.Equal(
            ["kept", "kept", "kept", "to_replace"],
            papers.Select(paper => (string?)paper!["standing"]).Order()
        );
        var report = papers.Single(paper => (string?)paper!["evidenceId"] == expired)!;
        Assert.NotNull(report["before"]);
        Assert.Null(report["after"]);
    }

    private async Task Complete(string upgrade)
    {
        var path = $"/dossiers/{upgrade}";
        await Cast.Replaced(_producer, path, new { plan = "Mở rộng vùng trồng", samples = 5 });
        await Cast.Done(_producer, $"{path}/pledge");
        Assert.Equal(
            ["completeness.change-not-proven", "completeness.change-not-said", "completeness.test-report-missing"],
            (await Blocking(upgrade)).Order()
        );

        var dossier = await _producer.Http.GetJson($"/api/v1{path}");
        var report = await Cast.Stored(_producer, (string)dossier["producerId"]!, "test_reports");
        var attached = (await _producer.Http.GetJson($"/api/v1{path}/evidence"))["papers"]!
            .AsArray()
            .Select(paper => new
            {
                evidenceId = (string)paper!["evidenceId"]!,
                criteria = paper["criteria"]!.AsArray().Select(criterion => (string)criterion!).ToArray(),
                provesChange = false,
            });
        var papers = attached.Append(
            new
            {
                evidenceId = report,
                criteria = Proven,
                provesChange = true,
            }
        );
        await Cast.Replaced(_producer, $"{path}/evidence", new { papers });
        var proving = (await _producer.Http.GetJson($"/api/v1{path}/evidence"))["papers"]!
            .AsArray()
            .Where(paper => (bool)paper!["provesChange"]!);
        Assert.Equal(report, (string?)Assert.Single(proving)!["evidenceId"]);
        await Cast.Replaced(_producer, path, new { samples = 5, whatChanged = "Đạt chỉ tiêu kiểm nghiệm cao hơn" });
        Assert.Empty(await Blocking(upgrade));
    }

    private async Task<List<string?>> Blocking(string dossier)
    {
        var completeness = await _producer.Http.GetJson($"/api/v1/dossiers/{dossier}/completeness");

        return
        [
            .. completeness["findings"]!
                .AsArray()
                .Where(finding => (bool)finding!["blocks"]!)
                .Select(finding => (string?)finding!["code"]),
        ];
    }

    private async Task<string?> StatusOf(string number) =>
        (string?)(await api.Anyone().GetJson($"/api/v1/certificates/{number}?asOf={Case.Today}"))["status"];
}
