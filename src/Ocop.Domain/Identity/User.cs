namespace Ocop.Domain.Identity;

/// <summary>A person who can sign in. What they may do follows from their memberships of today, and from nothing else.</summary>
public sealed class User : Aggregate<User>
{
    public const int LongestName = 120;
    public const int LongestEmail = 254;

    private readonly List<Membership> _memberships = [];

    private User() { }

    public string FullName { get; private set; } = "";

    /// <summary>In lower case; one user each.</summary>
    public string Email { get; private set; } = "";

    public Language Language { get; private set; }

    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>From then on nobody can sign in as this user, whatever the memberships say.</summary>
    public DateTimeOffset? DeactivatedAt { get; private set; }

    public bool IsActive => DeactivatedAt is null;

    public IReadOnlyList<Membership> Memberships => _memberships;

    public static User Register(string fullName, string email, Language language, DateTimeOffset now)
    {
        var user = new User
        {
            FullName = fullName,
            Email = Normalise(email),
            Language = language,
            RegisteredAt = now,
        };
        user.Raise(new UserRegistered(user.Id));
        return user;
    }

    /// <summary>One spelling for each address, so that nobody registers twice by pressing Shift.</summary>
    public static string Normalise(string email) => email.Trim().ToLowerInvariant();

    public void Introduce(string fullName, Language language)
    {
        if (FullName == fullName && Language == language)
            return;

        (FullName, Language) = (fullName, language);
        Raise(new ProfileChanged(Id));
    }

    /// <summary>Another address to sign in with.</summary>
    public void MoveTo(string email)
    {
        Email = Normalise(email);
        Raise(new EmailChanged(Id));
    }

    /// <param name="by">Who grants it; nobody for what the system itself sets up.</param>
    public Membership Grant(Role role, Place place, DateOnly from, DateOnly? to, Id<User>? by)
    {
        Rules.NobodyDecidesOnTheirOwnRoles.Require(by != Id);
        Rules.OnlyActiveUsersAreAppointed.Require(IsActive);
        Rules.ARoleIsHeldWhereItsWorkIs.Require(place.Fits(role));
        Rules.DatesAreInOrder.Require(to is null || from <= to);

        var meanwhile = _memberships.Where(membership => membership.Meets(from, to)).ToList();
        Rules.AdministratorsHoldNoOtherRole.Require(
            meanwhile.TrueForAll(other => (other.Role == Role.Admin) == (role == Role.Admin))
        );
        Rules.ARoleIsHeldOnceAtATime.Require(!meanwhile.Exists(other => other.Role == role && other.IsAt(place)));

        var membership = new Membership(role, place, from, to);
        _memberships.Add(membership);
        Raise(new MembershipGranted(Id, membership.Id, role, by));
        return membership;
    }

    /// <param name="membershipId">One of <see cref="Memberships"/>.</param>
    /// <param name="lastDay">Yesterday at the earliest, which takes the role away at once.</param>
    /// <param name="today">The date in Vietnam.</param>
    /// <param name="by">Who ends it.</param>
    public void EndMembership(Id<Membership> membershipId, DateOnly lastDay, DateOnly today, Id<User> by)
    {
        var membership = _memberships.Single(membership => membership.Id == membershipId);

        Rules.NobodyDecidesOnTheirOwnRoles.Require(by != Id);
        Rules.ThePastStays.Require(lastDay >= today.AddDays(-1));
        Rules.AMembershipEndsOnce.Require(membership.To is null || lastDay < membership.To);

        membership.EndOn(lastDay);
        Raise(new MembershipEnded(Id, membershipId, membership.To!.Value, by));
    }

    /// <summary>The password is to be chosen anew, by an invitation.</summary>
    public void InviteAgain(Id<User> by)
    {
        Rules.NobodyDecidesOnTheirOwnRoles.Require(by != Id);
        Rules.OnlyActiveUsersAreAppointed.Require(IsActive);

        Raise(new UserInvitedAgain(Id, by));
    }

    public void Deactivate(DateTimeOffset now, Id<User> by)
    {
        Rules.NobodyDecidesOnTheirOwnRoles.Require(by != Id);
        Rules.OnlyActiveUsersAreDeactivated.Require(IsActive);

        DeactivatedAt = now;
        Raise(new UserDeactivated(Id, by));
    }

    public bool Holds(Role role, DateOnly day) =>
        IsActive && _memberships.Exists(membership => membership.Role == role && membership.IsValidOn(day));

    public static class Rules
    {
        public static readonly Rule AdministratorsHoldNoOtherRole = new(
            "membership.admin-excludes-others",
            new(
                "Người quản trị hệ thống không được giữ vai trò nào khác trong cùng thời gian.",
                "An administrator holds no other role at the same time."
            )
        );

        public static readonly Rule ARoleIsHeldWhereItsWorkIs = new(
            "membership.wrong-place",
            new(
                "Vai trò này không được giữ tại nơi đã chọn: cán bộ cấp xã gắn với xã, cán bộ cấp tỉnh và "
                    + "thành viên Tổ tư vấn gắn với tỉnh, "
                    + "cán bộ trung ương gắn với cả nước, thành viên Hội đồng và kiểm toán viên gắn với tỉnh hoặc cả "
                    + "nước, người của chủ thể gắn với chủ thể đó, quản trị viên không gắn với nơi nào.",
                "The role is not held at such a place: commune officers belong to a commune, province officers "
                    + "and advisory members to a province, central officers to the country, council members and auditors to a province or the "
                    + "country, producers to a producer, administrators to none."
            )
        );

        public static readonly Rule ARoleIsHeldOnceAtATime = new(
            "membership.overlapping",
            new(
                "Người này đã giữ vai trò đó tại nơi đó trong cùng thời gian.",
                "The person already holds this role at this place during that time."
            )
        );

        public static readonly Rule DatesAreInOrder = new(
            "membership.dates-reversed",
            new("Ngày kết thúc không được trước ngày bắt đầu.", "The last day cannot lie before the first.")
        );

        public static readonly Rule ThePastStays = new(
            "membership.ending-in-the-past",
            new(
                "Ngày cuối cùng không được sớm hơn hôm qua: việc đã làm với vai trò này vẫn có hiệu lực.",
                "The last day cannot be earlier than yesterday: what was done in the role stays done."
            )
        );

        public static readonly Rule AMembershipEndsOnce = new(
            "membership.already-ended",
            new(
                "Vai trò này đã có ngày kết thúc không muộn hơn ngày đó.",
                "The membership already ends on that day or earlier."
            )
        );

        public static readonly Rule NobodyDecidesOnTheirOwnRoles = new(
            "membership.own",
            new(
                "Không ai được tự quyết định vai trò hoặc tài khoản của chính mình.",
                "Nobody decides on their own roles or account."
            )
        );

        public static readonly Rule AnAddressHasOneUser = new(
            "user.email-taken",
            new("Địa chỉ thư điện tử này đã có tài khoản.", "There already is an account with this e-mail address.")
        );

        public static readonly Rule OnlyActiveUsersAreAppointed = new(
            "user.deactivated",
            new("Tài khoản này đã ngừng hoạt động.", "This user has been deactivated.")
        );

        public static readonly Rule OnlyActiveUsersAreDeactivated = new(
            "user.already-deactivated",
            new("Tài khoản này đã ngừng hoạt động từ trước.", "This user was deactivated before.")
        );
    }
}

/// <summary>What the system speaks to somebody outside of a request, as in letters.</summary>
public enum Language
{
    Vi,
    En,
}
