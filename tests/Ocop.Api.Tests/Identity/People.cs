using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

internal static class Days
{
    public static DateOnly Today => TimeProvider.System.GetUtcNow().VietnamDate();
}

/// <summary>Real units that the tests of territory stand on.</summary>
internal static class Units
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    public static readonly Id<AdministrativeUnit> VietNam = UnitKey.VietNam.Id;

    /// <summary>The province of today, formed from Lào Cai and Yên Bái.</summary>
    public static readonly Id<AdministrativeUnit> LaoCai = new UnitKey(UnitLevel.Province, "15", Reform).Id;

    /// <summary>Two wards of Lào Cai today, and a commune of before that became part of the first one.</summary>
    public static readonly Id<AdministrativeUnit> LaoCaiWard = new UnitKey(UnitLevel.Commune, "02647", Reform).Id;
    public static readonly Id<AdministrativeUnit> CamDuong = new UnitKey(UnitLevel.Commune, "02671", Reform).Id;
    public static readonly Id<AdministrativeUnit> PartOfLaoCaiWard = new UnitKey(UnitLevel.Commune, "02635", null).Id;

    public static readonly Id<AdministrativeUnit> HaNoi = new UnitKey(UnitLevel.Province, "01", Reform).Id;
}

internal static class People
{
    public static User Somebody(string fullName = "Giàng A Páo") =>
        User.Register(fullName, Browsers.NewEmail(), Language.Vi, TimeProvider.System.GetUtcNow());

    /// <summary>Somebody who has held the role for a month.</summary>
    public static User Officer(Role role, Id<AdministrativeUnit> unit, UnitLevel level, string fullName = "Giàng A Páo")
    {
        var user = Somebody(fullName);
        user.Grant(role, Place.In(unit, level), Days.Today.AddDays(-30), to: null, by: null);
        return user;
    }

    public static User CommuneOfficer(Id<AdministrativeUnit> unit) =>
        Officer(Role.CommuneOfficer, unit, UnitLevel.Commune);

    public static User ProvinceOfficer(Id<AdministrativeUnit> unit) =>
        Officer(Role.ProvinceOfficer, unit, UnitLevel.Province);

    public static User CentralOfficer() => Officer(Role.CentralOfficer, Units.VietNam, UnitLevel.Central);

    public static User Administrator()
    {
        var user = Somebody();
        user.Grant(Role.Admin, Place.None, Days.Today.AddDays(-30), to: null, by: null);
        return user;
    }

    /// <summary>Signed in as this user, in every role that the user holds.</summary>
    public static async Task<HttpClient> Enter(this OcopApi api, User user)
    {
        await api.Given(user);
        return api.As(user.Id, [.. user.Memberships.Select(membership => membership.Role).Distinct()]);
    }

    /// <summary>Changes an aggregate behind the API's back.</summary>
    public static Task Change<TAggregate>(this OcopApi api, Id<TAggregate> id, Action<TAggregate> change)
        where TAggregate : Aggregate<TAggregate> =>
        api.InDatabase(async db =>
        {
            change((await db.FindAsync<TAggregate>([id], TestContext.Current.CancellationToken))!);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
}
