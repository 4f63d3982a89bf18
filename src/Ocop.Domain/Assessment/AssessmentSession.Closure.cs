using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Locks the session: no sheet is taken after it, and every dossier on the table has its result.</summary>
    /// <param name="sheets">All sheets of this session, of every pass, submitted or not.</param>
    /// <param name="rubrics">The criteria sets and acts the dossiers on the table are pinned to.</param>
    public IReadOnlyList<AssessmentResult> Close(
        IReadOnlyCollection<ScoreSheet> sheets,
        IReadOnlyCollection<Rubric> rubrics,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireScoringMeeting();
        Rules.ThePresidingMemberDecides.Require(Presides(by));
        RequireQuorum();
        foreach (var item in _table)
            RequireScored(item, CountingSheets(item, sheets));

        ClosedAt = now;
        SheetsIn = sheets.Count(sheet => sheet.SessionId == Id && sheet.SubmittedAt is not null);
        Raise(new SessionClosed(Id, CouncilId, by, now));
        return
        [
            .. _table.Select(item =>
                AssessmentResult.Reach(
                    this,
                    item,
                    FindingOn(item.DossierId),
                    CountingSheets(item, sheets),
                    AgreedOn(item),
                    rubrics.Single(rubric => rubric.Set.Id == item.CriteriaSetId),
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

    /// <summary>The members whose sheet or opinion is asked for: of a meeting those present.</summary>
    public IEnumerable<Id<User>> ScorersOf(Id<Dossier> dossier) =>
        AskedAbout(dossier).Where(member => IsWritten || IsPresent(member));

    private void RequireScored(TableItem item, List<ScoreSheet> counting)
    {
        if (FindingOn(item.DossierId) is not null)
            return;

        RequireEverySheet(item, counting);
        Rules.TotalsLieCloseOrWereDiscussed.Require(item.Pass > 1 || !(SpreadOf(counting) > Settings.LargestSpread));
    }

    private void RequireEverySheet(TableItem item, List<ScoreSheet> counting)
    {
        Rules.EverySheetIsIn.Require(!ScorersOf(item.DossierId).Except(counting.Select(sheet => sheet.ScorerId)).Any());
        Rules.EveryDossierHasASheet.Require(counting.Count > 0);
    }

    private static int SpreadOf(List<ScoreSheet> sheets) => Spread.Of([.. sheets.Select(sheet => sheet.Total)]);
}

/// <summary>What a dossier is judged by: the criteria set and the act it is pinned to.</summary>
public sealed record Rubric(CriteriaSet Set, Regulation Act);
