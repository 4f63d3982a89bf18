using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class RoleHoldersTests(OcopApi api)
{
    private readonly User _member = People.Officer(Role.CouncilMember, Units.LaoCai, UnitLevel.Province);

    [Fact]
    public async Task Whoever_holds_the_role_may_score() => Assert.True(await MayScore(_member));

    [Fact]
    public async Task An_administrator_cannot_score() => Assert.False(await MayScore(People.Administrator()));

    [Fact]
    public async Task An_officer_cannot_score() => Assert.False(await MayScore(People.ProvinceOfficer(Units.LaoCai)));

    [Fact]
    public async Task A_former_member_cannot_score()
    {
        _member.EndMembership(_member.Memberships[0].Id, Days.Today.AddDays(-1), Days.Today, Id<User>.New());

        Assert.False(await MayScore(_member));
    }

    [Fact]
    public async Task A_deactivated_member_cannot_score()
    {
        _member.Deactivate(DateTimeOffset.UnixEpoch, Id<User>.New());

        Assert.False(await MayScore(_member));
    }

    private async Task<bool> MayScore(User user)
    {
        await api.Given(user);
        var found = false;
        await api.InDatabase(async db =>
            found = await db.Set<User>()
                .Holding(Role.CouncilMember, Days.Today)
                .AnyAsync(holder => holder.Id == user.Id, TestContext.Current.CancellationToken)
        );
        return found;
    }
}
