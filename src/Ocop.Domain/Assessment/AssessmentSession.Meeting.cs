using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Ends the assessment of a dossier for a reason that its criteria set names.</summary>
    /// <param name="papers">The papers of the dossier.</param>
    public void RecordFinding(SessionFinding finding, CriteriaSet set, IReadOnlyCollection<Id<Evidence>> papers)
    {
        RequireNotClosed();
        Rules.FindingsAreRecordedByChairOrSecretary.Require(IsAtTheHead(finding.RecordedBy));
        Rules.TheGroundIsInTheCriteriaSet.Require(
            ItemOf(finding.DossierId).CriteriaSetId == set.Id && IsGround(finding, set)
        );
        Rules.AFindingIsExplained.Require(
            !string.IsNullOrWhiteSpace(finding.Reason) && !string.IsNullOrWhiteSpace(finding.Paper)
        );
        Rules.TheNamedPaperIsInTheDossier.Require(finding.EvidenceId is not { } paper || papers.Contains(paper));
        Rules.AnAssessmentEndsOnce.Require(FindingOn(finding.DossierId) is null);

        _findings.Add(finding);
        Raise(new FindingRecorded(Id, finding.DossierId, finding.Kind, finding.Ground));
    }

    /// <summary>From here on table and panel stay as they are: members score, or write.</summary>
    /// <param name="unsurveyed">Dossiers whose site was to be surveyed and was not.</param>
    public void OpenScoring(IReadOnlyCollection<Id<Dossier>> unsurveyed, Id<User> by, DateTimeOffset now)
    {
        RequireNotScoringYet();
        Rules.ChairOrSecretaryOpens.Require(IsAtTheHead(by));
        Rules.SomethingLiesOnTheTable.Require(_table.Count > 0);
        Rules.SitesAreSurveyedFirst.Require(
            !Settings.SiteSurveyFirst || !_table.Exists(item => unsurveyed.Contains(item.DossierId))
        );
        if (!IsWritten)
            RequireQuorum();

        ScoringOpenedAt = now;
        foreach (var item in _table)
            Raise(new DossierScoringOpened(Id, item.DossierId, Level, by, now));
        if (OpinionsDueOn is { } due)
            Raise(new OpinionsAsked(Id, due));
    }

    /// <summary>Everything that must hold for a member to fill in or submit a sheet now.</summary>
    /// <returns>The dossier as it lies on the table.</returns>
    internal TableItem RequireMayScore(Id<User> scorer, Id<Dossier> dossier)
    {
        RequireScoringMeeting();
        var item = ItemOf(dossier);
        Rules.OnlyScorersScore.Require(IsScorer(scorer));
        Rules.OnlyThosePresentScore.Require(IsPresent(scorer));
        Rules.TheRecusedDoNotScore.Require(!IsRecused(scorer, dossier));
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        return item;
    }

    public SessionFinding? FindingOn(Id<Dossier> dossier) =>
        _findings.SingleOrDefault(finding => finding.DossierId == dossier);

    private static bool IsGround(SessionFinding finding, CriteriaSet set)
    {
        var kind = finding.Kind is FindingKind.Veto ? GateKind.Veto : GateKind.Stop;

        return (finding.Kind is FindingKind.Veto && set.Vetoes.Contains(finding.Ground))
            || set.Criteria.Any(criterion =>
                criterion.Code == finding.Ground && criterion.Gates.Any(gate => gate.Kind == kind)
            );
    }
}

/// <summary>A reason that ends the assessment of a dossier, seen and recorded by people; never inferred from points.</summary>
/// <param name="Ground">The code of the reason for rejection, or of the criterion whose gate it is.</param>
/// <param name="Paper">The paper that shows it, as it is cited.</param>
/// <param name="EvidenceId">That paper where it is one of the dossier's; none where it is not.</param>
public sealed record SessionFinding(
    Id<Dossier> DossierId,
    FindingKind Kind,
    string Ground,
    string Reason,
    string Paper,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt,
    Id<Evidence>? EvidenceId = null
);

/// <summary>What ends the assessment of a dossier.</summary>
public enum FindingKind
{
    /// <summary>The dossier is rejected.</summary>
    Veto,

    /// <summary>The assessment ends.</summary>
    Stop,
}
