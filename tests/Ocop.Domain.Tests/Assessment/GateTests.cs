using Ocop.Domain.Catalogue;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>What the annexes print beside the criteria, as it holds at a session.</summary>
public sealed class GateTests
{
    [Fact]
    public void Without_a_story_a_sheet_takes_no_points_for_it()
    {
        var chamber = new Chamber().Scoring();
        var sheet = chamber.Sheet(Chamber.Ann);
        var story = Filed.Set.Criteria.First(criterion => criterion.Gates.Any(gate => gate.Kind is GateKind.IfStory));
        var points = Law.BestIn(Filed.Set).Single(choice => choice.Criterion == story.Code);

        Broken.By(() => sheet.Mark([points], Filed.Set, chamber.Session), CriteriaSet.Rules.PointsForAStoryNeedAStory);
        Assert.Empty(sheet.Choices);
    }

    [Fact]
    public void A_sheet_takes_one_of_two_cases()
    {
        var tourism = Law.Set(26);
        var chamber = new Chamber(set: tourism).Scoring();

        Broken.By(
            () => chamber.Sheet(Chamber.Ann).Mark([new("8", 1), new("8", 3)], tourism, chamber.Session),
            CriteriaSet.Rules.ACriterionTakesOneCase
        );
    }

    [Fact]
    public void A_zero_where_none_is_allowed_stops_the_assessment_when_the_session_closes()
    {
        var set = Law.CriteriaSets.Single(one => StopZeroIn(one) is not null);
        var section = set.Parts.SelectMany(part => part.Sections).Single(one => one.Code == StopZeroIn(set)!.Section);
        var chamber = new Chamber(set: set).Scoring();
        foreach (var scorer in Chamber.Scorers)
        {
            var sheet = chamber.Sheet(scorer);
            sheet.Mark(
                [.. Law.BestIn(set).Where(choice => choice.Criterion != section.Criteria[0].Code)],
                set,
                chamber.Session
            );
            sheet.Submit(chamber.Session, Chamber.Now);
        }

        var result = chamber.Session.Close(chamber.Sheets, [new(set, Filed.Act)], Chamber.Chair, Chamber.Now).Single();

        Assert.Equal((Outcome.Stopped, null), (result.Outcome, result.Star));
        Assert.Equal(100 - section.Criteria[0].Max, result.Mean);
    }

    private static Gate? StopZeroIn(CriteriaSet set) =>
        set.Criteria.SelectMany(criterion => criterion.Gates).SingleOrDefault(gate => gate.Kind is GateKind.StopZero);
}
