using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

public sealed partial class Dossier
{
    /// <summary>The commune takes the dossier in; its working days begin the day after.</summary>
    /// <param name="reportDueOn">The last of the working days that the act gives the commune.</param>
    /// <param name="inForce">The act in force today.</param>
    public void Receive(DateOnly reportDueOn, Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlySubmittedDossiersAreReceived.Require(State is DossierState.Submitted);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        ReceivedOn = now.VietnamDate();
        ReportDueOn = reportDueOn;
        Enter(DossierState.Received, by, now);
        Raise(new DossierReceived(Id, UnitId, ReceivedOn.Value, reportDueOn));
    }

    /// <summary>Writes Mẫu 03; written again it replaces the last, until the dossier is proposed.</summary>
    public void ReportOn(CommuneFindings findings, Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyReceivedDossiersAreReported.Require(State is DossierState.Received or DossierState.Reported);
        Rules.ADoubtIsExplained.Require(findings.All.All(content => content.IsExplained));
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Report = new(findings, by, now);
        Enter(DossierState.Reported, by, now);
        Raise(new DossierReported(Id, UnitId));
    }

    /// <summary>The commune proposes the dossier to the province.</summary>
    public void Propose(Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyReportedDossiersAreProposed.Require(State is DossierState.Reported);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        ProposedOn = now.VietnamDate();
        AssessmentDueOn = inForce.LastDayOfRoundAfter(ProposedOn.Value, Level.Province);
        Enter(DossierState.Proposed, by, now);
        Raise(new DossierProposed(Id, ProductId, UnitId, ProposedOn.Value));
    }

    /// <summary>A council of the level begins to score it.</summary>
    public void EnterAssessment(Regulation inForce, Id<User> by, DateTimeOffset now, Level level = Level.Province)
    {
        RequireAwaitsCouncilOf(level);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Enter(level is Level.Central ? DossierState.InCentralAssessment : DossierState.InAssessment, by, now);
    }

    /// <summary>
    /// The council has closed its session. A dossier that the central council does not rank with five stars goes back to
    /// its province (QĐ 26/2026/QĐ-TTg, central level).
    /// </summary>
    /// <param name="result">What it came to; it counts from now on.</param>
    public void Conclude(Id<AssessmentResult> result, Outcome outcome, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyAssessedDossiersAreConcluded.Require(
            State is DossierState.InAssessment or DossierState.InCentralAssessment
        );

        ResultId = result;
        Enter(
            (State, outcome) switch
            {
                (_, Outcome.Recognised) => DossierState.AwaitingDecision,
                (DossierState.InCentralAssessment, _) => DossierState.ReturnedByCentre,
                (_, Outcome.PendingCentral) => DossierState.PendingCentral,
                _ => DossierState.NotRecognised,
            },
            by,
            now
        );
    }

    /// <summary>
    /// The decision that recognises the product is issued: on the result of the deciding level, or by the province on
    /// the result with which the centre sent the dossier back.
    /// </summary>
    /// <param name="result">The result that the decision lists; an earlier one no longer counts.</param>
    public void Recognise(Id<AssessmentResult> result, Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyRankedDossiersAreRecognised.Require(
            State is DossierState.AwaitingDecision or DossierState.ReturnedByCentre
        );
        Rules.TheLatestResultCounts.Require(ResultId == result);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Enter(DossierState.Recognised, by, now);
    }

    /// <summary>Whether the term of whoever's turn it is has passed; nothing is lost by it, but people ask.</summary>
    public bool IsOverdueOn(DateOnly date) => date > DueOn;
}
