using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    public const int LongestRemark = 1000;

    /// <summary>
    /// Records the council's reason for what it gave in single criteria: the producer reads it with the result, so it
    /// names nobody. What is sent replaces what was recorded for the dossier before.
    /// </summary>
    /// <param name="sheets">All sheets of this session: members give reasons after each has judged alone.</param>
    public void Remark(
        Id<Dossier> dossier,
        IReadOnlyList<StatedRemark> remarks,
        CriteriaSet set,
        IReadOnlyCollection<ScoreSheet> sheets,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireScoringMeeting();
        Rules.TheHeadTableRecordsRemarks.Require(IsAtTheHead(by));
        var item = ItemOf(dossier);
        ScoreSheet.Rules.OptionsBelongToTheSheet.Require(item.CriteriaSetId == set.Id);
        Rules.RemarksAreOnItsCriteria.Require(
            remarks.All(remark => set.Criteria.Any(criterion => criterion.Code == remark.Criterion))
        );
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        RequireEverySheet(item, CountingSheets(item, sheets));

        _remarks.RemoveAll(one => one.DossierId == dossier);
        _remarks.AddRange(
            remarks.Select(remark => new CriterionRemark(dossier, remark.Criterion, remark.Words, by, now))
        );
    }

    public static partial class Rules
    {
        public static readonly Rule TheHeadTableRecordsRemarks = new(
            "session.remark-by-others",
            new(
                "Chỉ người chủ trì hoặc thư ký được ghi nhận xét của Hội đồng theo tiêu chí.",
                "Only who presides or the secretary records the council's reasons."
            )
        );

        public static readonly Rule RemarksAreOnItsCriteria = new(
            "session.remark-unknown-criterion",
            new(
                "Bộ tiêu chí của hồ sơ không có tiêu chí được nhận xét.",
                "A reason is given for a criterion that the dossier's criteria set does not have."
            )
        );
    }
}

/// <summary>The council's reason for what it gave in one criterion.</summary>
/// <param name="Criterion" example="4.3">The code of the criterion.</param>
/// <param name="Words" example="Chưa có hợp đồng tiêu thụ ổn định.">In words that the producer reads; nobody is named.</param>
public sealed record StatedRemark(string Criterion, string Words);

public sealed record CriterionRemark(
    Id<Dossier> DossierId,
    string Criterion,
    string Words,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);
