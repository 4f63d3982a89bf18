using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class CiteEvidenceTests(OcopApi api)
{
    [Fact]
    public async Task One_paper_proves_several_criteria()
    {
        var opened = await Case.Opened(api);
        var paper = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put(
            $"{opened.Url}/evidence",
            Case.Papers((paper, ["7", "1.1", "9"]), (await opened.Owner.StorePaper(opened.Producer, "awards"), [])),
            "\"1\""
        );

        await response.MustBe(200);
        var cited = (await response.Json())["papers"]!.AsArray();
        Assert.Equal(2, cited.Count);
        Assert.Equal("test_reports", (string?)cited[0]!["kind"]);
        Assert.Equal(1, (int)cited[0]!["version"]!);
        Assert.Equal(64, ((string?)cited[0]!["sha256"])!.Length);
        Assert.Empty(cited[1]!["criteria"]!.AsArray());
    }

    [Fact]
    public async Task The_papers_sent_replace_those_before()
    {
        var opened = await Case.Opened(api);
        var (first, second) = (
            await opened.Owner.StorePaper(opened.Producer),
            await opened.Owner.StorePaper(opened.Producer, "awards")
        );
        await opened.Owner.Put($"{opened.Url}/evidence", Case.Papers((first, ["7"])), "*");

        await opened.Owner.Put($"{opened.Url}/evidence", Case.Papers((second, ["7"])), "*");

        var cited = (await opened.Owner.GetJson($"{opened.Url}/evidence"))["papers"]!.AsArray();
        Assert.Equal(second, (string?)Assert.Single(cited)!["evidenceId"]);
    }

    [Fact]
    public async Task Every_faulty_citation_is_named()
    {
        var opened = await Case.Opened(api);
        var other = await Case.Ready(api);
        var foreign = await other.Owner.StorePaper(other.Producer);
        var own = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put(
            $"{opened.Url}/evidence",
            Case.Papers((foreign, ["7"]), (own, ["7", "99.9"])),
            "*"
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            [("/papers/0/evidenceId", "evidence-unknown"), ("/papers/1/criteria/1", "dossier.unknown-criterion")],
            problem["errors"]!.AsArray().Select(error => ((string?)error!["pointer"], (string?)error["code"]))
        );
    }

    [Fact]
    public async Task A_paper_is_listed_once()
    {
        var opened = await Case.Opened(api);
        var paper = await opened.Owner.StorePaper(opened.Producer);

        var response = await opened.Owner.Put(
            $"{opened.Url}/evidence",
            Case.Papers((paper, ["7"]), (paper, ["9"])),
            "*"
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("evidence-twice", (string?)problem["errors"]![0]!["code"]);
    }
}
