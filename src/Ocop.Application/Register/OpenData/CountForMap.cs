using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.Register.OpenData;

/// <summary>Counts the certified products of today by commune of today.</summary>
/// <param name="Provinces">Only these, if any are named.</param>
public sealed record CountForMap(IReadOnlyList<Id<AdministrativeUnit>> Provinces) : IQuery<IReadOnlyList<MappedCommune>>
{
    internal sealed class Handler(IOcopDb db, Clock clock, KnownProvinces provinces)
        : IRequestHandler<CountForMap, IReadOnlyList<MappedCommune>>
    {
        public async Task<IReadOnlyList<MappedCommune>> Handle(CountForMap query, CancellationToken cancellationToken)
        {
            var filter = new RegisterFilter { Provinces = query.Provinces };
            var known = await provinces.ReadAsync(db, cancellationToken);
            var counts =
                from stated in db.Register(filter, clock.Today, known)
                join place in db.PlacementsOn(clock.Today)
                    on stated.Entry.CommuneId ?? stated.Entry.ProvinceId equals place.UnitId
                where place.CommuneId != null && place.ProvinceId != null
                group stated by new { place.CommuneId, place.ProvinceId } into cell
                select new
                {
                    Commune = cell.Key.CommuneId!.Value,
                    Province = cell.Key.ProvinceId!.Value,
                    Certified = cell.Count(),
                    Star3 = cell.Count(one => one.Entry.Star == 3),
                    Star4 = cell.Count(one => one.Entry.Star == 4),
                    Star5 = cell.Count(one => one.Entry.Star == 5),
                };

            return await (
                from count in counts
                join commune in db.Set<AdministrativeUnit>() on count.Commune equals commune.Id
                join province in db.Set<AdministrativeUnit>() on count.Province equals province.Id
                orderby commune.Code
                select new MappedCommune(
                    commune.Code,
                    commune.Name,
                    province.Name,
                    count.Certified,
                    count.Star3,
                    count.Star4,
                    count.Star5
                )
            ).ToListAsync(cancellationToken);
        }
    }
}

/// <summary>A commune that has certified products.</summary>
/// <param name="Code">Of the General Statistics Office.</param>
public sealed record MappedCommune(
    string Code,
    string Name,
    string Province,
    int Certified,
    int Star3,
    int Star4,
    int Star5
);
