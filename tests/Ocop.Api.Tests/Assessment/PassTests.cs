using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Assessment;

public sealed class PassTests(OcopApi api)
{
    [Fact]
    public async Task A_new_pass_says_why_and_every_pass_stays_on_record()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);
        await (await chamber.ScoreAgain(chamber.Chair, "Đánh giá khác nhau về nguồn gốc.")).MustBe(200);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member, but: "1.5", points: 2);
        await (await chamber.Close()).MustBe(200);

        var passes = (await chamber.Ann.Client.GetJson($"{chamber.Session}/score-history")).AsArray();

        Assert.Equal([1, 2], passes.Select(pass => (int)pass!["pass"]!));
        Assert.Null(passes[0]!["reason"]);
        Assert.Equal("Đánh giá khác nhau về nguồn gốc.", (string?)passes[1]!["reason"]);
        Assert.NotNull(passes[1]!["openedAt"]);
        Assert.Equal(
            [(100, 3), (99, 3)],
            passes
                .Select(pass => pass!["sheets"]!.AsArray())
                .Select(sheets => ((int)sheets[0]!["total"]!, sheets.Count))
        );
    }

    [Fact]
    public async Task A_new_pass_without_a_reason_is_refused()
    {
        var chamber = await Chamber.Scoring(api);

        var problem = await (await chamber.ScoreAgain(chamber.Chair, " ")).MustBeProblem(422, "request.invalid");

        Assert.Equal("/reason", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task A_pass_is_complete_before_the_next_begins()
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.Score(chamber.Chair);

        await (await chamber.ScoreAgain(chamber.Chair)).MustBeProblem(409, "session.sheets-missing");
    }

    [Fact]
    public async Task There_are_no_more_passes_than_the_rules_allow()
    {
        var chamber = await Chamber.Scoring(api, settings: new { mostPasses = 1 });
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);

        await (await chamber.ScoreAgain(chamber.Chair)).MustBeProblem(409, "session.no-more-passes");
    }

    [Fact]
    public async Task What_the_council_agrees_on_decides_the_minima_and_not_the_mean()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member, but: "1.5", points: 2);

        await (await Agree(chamber, chamber.Secretary)).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        var result = await chamber.Result();
        Assert.Equal((99m, 5), ((decimal)result["mean"]!, (int)result["star"]!));
        var agreed = Assert.Single(result["agreed"]!.AsArray())!;
        Assert.Equal(("1.5", 3), ((string?)agreed["criterion"], (int)agreed["points"]!));
    }

    [Fact]
    public async Task The_head_table_records_an_agreement_when_every_member_has_judged()
    {
        var chamber = await Chamber.Scoring(api);

        await (await Agree(chamber, chamber.Secretary)).MustBeProblem(409, "session.sheets-missing");
        await (await Agree(chamber, chamber.Ann)).MustBeProblem(409, "session.agreement-by-others");
    }

    [Fact]
    public async Task An_option_that_does_not_exist_is_not_agreed_on()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);

        var agreed = await Agree(chamber, chamber.Secretary, option: 99);

        var problem = await agreed.MustBeProblem(422, "request.invalid");
        Assert.Equal("/choices/0", (string?)problem["errors"]![0]!["pointer"]);
    }

    private static Task<HttpResponseMessage> Agree(Chamber chamber, Member by, int? option = null)
    {
        var criterion = chamber.Set.Criteria.Single(one => one.Code == "1.5");
        var best = criterion.Options.Index().First(one => one.Item.Points == criterion.Max).Index;

        return Chamber.Put(
            by.Client,
            $"{chamber.Session}/agreements",
            new
            {
                dossierId = chamber.Dossier.Value,
                choices = new[] { new { criterion = "1.5", option = option ?? best } },
            }
        );
    }
}
