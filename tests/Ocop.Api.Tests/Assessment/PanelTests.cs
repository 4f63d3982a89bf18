using System.Net.Http.Json;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Assessment;

public sealed class PanelTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_substitute_takes_the_place_of_a_member_and_the_member_has_none_any_more()
    {
        var chamber = await Chamber.Convened(api);
        var substitute = await chamber.Invite();

        var session = await (await Substitute(chamber, chamber.Ann, substitute)).Json();

        var seat = session["panel"]!.AsArray().Single(seat => (string?)seat!["userId"] == substitute.Id.ToString())!;
        Assert.Equal(chamber.Ann.Id.ToString(), (string?)seat["inPlaceOf"]);
        Assert.Equal("20/QĐ-UBND", (string?)seat["decision"]);
        await (await chamber.Ann.Client.GetAsync(chamber.Session, Cancellation)).MustBeProblem(404, "not-found");
        await (await chamber.Declare(chamber.Ann)).MustBeProblem(404, "not-found");
        await (await chamber.Declare(substitute)).MustBe(200);
    }

    [Fact]
    public async Task A_substitute_scores()
    {
        var chamber = await Chamber.Convened(api);
        var substitute = await chamber.Invite();
        await Substitute(chamber, chamber.Ann, substitute);
        foreach (var member in new[] { chamber.Chair, substitute, chamber.Binh })
            await chamber.Declare(member);
        await chamber.Attend(chamber.Chair, chamber.Secretary, substitute, chamber.Binh);
        await chamber.OpenScoring();

        foreach (var member in new[] { chamber.Chair, substitute, chamber.Binh })
            await (await chamber.Score(member)).MustBe(200);

        await (await chamber.Close()).MustBe(200);
    }

    [Fact]
    public async Task Once_scoring_is_open_nobody_is_substituted_and_the_table_stays()
    {
        var chamber = await Chamber.Scoring(api);
        var substitute = await chamber.Invite();

        await (await Substitute(chamber, chamber.Ann, substitute)).MustBeProblem(409, "session.scoring-opened");
        await (
            await Chamber.Put(
                chamber.Organiser,
                $"{chamber.Session}/dossiers",
                new { dossierIds = Array.Empty<Guid>() }
            )
        ).MustBeProblem(409, "session.scoring-opened");
    }

    [Fact]
    public async Task A_substitute_holds_the_role_of_a_council_member_there()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));

        var substituted = await Substitute(chamber, chamber.Ann, elsewhere.Ann);

        var problem = await substituted.MustBeProblem(422, "request.invalid");
        Assert.Equal("/substituteId", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("council.no-council-member", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Only_the_organiser_substitutes()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));
        var substitute = await chamber.Invite();

        await (await Substitute(chamber, chamber.Ann, substitute, by: chamber.Chair.Client)).MustBeProblem(
            403,
            "not-allowed"
        );
        await (await Substitute(chamber, chamber.Ann, substitute, by: elsewhere.Organiser)).MustBeProblem(
            404,
            "not-found"
        );
    }

    [Fact]
    public async Task Rules_adopted_later_are_for_later_sessions()
    {
        var chamber = await Chamber.Convened(api);
        var council = $"/api/v1/councils/{chamber.Council}";

        var adopted = await Chamber.Put(
            chamber.Organiser,
            $"{council}/settings",
            new { quorum = 1, largestSpread = 0 }
        );

        await adopted.MustBe(200);
        Assert.Equal(1, (decimal)(await chamber.Organiser.GetJson(council))["settings"]!["quorum"]!);
        var pinned = (await chamber.Ann.Client.GetJson(chamber.Session))["settings"]!;
        Assert.Equal(0.75m, (decimal)pinned["quorum"]!);
        Assert.Null(pinned["largestSpread"]);
    }

    [Fact]
    public async Task A_session_closes_by_the_rules_it_was_convened_under()
    {
        var chamber = await Chamber.Scoring(api);
        await Chamber.Put(
            chamber.Organiser,
            $"/api/v1/councils/{chamber.Council}/settings",
            new { largestSpread = 0, minimaBy = "every_member" }
        );
        await chamber.Score(chamber.Chair);
        await chamber.Score(chamber.Ann);
        await chamber.Score(chamber.Binh, but: "1.5", points: 2);

        await (await chamber.Close()).MustBe(200);

        Assert.Equal(5, (int)(await chamber.Result())["star"]!);
    }

    [Fact]
    public async Task Rules_of_another_province_are_not_there_to_be_changed()
    {
        var (chamber, elsewhere) = (await Chamber.Convened(api), await Chamber.Convened(api));
        var settings = $"/api/v1/councils/{chamber.Council}/settings";

        await (await Chamber.Put(elsewhere.Organiser, settings, new { })).MustBeProblem(404, "not-found");
        await (await Chamber.Put(chamber.Ann.Client, settings, new { })).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task What_the_law_leaves_open_is_said_at_the_session_and_at_the_council()
    {
        var chamber = await Chamber.Convened(api);

        foreach (var url in new[] { chamber.Session, $"/api/v1/councils/{chamber.Council}" })
        {
            var view = await chamber.Ann.Client.GetJson(url);
            var open = view["notFixedByLaw"]!.AsArray();
            var named = open.Select(matter => (string?)matter!["setting"]).OfType<string>().ToList();

            Assert.Contains("quorum", named);
            Assert.Contains("tiesMustBeDeclared", named);
            Assert.Subset(named.ToHashSet(), view["settings"]!.AsObject().Select(setting => setting.Key).ToHashSet());
            Assert.All(open, matter => Assert.NotNull((string?)matter!["explanation"]!["vi"]));
        }
    }

    private static Task<HttpResponseMessage> Substitute(
        Chamber chamber,
        Member member,
        Member substitute,
        HttpClient? by = null
    ) =>
        (by ?? chamber.Organiser).PostAsJsonAsync(
            $"{chamber.Session}/substitutions",
            new
            {
                memberId = member.Id.Value,
                substituteId = substitute.Id.Value,
                decision = "20/QĐ-UBND",
            },
            Cancellation
        );
}
