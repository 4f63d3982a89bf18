using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

/// <summary>Sessions in which members write instead of meeting: for renewals only (QĐ 26/2026/QĐ-TTg, renewal).</summary>
public sealed partial class AssessmentSession
{
    public bool IsWritten => Kind is SessionKind.Written;

    /// <summary>
    /// Locks a written session. A product on which members agree keeps its star; one on which they differ goes to a
    /// meeting, and their opinions stay on record.
    /// </summary>
    /// <param name="opinions">All opinions of this session.</param>
    /// <returns>The results; none of what goes to a meeting.</returns>
    public IReadOnlyList<AssessmentResult> CloseInWriting(
        IReadOnlyCollection<WrittenOpinion> opinions,
        Id<User> by,
        DateTimeOffset now
    )
    {
        RequireNotClosed();
        Rules.OnlyWrittenSessionsTakeOpinions.Require(IsWritten);
        Rules.ScoringIsOpen.Require(IsScoring);
        Rules.ThePresidingMemberDecides.Require(Presides(by));
        var own = opinions.Where(opinion => opinion.SessionId == Id).ToList();
        var undecided = _table.Where(item => FindingOn(item.DossierId) is null).ToList();
        var weighed = undecided.ToLookup(item => Weigh(item.DossierId, own, now.VietnamDate()));
        Rules.EveryOpinionIsIn.Require(!weighed[Consensus.Awaited].Any());

        (ClosedAt, SheetsIn) = (now, own.Count);
        Raise(new SessionClosed(Id, CouncilId, by, now));
        foreach (var item in weighed[Consensus.MeetingNeeded])
            Raise(new OpinionsDiffered(Id, item.DossierId, by, now));
        return
        [
            .. _table
                .Except(weighed[Consensus.MeetingNeeded])
                .Select(item => AssessmentResult.InWriting(this, item, FindingOn(item.DossierId), by, now)),
        ];
    }

    /// <summary>The members whose opinion on the dossier is asked for: with a vote, without a tie.</summary>
    public IEnumerable<Id<User>> AskedAbout(Id<Dossier> dossier) =>
        _panel.Select(seat => seat.UserId).Where(member => IsScorer(member) && !IsRecused(member, dossier));

    /// <summary>Everything that must hold for a member to write on a dossier now.</summary>
    internal void RequireMayOpine(Id<User> member, Id<Dossier> dossier, DateOnly today)
    {
        RequireNotClosed();
        Rules.OnlyWrittenSessionsTakeOpinions.Require(IsWritten);
        Rules.ScoringIsOpen.Require(IsScoring);
        ItemOf(dossier);
        Rules.OnlyScorersScore.Require(IsScorer(member));
        Rules.TheRecusedDoNotScore.Require(!IsRecused(member, dossier));
        Rules.TheAssessmentHasNotEnded.Require(FindingOn(dossier) is null);
        Rules.OpinionsComeInTime.Require(!IsTimeOver(today));
    }

    /// <summary>Whether the last day for opinions has passed.</summary>
    public bool IsTimeOver(DateOnly day) => day > OpinionsDueOn;

    private Consensus Weigh(Id<Dossier> dossier, IEnumerable<WrittenOpinion> opinions, DateOnly today)
    {
        var asked = AskedAbout(dossier).ToHashSet();
        var given = opinions.Where(opinion => opinion.DossierId == dossier && asked.Contains(opinion.MemberId));

        return Opinions.Weigh(asked.Count, [.. given.Select(opinion => opinion.Stance)], Settings, IsTimeOver(today));
    }

    /// <summary>The act sets no day for opinions, so whoever convenes a written session does.</summary>
    private static void RequireTimes(SessionKind kind, DateOnly heldOn, DateOnly? opinionsDueOn) =>
        Rules.OpinionsAreDueLater.Require(
            kind is SessionKind.Written == opinionsDueOn is not null && !(opinionsDueOn < heldOn)
        );

    private void RequireScoringMeeting()
    {
        RequireNotClosed();
        Rules.OnlyMeetingsScore.Require(!IsWritten);
        Rules.ScoringIsOpen.Require(IsScoring);
    }

    public static partial class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg, renewal: written opinions, so no sheets.</summary>
        public static readonly Rule OnlyMeetingsScore = new(
            "session.written",
            new(
                "Phiên lấy ý kiến bằng văn bản không có phiếu chấm điểm.",
                "This session takes written opinions; nobody scores or attends."
            )
        );

        public static readonly Rule OnlyWrittenSessionsTakeOpinions = new(
            "session.meeting",
            new(
                "Phiên họp chấm điểm không lấy ý kiến bằng văn bản.",
                "This session meets and scores; it takes no written opinions."
            )
        );

        /// <summary>Not fixed by law.</summary>
        public static readonly Rule OpinionsAreDueLater = new(
            "session.opinions-due",
            new(
                "Phiên lấy ý kiến bằng văn bản phải có hạn cho ý kiến, không trước ngày gửi lấy ý kiến; phiên họp thì không có hạn này.",
                "A written session says by when opinions are due, no earlier than its own day; a meeting does not."
            )
        );

        /// <summary>Not fixed by law.</summary>
        public static readonly Rule OpinionsComeInTime = new(
            "session.opinions-over",
            new("Đã hết hạn cho ý kiến bằng văn bản.", "The time to give a written opinion is over.")
        );

        /// <summary>Not fixed by law: who has not written is waited for until the deadline.</summary>
        public static readonly Rule EveryOpinionIsIn = new(
            "session.opinions-missing",
            new(
                "Còn thành viên chưa cho ý kiến và chưa hết hạn.",
                "A member has not written yet, and there is still time."
            )
        );
    }
}

/// <summary>How a council decides.</summary>
public enum SessionKind
{
    /// <summary>It meets and scores.</summary>
    Meeting,

    /// <summary>Its members write whether products keep their stars.</summary>
    Written,
}
