using Ocop.Domain.Identity;

namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    public CouncilRole? RoleOf(Id<User> user) => _panel.SingleOrDefault(seat => seat.UserId == user)?.Role;

    public bool IsScorer(Id<User> user) =>
        RoleOf(user) is { } role && (role is not CouncilRole.Secretary || Settings.SecretaryScores);

    public bool IsPresent(Id<User> member) => _attendance.Any(one => one.MemberId == member);

    /// <summary>Whether the user is the chair, or the vice chair to whom the chair has delegated.</summary>
    public bool Presides(Id<User> user) => DelegatedTo is { } vice ? user == vice : RoleOf(user) is CouncilRole.Chair;

    /// <summary>
    /// Somebody takes the seat of a member who cannot come. From the opening of the scoring on, the panel stays as it
    /// is: who judges one dossier judges them all.
    /// </summary>
    /// <param name="decision">The decision that names the substitute.</param>
    public void Substitute(Id<User> member, Id<User> substitute, string decision)
    {
        RequireNotScoringYet();
        var seat = _panel.SingleOrDefault(seat => seat.UserId == member);
        Rules.OnlyMembersAttend.Require(seat is not null);
        Rules.TheChairDelegates.Require(seat.Role is not CouncilRole.Chair);
        Rules.ASubstituteHasNoSeatYet.Require(RoleOf(substitute) is null);

        _panel.Remove(seat);
        _panel.Add(new(substitute, seat.Role, seat.Agency, member, decision));
        _attendance.RemoveAll(one => one.MemberId == member);
        if (DelegatedTo == member)
            DelegatedTo = null;
        Raise(new MemberSubstituted(Id, member, substitute, decision));
    }

    /// <summary>Replaces the list of those present.</summary>
    /// <param name="delegatedTo">The vice chair whom the chair delegated to preside, if any.</param>
    /// <param name="by">The chair, a vice chair or the secretary.</param>
    public void RecordAttendance(IReadOnlyCollection<Id<User>> present, Id<User>? delegatedTo, Id<User> by)
    {
        RequireNotClosed();
        Rules.TheHeadTableRecordsAttendance.Require(
            RoleOf(by) is CouncilRole.Chair or CouncilRole.ViceChair or CouncilRole.Secretary
        );
        Rules.OnlyMembersAttend.Require(present.All(user => RoleOf(user) is not null));
        Rules.OnlyMeetingsScore.Require(!IsWritten || present.Count == 0);
        Rules.OnlyAViceChairStandsIn.Require(
            delegatedTo is not { } vice
                || (RoleOf(vice) is CouncilRole.ViceChair && (IsWritten || present.Contains(vice)))
        );

        _attendance.Clear();
        _attendance.AddRange(present.Distinct().Select(user => new Attendance(user)));
        DelegatedTo = delegatedTo;
    }

    private bool IsAtTheHead(Id<User> user) => Presides(user) || RoleOf(user) is CouncilRole.Secretary;

    private void RequireQuorum()
    {
        Rules.EnoughMembersArePresent.Require(Settings.IsQuorum(_attendance.Count, _panel.Count));
        Rules.SomebodyPresides.Require(!Settings.ChairMustAttend || _attendance.Any(one => Presides(one.MemberId)));
    }

    public static partial class Rules
    {
        public static readonly Rule OnlyMembersAttend = new(
            "session.not-a-member",
            new("Người này không phải thành viên Hội đồng.", "This person is not a member of the council.")
        );

        public static readonly Rule TheHeadTableRecordsAttendance = new(
            "session.attendance-by-others",
            new(
                "Chỉ Chủ tịch, Phó Chủ tịch hoặc thư ký được ghi danh sách có mặt.",
                "Only the chair, a vice chair or the secretary records who is present."
            )
        );

        public static readonly Rule OnlyAViceChairStandsIn = new(
            "session.not-a-vice-chair",
            new(
                "Chỉ Phó Chủ tịch có mặt mới được ủy quyền chủ trì.",
                "Only a vice chair who is present can preside by delegation."
            )
        );

        public static readonly Rule EnoughMembersArePresent = new(
            "session.no-quorum",
            new("Chưa đủ số thành viên có mặt theo quy chế.", "Fewer members are present than the rules demand.")
        );

        public static readonly Rule SomebodyPresides = new(
            "session.nobody-presides",
            new(
                "Chủ tịch hoặc Phó Chủ tịch được ủy quyền phải có mặt.",
                "The chair, or a vice chair with the chair's delegation, must be present."
            )
        );

        public static readonly Rule ThePresidingMemberDecides = new(
            "session.not-presiding",
            new("Chỉ người chủ trì phiên họp được làm việc này.", "Only the member who presides can do this.")
        );

        public static readonly Rule TheChairDelegates = new(
            "session.chair-substituted",
            new(
                "Chủ tịch Hội đồng không có người dự thay; Chủ tịch ủy quyền cho Phó Chủ tịch chủ trì.",
                "Nobody sits in for the chair; the chair delegates to a vice chair."
            )
        );

        public static readonly Rule ASubstituteHasNoSeatYet = new(
            "session.substitute-sits",
            new("Người dự thay đã là thành viên của phiên họp.", "The substitute has a seat in this session already.")
        );
    }
}

/// <summary>A place at a session.</summary>
/// <param name="Agency">Whom the member speaks for.</param>
/// <param name="InPlaceOf">The member whose seat a substitute takes.</param>
/// <param name="Decision">The decision that names the substitute.</param>
public sealed record Seat(
    Id<User> UserId,
    CouncilRole Role,
    string? Agency,
    Id<User>? InPlaceOf = null,
    string? Decision = null
);

public sealed record Attendance(Id<User> MemberId);
