using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Producers;

/// <summary>A commune in a province of its own, with its people: nothing another test does happens here.</summary>
internal sealed class Locality
{
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static int s_count;

    private readonly OcopApi _api;

    private Locality(OcopApi api) => _api = api;

    public AdministrativeUnit Province { get; private set; } = null!;

    public AdministrativeUnit Commune { get; private set; } = null!;

    /// <summary>A neighbour in the same province.</summary>
    public AdministrativeUnit OtherCommune { get; private set; } = null!;

    public static async Task<Locality> In(OcopApi api)
    {
        var place = new Locality(api);
        await OneAtATime.WaitAsync(TestContext.Current.CancellationToken);

        try
        {
            await api.InDatabase(place.Settle);
        }
        finally
        {
            OneAtATime.Release();
        }

        return place;
    }

    /// <summary>Somebody without any role yet.</summary>
    public async Task<(User User, HttpClient Client)> Somebody(params Role[] roles)
    {
        var user = User.Register(
            "Giàng A Páo",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        await _api.Given(user);
        return (user, _api.As(user.Id, roles));
    }

    public Task<HttpClient> CommuneOfficer() => Officer(Role.CommuneOfficer, Commune);

    public Task<HttpClient> NeighbouringOfficer() => Officer(Role.CommuneOfficer, OtherCommune);

    public Task<HttpClient> ProvinceOfficer() => Officer(Role.ProvinceOfficer, Province);

    public async Task<HttpClient> Officer(Role role, AdministrativeUnit unit)
    {
        var user = User.Register(
            "Cán bộ",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        user.Grant(role, Place.In(unit.Id, unit.Level), new(2026, 1, 1), to: null, by: null);
        await _api.Given(user);
        return _api.As(user.Id, role);
    }

    private async Task Settle(Infrastructure.Common.OcopDbContext db)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var units = db.Set<AdministrativeUnit>();
        var country =
            await units.SingleOrDefaultAsync(unit => unit.Id == UnitKey.VietNam.Id, cancellation)
            ?? units.Add(AdministrativeUnit.Establish("VN", "Việt Nam", UnitKind.Country, parent: null)).Entity;
        var number = Interlocked.Increment(ref s_count);

        // A period of its own and an end far away keep its code apart from that of the real province 97, if there ever is one.
        Province = AdministrativeUnit.Establish(
            "97",
            $"Tỉnh thử {number}",
            UnitKind.Province,
            country,
            validFrom: new DateOnly(2025, 7, 1).AddDays(-number),
            validTo: new(2999, 12, 31)
        );
        Commune = AdministrativeUnit.Establish($"{90000 + (2 * number)}", "Mường Khương", UnitKind.Commune, Province);
        OtherCommune = AdministrativeUnit.Establish($"{90001 + (2 * number)}", "Bản Lầu", UnitKind.Commune, Province);
        db.AddRange(Province, Commune, OtherCommune);

        foreach (var unit in new[] { Province, Commune, OtherCommune })
            db.AddRange(new UnitContainment(unit.Id, unit.Id), new UnitContainment(unit.Id, country.Id));
        foreach (var unit in new[] { Commune, OtherCommune })
            db.Add(new UnitContainment(unit.Id, Province.Id));

        await db.SaveChangesAsync(cancellation);
    }
}
