using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>
    /// After a discussion a dossier is scored anew. The pass before is complete by then and stays on record, so that a
    /// new one cannot drop an opinion before it is heard.
    /// </summary>
    /// <param name="reason">What was discussed and why it calls for another pass.</param>
    /// <param name="sheets">All sheets of this session.</param>
    public void ScoreAgain(
        Id<Dossier> dossier,
        string reason,
        IReadOnlyCollection<ScoreSheet> sheets,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireScoringMeeting();
        Rules.ThePresidingMemberDecides.Require(Presides(by));
        var item = ItemOf(dossier);
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        Rules.PassesAreLimited.Require(Settings.MostPasses is not { } most || item.Pass < most);
        var counting = CountingSheets(item, sheets);
        RequireEverySheet(item, counting);

        var next = item with { Pass = item.Pass + 1 };
        _table[_table.IndexOf(item)] = next;
        _discussions.Add(new(dossier, next.Pass, reason, SpreadOf(counting), by, now));
        Raise(new DossierScoredAgain(Id, dossier, next.Pass));
    }

    /// <summary>
    /// Records the options that the council agreed on when its members differed. They decide the star minima, never the
    /// mean, and hold for the present pass; what is sent replaces what was agreed on before.
    /// </summary>
    /// <param name="sheets">All sheets of this session: members agree after each has judged alone.</param>
    public void Agree(
        Id<Dossier> dossier,
        IReadOnlyList<Choice> choices,
        CriteriaSet set,
        IReadOnlyCollection<ScoreSheet> sheets,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireScoringMeeting();
        Rules.TheHeadTableRecordsAgreements.Require(IsAtTheHead(by));
        var item = ItemOf(dossier);
        ScoreSheet.Rules.OptionsBelongToTheSheet.Require(item.CriteriaSetId == set.Id);
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        Rules.MembersMayAgree.Require(Settings.MinimaBy is not MinimaReading.EveryMember);
        RequireEverySheet(item, CountingSheets(item, sheets));
        var points = set.Score(choices).PointsByCriterion;

        _agreements.RemoveAll(one => one.DossierId == dossier && one.Pass == item.Pass);
        _agreements.AddRange(
            choices.Select(choice => new Agreement(
                dossier,
                item.Pass,
                choice.Criterion,
                choice.Option,
                points[choice.Criterion],
                by,
                now
            ))
        );
    }

    private List<AgreedOption> AgreedOn(TableItem item) =>
        [
            .. _agreements
                .Where(one => one.DossierId == item.DossierId && one.Pass == item.Pass)
                .Select(one => new AgreedOption(one.Criterion, one.Option, one.Points)),
        ];

    public static partial class Rules
    {
        public static readonly Rule TotalsLieCloseOrWereDiscussed = new(
            "session.spread-too-large",
            new(
                "Điểm của các thành viên chênh lệch quá mức quy chế; phải thảo luận và chấm lại.",
                "Members' totals lie further apart than the rules allow; discuss the dossier and score it again."
            )
        );
        public static readonly Rule PassesAreLimited = new(
            "session.no-more-passes",
            new(
                "Hồ sơ đã được chấm đủ số lượt tối đa theo quy chế.",
                "The dossier has been scored as often as the rules allow."
            )
        );

        public static readonly Rule TheHeadTableRecordsAgreements = new(
            "session.agreement-by-others",
            new(
                "Chỉ người chủ trì hoặc thư ký được ghi mức Hội đồng thống nhất.",
                "Only who presides or the secretary records what the council agreed on."
            )
        );

        public static readonly Rule MembersMayAgree = new(
            "session.no-agreements",
            new(
                "Theo quy chế, yêu cầu tối thiểu phải đạt ở phiếu của mọi thành viên nên không ghi mức thống nhất.",
                "By the rules every member's sheet must reach the minima, so no agreed option is recorded."
            )
        );
    }
}

/// <summary>What was said before a dossier was scored again.</summary>
/// <param name="Pass">The pass that followed: 2 or more.</param>
/// <param name="Spread">How far apart the totals of the pass before lay.</param>
public sealed record Discussion(
    Id<Dossier> DossierId,
    int Pass,
    string Reason,
    int Spread,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>The option of a criterion that the council agreed on in one pass.</summary>
public sealed record Agreement(
    Id<Dossier> DossierId,
    int Pass,
    string Criterion,
    int Option,
    int Points,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>An option that a council agreed on.</summary>
/// <param name="Criterion">The code of the criterion.</param>
/// <param name="Option">The index of the option.</param>
/// <param name="Points">The points it carries.</param>
public sealed record AgreedOption(string Criterion, int Option, int Points);
