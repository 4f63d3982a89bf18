using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Identity;

/// <summary>The records here are one of each unit there ever was, so that what is found is the territory itself.</summary>
public sealed class TerritoryTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commune_officer_reaches_the_own_commune_only()
    {
        var found = await Reached(People.CommuneOfficer(Units.LaoCaiWard), Role.CommuneOfficer);

        Assert.Contains(Units.LaoCaiWard, found);
        Assert.Contains(Units.PartOfLaoCaiWard, found);
        Assert.DoesNotContain(Units.CamDuong, found);
        Assert.DoesNotContain(Units.LaoCai, found);
    }

    [Fact]
    public async Task A_province_officer_reaches_all_communes_of_the_province_and_what_was_merged_into_them()
    {
        var found = await Reached(People.ProvinceOfficer(Units.LaoCai), Role.ProvinceOfficer);

        Assert.Contains(Units.LaoCai, found);
        Assert.Contains(Units.LaoCaiWard, found);
        Assert.Contains(Units.CamDuong, found);
        Assert.Contains(Units.PartOfLaoCaiWard, found);
        Assert.DoesNotContain(Units.HaNoi, found);
    }

    [Fact]
    public async Task A_central_officer_reaches_everything()
    {
        var all = await AllUnits();

        var found = await Reached(People.CentralOfficer(), Role.CentralOfficer);

        Assert.Empty(all.Except(found));
    }

    [Fact]
    public async Task An_administrator_reaches_nothing() =>
        Assert.Empty(await Reached(People.Administrator(), Enum.GetValues<Role>()));

    [Fact]
    public async Task An_ended_membership_reaches_nothing()
    {
        var former = People.CommuneOfficer(Units.LaoCaiWard);
        former.EndMembership(former.Memberships[0].Id, Days.Today.AddDays(-1), Days.Today, Id<User>.New());

        Assert.Empty(await Reached(former, Role.CommuneOfficer));
    }

    [Fact]
    public async Task A_membership_that_has_not_begun_reaches_nothing()
    {
        var coming = People.Somebody();
        var place = Place.In(Units.LaoCaiWard, UnitLevel.Commune);
        coming.Grant(Role.CommuneOfficer, place, Days.Today.AddDays(1), to: null, by: null);

        Assert.Empty(await Reached(coming, Role.CommuneOfficer));
    }

    [Fact]
    public async Task A_membership_reaches_through_its_last_day()
    {
        var leaving = People.Somebody();
        var place = Place.In(Units.LaoCaiWard, UnitLevel.Commune);
        leaving.Grant(Role.CommuneOfficer, place, Days.Today, to: Days.Today, by: null);

        Assert.Contains(Units.LaoCaiWard, await Reached(leaving, Role.CommuneOfficer));
    }

    [Fact]
    public async Task A_deactivated_user_reaches_nothing()
    {
        var former = People.CommuneOfficer(Units.LaoCaiWard);
        former.Deactivate(DateTimeOffset.UnixEpoch, Id<User>.New());

        Assert.Empty(await Reached(former, Role.CommuneOfficer));
    }

    [Fact]
    public async Task A_role_reaches_only_where_that_role_is_held()
    {
        var both = People.CommuneOfficer(Units.LaoCaiWard);
        var council = Place.In(Units.LaoCai, UnitLevel.Province);
        both.Grant(Role.CouncilMember, council, Days.Today, to: null, by: null);

        Assert.DoesNotContain(Units.CamDuong, await Reached(both, Role.CommuneOfficer));
    }

    [Fact]
    public async Task Two_places_reach_as_far_as_both()
    {
        var busy = People.CommuneOfficer(Units.LaoCaiWard);
        busy.Grant(Role.CommuneOfficer, Place.In(Units.CamDuong, UnitLevel.Commune), Days.Today, to: null, by: null);

        var found = await Reached(busy, Role.CommuneOfficer);

        Assert.Contains(Units.LaoCaiWard, found);
        Assert.Contains(Units.CamDuong, found);
    }

    [Fact]
    public async Task Somebody_who_acts_for_a_producer_reaches_its_records()
    {
        var (own, foreign) = (AProducer(), AProducer());
        var (user, other) = (People.Somebody(), People.Somebody());
        user.Grant(Role.Producer, Place.With(own.Id), Days.Today, to: null, by: null);
        other.Grant(Role.Producer, Place.With(foreign.Id), Days.Today, to: null, by: null);
        await api.Given(own, foreign, user, other);

        var found = await In(
            user,
            (db, territory) =>
                Papers(db).Of(territory.OwnProducers()).Select(paper => paper.ProducerId).ToListAsync(Cancellation)
        );

        Assert.Equal([own.Id], found);
    }

    [Fact]
    public async Task It_is_one_query()
    {
        var officer = People.ProvinceOfficer(Units.LaoCai);

        var sql = await In(
            officer,
            (db, territory) => Task.FromResult(Records(db).Within(territory.OfAnyOfficer()).ToQueryString())
        );

        Assert.Single(sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains("unit_containments", sql);
        Assert.Contains("memberships", sql);
    }

    private async Task<HashSet<Id<AdministrativeUnit>>> Reached(User user, params Role[] roles)
    {
        await api.Given(user);
        var found = await In(
            user,
            (db, territory) =>
                Records(db).Within(territory.Of(roles)).Select(record => record.UnitId).ToListAsync(Cancellation)
        );

        Assert.Distinct(found);
        return [.. found];
    }

    private async Task<List<Id<AdministrativeUnit>>> AllUnits()
    {
        List<Id<AdministrativeUnit>> all = [];
        await api.InDatabase(async db =>
            all = await db.Set<AdministrativeUnit>().Select(unit => unit.Id).ToListAsync(Cancellation)
        );
        return all;
    }

    private async Task<TResult> In<TResult>(User user, Func<OcopDbContext, Territory, Task<TResult>> ask)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        return await ask(db, new(db, new Caller(user.Id), new Clock(TimeProvider.System)));
    }

    private static IQueryable<Record> Records(OcopDbContext db) =>
        db.Set<AdministrativeUnit>().Select(unit => new Record { UnitId = unit.Id });

    private static Producer AProducer() => Producer.EnterFromRecords("HTX Cam Đường", kind: null, Units.CamDuong);

    /// <summary>One paper of each producer that somebody acts for.</summary>
    private static IQueryable<Paper> Papers(OcopDbContext db) =>
        db.Set<User>()
            .SelectMany(user => user.Memberships)
            .Where(membership => membership.ProducerId != null)
            .Select(membership => new Paper { ProducerId = membership.ProducerId!.Value });

    private sealed class Record : IPlaced
    {
        public Id<AdministrativeUnit> UnitId { get; set; }
    }

    private sealed class Paper : IOfProducer
    {
        public Id<Producer> ProducerId { get; set; }
    }

    private sealed record Caller(Id<User> Id) : ICurrentUser
    {
        public bool IsSignedIn => true;

        public Id<ApiClient>? System => null;

        public bool Is(Role role) => throw new NotSupportedException();
    }
}
