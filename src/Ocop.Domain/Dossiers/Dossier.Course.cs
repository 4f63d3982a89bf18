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

    /// <summary>A council begins to score it.</summary>
    public void EnterAssessment(Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyProposedDossiersAreAssessed.Require(State is DossierState.Proposed);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Enter(DossierState.InAssessment, by, now);
    }

    /// <summary>The council has closed its session.</summary>
    public void Conclude(Outcome outcome, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyAssessedDossiersAreConcluded.Require(State is DossierState.InAssessment);

        Enter(
            outcome switch
            {
                Outcome.Recognised => DossierState.AwaitingDecision,
                Outcome.PendingCentral => DossierState.PendingCentral,
                _ => DossierState.NotRecognised,
            },
            by,
            now
        );
    }

    /// <summary>The decision that recognises the product is issued.</summary>
    public void Recognise(Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyRankedDossiersAreRecognised.Require(State is DossierState.AwaitingDecision);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Enter(DossierState.Recognised, by, now);
    }

    /// <summary>Whether the term of whoever's turn it is has passed; nothing is lost by it, but people ask.</summary>
    public bool IsOverdueOn(DateOnly date) => date > DueOn;
}
