using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Application.AdministrativeUnits;

/// <summary>Anyone reads one unit, of today or of the past.</summary>
public sealed record GetAdministrativeUnit(Id<AdministrativeUnit> UnitId) : IQuery<UnitView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetAdministrativeUnit, UnitView>
    {
        public Task<UnitView> Handle(GetAdministrativeUnit query, CancellationToken cancellationToken) =>
            db.Set<AdministrativeUnit>()
                .Where(unit => unit.Id == query.UnitId)
                .ToViews()
                .SingleOrNotFoundAsync(cancellationToken);
    }
}
