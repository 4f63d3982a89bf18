using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Assessment;

/// <summary>A result stands between a renewal and written opinions.</summary>
public sealed class ScoredRenewalTests
{
    private readonly WritingChamber _chamber = new WritingChamber().Open();

    [Fact]
    public void What_the_province_has_scored_is_not_decided_in_writing_at_the_centre()
    {
        var (dossier, centre) = (_chamber.Dossier, CentreWriting(out var round));
        dossier.Conclude(Filed.Result, Outcome.PendingCentral, Filed.Person, Filed.Now);
        dossier.GoToTheCentre(Filed.Result, Filed.Act, Filed.Person, Filed.Now);
        dossier.ArriveAtTheCentre(Filed.Person, Filed.Now);

        Broken.By(() => centre.PutOnTable(dossier, round), Dossier.Rules.OnlyRenewalsAreDecidedInWriting);
        dossier.EnterAssessment(Filed.Act, Filed.Person, Filed.Now, Level.Central);
        Broken.By(
            () => dossier.GoToAMeeting(centre.Id, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyRenewalsAreDecidedInWriting
        );
    }

    [Fact]
    public void What_is_looked_at_again_does_not_lose_that_to_opinions()
    {
        var dossier = _chamber.Dossier;
        dossier.Conclude(Filed.Result, Outcome.Recognised, Filed.Person, Filed.Now);
        dossier.AssessAgain(ReassessmentGround.Appeal, "Xem lại tiêu chí 9", Filed.Act, Filed.Person, Filed.Now);
        dossier.EnterAssessment(Filed.Act, Filed.Person, Filed.Now);

        Broken.By(
            () => dossier.GoToAMeeting(_chamber.Session.Id, Filed.Person, Filed.Now),
            Dossier.Rules.OnlyRenewalsAreDecidedInWriting
        );
    }

    private static AssessmentSession CentreWriting(out AssessmentRound round)
    {
        var chamber = new Chamber(level: Level.Central);
        round = chamber.Round;

        return AssessmentSession.Convene(
            chamber.Council,
            round,
            Filed.Today,
            SessionKind.Written,
            Filed.Today.AddDays(10)
        );
    }
}
