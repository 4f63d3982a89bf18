using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Replaces the list of those present.</summary>
    /// <param name="delegatedTo">The vice chair whom the chair delegated to preside, if any.</param>
    /// <param name="by">The chair, a vice chair or the secretary.</param>
    public void RecordAttendance(
        IReadOnlyCollection<Id<User>> present,
        Id<User>? delegatedTo,
        Council council,
        Id<User> by
    )
    {
        RequireOwn(council);
        RequireNotClosed();
        Rules.TheHeadTableRecordsAttendance.Require(
            council.RoleOf(by) is CouncilRole.Chair or CouncilRole.ViceChair or CouncilRole.Secretary
        );
        Rules.OnlyMembersAttend.Require(present.All(user => council.RoleOf(user) is not null));
        Rules.OnlyAViceChairStandsIn.Require(
            delegatedTo is not { } vice || (council.RoleOf(vice) is CouncilRole.ViceChair && present.Contains(vice))
        );

        _attendance.Clear();
        _attendance.AddRange(present.Distinct().Select(user => new Attendance(user)));
        DelegatedTo = delegatedTo;
    }

    /// <param name="own">The member's sheet for the dossier, if there is one.</param>
    public void Recuse(
        Id<User> member,
        Id<Dossier> dossier,
        string reason,
        Council council,
        ScoreSheet? own,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireOwn(council);
        RequireNotClosed();
        Rules.OnlyMembersAttend.Require(council.RoleOf(member) is not null);
        ItemOf(dossier);
        Rules.AMemberIsRecusedOnce.Require(!IsRecused(member, dossier));
        Rules.ARecusalComesBeforeTheSheet.Require(own?.SubmittedAt is null);

        _recusals.Add(new(member, dossier, reason, by, now));
        Raise(new MemberRecused(Id, dossier, member));
    }

    /// <summary>Ends the assessment of a dossier for a reason that its criteria set names.</summary>
    public void RecordFinding(SessionFinding finding, CriteriaSet set, Council council)
    {
        RequireOwn(council);
        RequireNotClosed();
        Rules.FindingsAreRecordedByChairOrSecretary.Require(
            Presides(finding.RecordedBy, council) || council.RoleOf(finding.RecordedBy) is CouncilRole.Secretary
        );
        Rules.TheGroundIsInTheCriteriaSet.Require(
            ItemOf(finding.DossierId).CriteriaSetId == set.Id && IsGround(finding, set)
        );
        Rules.AFindingIsExplained.Require(
            !string.IsNullOrWhiteSpace(finding.Reason) && !string.IsNullOrWhiteSpace(finding.Paper)
        );
        Rules.AnAssessmentEndsOnce.Require(FindingOn(finding.DossierId) is null);

        _findings.Add(finding);
        Raise(new FindingRecorded(Id, finding.DossierId, finding.Kind, finding.Ground));
    }

    public void OpenScoring(Council council, Id<User> by, DateTimeOffset now)
    {
        RequireOwn(council);
        RequireNotScoringYet();
        Rules.ChairOrSecretaryOpens.Require(Presides(by, council) || council.RoleOf(by) is CouncilRole.Secretary);
        Rules.SomethingLiesOnTheTable.Require(_table.Count > 0);
        RequireQuorum(council);

        ScoringOpenedAt = now;
        foreach (var item in _table)
            Raise(new DossierScoringOpened(Id, item.DossierId, by, now));
    }

    /// <summary>After a discussion a dossier is scored anew; the sheets of the pass before stay on record.</summary>
    public void ScoreAgain(Id<Dossier> dossier, Council council, Id<User> by)
    {
        RequireOwn(council);
        Rules.ScoringIsOpen.Require(IsScoring);
        Rules.ThePresidingMemberDecides.Require(Presides(by, council));
        var item = ItemOf(dossier);

        _table[_table.IndexOf(item)] = item with { Pass = item.Pass + 1 };
        Raise(new DossierScoredAgain(Id, dossier, item.Pass + 1));
    }

    /// <summary>Everything that must hold for a member to fill in or submit a sheet now.</summary>
    /// <returns>The dossier as it lies on the table.</returns>
    internal TableItem RequireMayScore(Id<User> scorer, Id<Dossier> dossier, Council council)
    {
        RequireOwn(council);
        RequireNotClosed();
        Rules.ScoringIsOpen.Require(IsScoring);
        var item = ItemOf(dossier);
        Rules.OnlyScorersScore.Require(council.IsScorer(scorer));
        Rules.OnlyThosePresentScore.Require(IsPresent(scorer));
        Rules.TheRecusedDoNotScore.Require(!IsRecused(scorer, dossier));
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        return item;
    }

    public SessionFinding? FindingOn(Id<Dossier> dossier) =>
        _findings.SingleOrDefault(finding => finding.DossierId == dossier);

    private bool Presides(Id<User> user, Council council) =>
        DelegatedTo is { } vice ? user == vice : council.RoleOf(user) is CouncilRole.Chair;

    private void RequireQuorum(Council council)
    {
        Rules.EnoughMembersArePresent.Require(council.Settings.IsQuorum(_attendance.Count, council.Members.Count));
        Rules.SomebodyPresides.Require(
            !council.Settings.ChairMustAttend || _attendance.Any(one => Presides(one.MemberId, council))
        );
    }

    private static bool IsGround(SessionFinding finding, CriteriaSet set)
    {
        var kind = finding.Kind is FindingKind.Veto ? GateKind.Veto : GateKind.Stop;

        return (finding.Kind is FindingKind.Veto && set.Vetoes.Contains(finding.Ground))
            || set.Criteria.Any(criterion =>
                criterion.Code == finding.Ground && criterion.Gates.Any(gate => gate.Kind == kind)
            );
    }
}
