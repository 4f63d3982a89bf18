using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class AppealTests
{
    private readonly Chamber _chamber = new();

    private static IReadOnlyList<Choice> ShortOfThree =>
        [.. Catalogue.Law.BestIn(Filed.Set).Where(choice => choice.Criterion != "3.5")];

    [Fact]
    public void It_can_be_lodged_on_the_last_day() => Lodge(Refused(), days: 15);

    [Fact]
    public void A_day_later_it_is_too_late()
    {
        var result = Refused();

        Broken.By(() => Lodge(result, days: 16), Appeal.Rules.AnAppealComesInTime);
    }

    [Fact]
    public void Where_no_appeals_are_heard_there_is_no_term_and_none_is_lodged()
    {
        var (result, unheard) = (Refused(), Heard with { AreHeard = false });

        Broken.By(() => Lodge(result, days: 1, unheard), Appeal.Rules.AppealsAreHeard);
        Assert.Null(Appeal.OpenUntilFor(Dossier, result, unheard));
        Assert.Equal(new DateOnly(2026, 8, 18), Appeal.OpenUntilFor(Dossier, result, Heard));
    }

    [Fact]
    public void A_result_that_no_longer_counts_is_not_appealed()
    {
        var result = Refused();
        Dossier.AssessAgain(ReassessmentGround.Appeal, "Có căn cứ", Filed.Act, Filed.Person, Filed.Now);

        Broken.By(() => Lodge(result, days: 1), Appeal.Rules.OnlyStandingResultsAreAppealed);
    }

    [Fact]
    public void Only_papers_of_the_producer_speak_for_it()
    {
        var (result, foreign) = (Refused(), new Filed().Paper(EvidenceKind.Awards));

        Broken.By(() => Lodge(result, 1, foreign), Dossier.Rules.EvidenceIsTheProducersOwn);
    }

    [Fact]
    public void It_is_answered_once()
    {
        var appeal = Lodge(Refused(), days: 3);
        appeal.Answer(isUpheld: false, "Không có căn cứ mới", Filed.Person, Filed.Now.AddDays(4));

        Broken.By(
            () => appeal.Answer(isUpheld: true, "Có", Filed.Person, Filed.Now.AddDays(5)),
            Appeal.Rules.AnAppealIsAnsweredOnce
        );
        Assert.False(appeal.IsUpheld);
    }

    [Fact]
    public void Its_papers_go_along_as_they_are_that_day_and_the_commune_hears_of_it()
    {
        var (result, paper) = (Refused(), _chamber.Filed.Paper(EvidenceKind.Awards));

        var appeal = Lodge(result, 1, paper);

        Assert.Equal([new AppealPaper(paper.Id, paper.Latest.Number)], appeal.Papers);
        Assert.Equal(
            (Dossier.Id, result.Id, Dossier.ProducerId, Dossier.UnitId),
            (appeal.DossierId, appeal.ResultId, appeal.ProducerId, appeal.UnitId)
        );
        Assert.Equal([new AppealLodged(appeal.Id, Dossier.Id, Dossier.UnitId)], ((IAggregate)appeal).Events);
    }

    [Fact]
    public void The_producer_hears_the_answer()
    {
        var appeal = Lodge(Refused(), days: 3);

        appeal.Answer(isUpheld: true, "Có căn cứ", Filed.Person, Filed.Now.AddDays(4));

        Assert.Equal(
            new AppealAnswered(appeal.Id, Dossier.Id, Dossier.ProducerId, IsUpheld: true),
            ((IAggregate)appeal).Events[^1]
        );
    }

    [Fact]
    public void A_star_of_the_province_is_appealed_while_its_decision_is_awaited()
    {
        var recognised = Concluded(Catalogue.Law.BestIn(Filed.Set, but: "1.5", points: 2));

        Assert.Equal(DossierState.AwaitingDecision, Dossier.State);
        Assert.True(Appeal.IsOpenTo(Dossier, recognised));
    }

    [Fact]
    public void A_star_that_goes_up_to_the_centre_is_not_appealed() =>
        Assert.False(Appeal.IsOpenTo(Dossier, Concluded(Catalogue.Law.BestIn(Filed.Set))));

    [Fact]
    public void The_result_of_another_dossier_is_not_appealed_with_this_one()
    {
        var foreign = new Chamber().Scoring().AllSubmitted(ShortOfThree).Close();
        Refused();

        Assert.False(Appeal.IsOpenTo(Dossier, foreign));
    }

    private Dossier Dossier => _chamber.Dossier;

    private AssessmentResult Refused() => Concluded(ShortOfThree);

    private AssessmentResult Concluded(IReadOnlyList<Choice> sheet)
    {
        _chamber.Scoring();
        Dossier.EnterAssessment(Filed.Act, Filed.Person, Filed.Now);
        var result = _chamber.AllSubmitted(sheet).Close();
        Dossier.Conclude(result.Id, result.Outcome, Filed.Person, Filed.Now);
        return result;
    }

    private static readonly AppealSettings Heard = new(AreHeard: true, Days: 15);

    private Appeal Lodge(AssessmentResult result, int days, params Evidence[] papers) =>
        Lodge(result, days, Heard, papers);

    private Appeal Lodge(AssessmentResult result, int days, AppealSettings settings, params Evidence[] papers) =>
        Appeal.Lodge(
            Dossier,
            result,
            "Chưa xét hợp đồng tiêu thụ",
            papers,
            settings,
            Filed.Person,
            Filed.Now.AddDays(days)
        );
}
