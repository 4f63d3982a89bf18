using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Locks the session: no sheet is taken after it, and every dossier on the table has its result.</summary>
    /// <param name="sheets">All sheets of this session, of every pass, submitted or not.</param>
    /// <param name="rubrics">The criteria sets and acts the dossiers on the table are pinned to.</param>
    public IReadOnlyList<AssessmentResult> Close(
        Council council,
        IReadOnlyCollection<ScoreSheet> sheets,
        IReadOnlyCollection<Rubric> rubrics,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireOwn(council);
        RequireNotClosed();
        Rules.ScoringIsOpen.Require(IsScoring);
        Rules.ThePresidingMemberDecides.Require(Presides(by, council));
        RequireQuorum(council);
        foreach (var item in _table)
            RequireScored(item, CountingSheets(item, sheets), council);

        ClosedAt = now;
        Raise(new SessionClosed(Id, CouncilId, by, now));
        return
        [
            .. _table.Select(item =>
                AssessmentResult.Reach(
                    this,
                    item,
                    FindingOn(item.DossierId),
                    CountingSheets(item, sheets),
                    rubrics.Single(rubric => rubric.Set.Id == item.CriteriaSetId),
                    council.Settings,
                    by,
                    now
                )
            ),
        ];
    }

    /// <summary>Submitted, of the pass that counts, by members who did not step aside.</summary>
    private List<ScoreSheet> CountingSheets(TableItem item, IEnumerable<ScoreSheet> sheets) =>
        [
            .. sheets.Where(sheet =>
                sheet.SessionId == Id
                && sheet.DossierId == item.DossierId
                && sheet.Pass == item.Pass
                && sheet.SubmittedAt is not null
                && !IsRecused(sheet.ScorerId, item.DossierId)
            ),
        ];

    private void RequireScored(TableItem item, List<ScoreSheet> counting, Council council)
    {
        if (FindingOn(item.DossierId) is not null)
            return;

        var awaited = _attendance
            .Select(one => one.MemberId)
            .Where(member => council.IsScorer(member) && !IsRecused(member, item.DossierId));
        var spread = Spread.Of([.. counting.Select(sheet => sheet.Total)]);

        Rules.EverySheetIsIn.Require(!awaited.Except(counting.Select(sheet => sheet.ScorerId)).Any());
        Rules.EveryDossierHasASheet.Require(counting.Count > 0);
        Rules.TotalsLieCloseOrWereDiscussed.Require(item.Pass > 1 || !(spread > council.Settings.LargestSpread));
    }
}

/// <summary>What a dossier is judged by: the criteria set and the act it is pinned to.</summary>
public sealed record Rubric(CriteriaSet Set, Regulation Act);
