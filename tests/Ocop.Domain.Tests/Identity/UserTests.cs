using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Identity;

public sealed class UserTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 2, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly Today = new(2026, 6, 2);
    private static readonly Id<User> Admin = Id<User>.New();

    private static readonly Place Commune = Place.In(Id<AdministrativeUnit>.New(), UnitLevel.Commune);
    private static readonly Place District = Place.In(Id<AdministrativeUnit>.New(), UnitLevel.District);
    private static readonly Place Province = Place.In(Id<AdministrativeUnit>.New(), UnitLevel.Province);
    private static readonly Place Country = Place.In(Id<AdministrativeUnit>.New(), UnitLevel.Central);
    private static readonly Place Cooperative = Place.With(Id<Producer>.New());

    private readonly User _user = User.Register("Trần Thị Mai", "Mai@Example.vn ", Language.Vi, Noon);

    public static TheoryData<Role, Place> WhereWorkIs =>
        new()
        {
            { Role.Producer, Cooperative },
            { Role.CommuneOfficer, Commune },
            { Role.ProvinceOfficer, Province },
            { Role.CentralOfficer, Country },
            { Role.AdvisoryMember, Province },
            { Role.CouncilMember, Province },
            { Role.CouncilMember, Country },
            { Role.Auditor, Province },
            { Role.Auditor, Country },
            { Role.Admin, Place.None },
        };

    public static TheoryData<Role, Place> WhereWorkIsNot =>
        [
            .. from role in Enum.GetValues<Role>()
            from place in new[] { Commune, District, Province, Country, Cooperative, Place.None }
            where !WhereWorkIs.Any(row => row.Data == (role, place))
            select (role, place),
        ];

    [Fact]
    public void Registering_is_announced_and_gives_no_role()
    {
        Assert.Equal([new UserRegistered(_user.Id)], Events());
        Assert.Empty(_user.Memberships);
        Assert.True(_user.IsActive);
    }

    [Fact]
    public void An_address_has_one_spelling() => Assert.Equal("mai@example.vn", _user.Email);

    [Theory, MemberData(nameof(WhereWorkIs))]
    public void A_role_is_held_where_its_work_is(Role role, Place place)
    {
        _user.Grant(role, place, Today, to: null, Admin);

        Assert.True(_user.Holds(role, Today));
    }

    [Theory, MemberData(nameof(WhereWorkIsNot))]
    public void A_role_is_held_nowhere_else(Role role, Place place) =>
        Broken.By(() => _user.Grant(role, place, Today, to: null, Admin), User.Rules.ARoleIsHeldWhereItsWorkIs);

    [Fact]
    public void A_grant_is_announced_with_who_granted_it()
    {
        var membership = _user.Grant(Role.CommuneOfficer, Commune, Today, to: null, Admin);

        Assert.Contains(new MembershipGranted(_user.Id, membership.Id, Role.CommuneOfficer, Admin), Events());
    }

    [Fact]
    public void Several_roles_may_be_held_at_once()
    {
        _user.Grant(Role.ProvinceOfficer, Province, Today, to: null, Admin);
        _user.Grant(Role.CouncilMember, Province, Today, to: null, Admin);
        _user.Grant(Role.CouncilMember, Country, Today, to: null, Admin);

        Assert.Equal(3, _user.Memberships.Count);
    }

    [Theory]
    [InlineData(Role.CommuneOfficer, Role.Admin)]
    [InlineData(Role.Admin, Role.CommuneOfficer)]
    public void Administrators_hold_no_other_role_at_the_same_time(Role first, Role second)
    {
        Grant(first, Today, to: Today.AddDays(10));

        Broken.By(() => Grant(second, Today.AddDays(10), to: null), User.Rules.AdministratorsHoldNoOtherRole);
    }

    [Fact]
    public void A_former_officer_may_become_an_administrator()
    {
        Grant(Role.CommuneOfficer, Today, to: Today);
        Grant(Role.Admin, Today.AddDays(1), to: null);

        Assert.True(_user.Holds(Role.Admin, Today.AddDays(1)));
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(0, 3)]
    [InlineData(10, null)]
    [InlineData(-5, null)]
    public void A_role_is_held_once_at_a_time(int from, int? to)
    {
        Grant(Role.CommuneOfficer, Today, Today.AddDays(10));

        Broken.By(
            () => Grant(Role.CommuneOfficer, Today.AddDays(from), to is { } days ? Today.AddDays(days) : null),
            User.Rules.ARoleIsHeldOnceAtATime
        );
    }

    [Theory]
    [InlineData(-5, -1)]
    [InlineData(11, null)]
    public void A_role_may_be_held_again(int from, int? to)
    {
        Grant(Role.CommuneOfficer, Today, Today.AddDays(10));
        Grant(Role.CommuneOfficer, Today.AddDays(from), to is { } days ? Today.AddDays(days) : null);

        Assert.Equal(2, _user.Memberships.Count);
    }

    [Fact]
    public void Dates_are_in_order() =>
        Broken.By(() => Grant(Role.CommuneOfficer, Today, Today.AddDays(-1)), User.Rules.DatesAreInOrder);

    [Fact]
    public void Nobody_grants_themselves_a_role() =>
        Broken.By(
            () => _user.Grant(Role.CommuneOfficer, Commune, Today, to: null, _user.Id),
            User.Rules.NobodyDecidesOnTheirOwnRoles
        );

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_membership_is_valid_from_its_first_to_its_last_day(int day, bool valid)
    {
        Grant(Role.CommuneOfficer, Today, Today.AddDays(10));

        Assert.Equal(valid, _user.Holds(Role.CommuneOfficer, Today.AddDays(day)));
    }

    [Fact]
    public void An_ended_membership_stays_on_record()
    {
        var membership = Grant(Role.CommuneOfficer, Today.AddDays(-30), to: null);

        _user.EndMembership(membership.Id, Today, Today, Admin);

        Assert.Equal(Today, Assert.Single(_user.Memberships).To);
        Assert.Contains(new MembershipEnded(_user.Id, membership.Id, Today, Admin), Events());
    }

    [Fact]
    public void Ending_with_yesterday_takes_the_role_away_at_once()
    {
        var membership = Grant(Role.CommuneOfficer, Today.AddDays(-30), to: null);

        _user.EndMembership(membership.Id, Today.AddDays(-1), Today, Admin);

        Assert.False(_user.Holds(Role.CommuneOfficer, Today));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void A_membership_ended_before_it_began_is_valid_on_no_day(int begins)
    {
        var first = Today.AddDays(begins);
        var membership = Grant(Role.CommuneOfficer, first, to: null);

        _user.EndMembership(membership.Id, Today.AddDays(-1), Today, Admin);

        Assert.Equal(first.AddDays(-1), membership.To);
        Assert.False(membership.IsValidOn(first));
    }

    [Fact]
    public void The_past_stays()
    {
        var membership = Grant(Role.CommuneOfficer, Today.AddDays(-30), to: null);

        Broken.By(() => _user.EndMembership(membership.Id, Today.AddDays(-2), Today, Admin), User.Rules.ThePastStays);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    public void An_ending_never_prolongs(int lastDay)
    {
        var membership = Grant(Role.CommuneOfficer, Today, Today.AddDays(10));

        Broken.By(
            () => _user.EndMembership(membership.Id, Today.AddDays(lastDay), Today, Admin),
            User.Rules.AMembershipEndsOnce
        );
    }

    [Fact]
    public void Nobody_ends_their_own_membership()
    {
        var membership = Grant(Role.Admin, Today, to: null);

        Broken.By(
            () => _user.EndMembership(membership.Id, Today, Today, _user.Id),
            User.Rules.NobodyDecidesOnTheirOwnRoles
        );
    }

    [Fact]
    public void A_deactivated_user_holds_no_role()
    {
        Grant(Role.CommuneOfficer, Today, to: null);

        _user.Deactivate(Noon, Admin);

        Assert.False(_user.Holds(Role.CommuneOfficer, Today));
        Assert.Contains(new UserDeactivated(_user.Id, Admin), Events());
    }

    [Fact]
    public void A_deactivated_user_is_not_appointed_nor_deactivated_again()
    {
        _user.Deactivate(Noon, Admin);

        Broken.By(() => Grant(Role.CommuneOfficer, Today, to: null), User.Rules.OnlyActiveUsersAreAppointed);
        Broken.By(() => _user.Deactivate(Noon, Admin), User.Rules.OnlyActiveUsersAreDeactivated);
    }

    [Fact]
    public void Nobody_deactivates_themselves() =>
        Broken.By(() => _user.Deactivate(Noon, _user.Id), User.Rules.NobodyDecidesOnTheirOwnRoles);

    [Fact]
    public void A_changed_profile_is_announced_once()
    {
        _user.Introduce("Trần Thị Mai Hoa", Language.En);
        _user.Introduce("Trần Thị Mai Hoa", Language.En);

        Assert.Equal([new UserRegistered(_user.Id), new ProfileChanged(_user.Id)], Events());
    }

    private Membership Grant(Role role, DateOnly from, DateOnly? to) =>
        _user.Grant(role, role == Role.Admin ? Place.None : Commune, from, to, Admin);

    private IReadOnlyList<IDomainEvent> Events() => ((IAggregate)_user).Events;
}
