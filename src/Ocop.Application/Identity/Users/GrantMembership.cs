using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>An administrator gives somebody a role, for a time or until further notice.</summary>
public sealed record GrantMembership(
    Id<User> UserId,
    Role Role,
    Id<AdministrativeUnit>? UnitId,
    DateOnly From,
    DateOnly? To,
    int? ExpectedVersion
) : ICommand<Id<Membership>>
{
    private static readonly Text UnknownUnit = new(
        "Không có đơn vị hành chính này, hoặc đơn vị không còn tồn tại.",
        "There is no such administrative unit, or it exists no more."
    );

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Clock clock)
        : IRequestHandler<GrantMembership, Id<Membership>>
    {
        public async Task<Id<Membership>> Handle(GrantMembership command, CancellationToken cancellationToken)
        {
            var user = await db.Set<User>().SingleOrNotFoundAsync(user => user.Id == command.UserId, cancellationToken);
            user.Expect(command.ExpectedVersion);

            var place = command.UnitId is { } unit ? await FindUnit(unit, cancellationToken) : Place.None;
            return user.Grant(command.Role, place, command.From, command.To, caller.Id).Id;
        }

        private async Task<Place> FindUnit(Id<AdministrativeUnit> id, CancellationToken cancellationToken)
        {
            var today = clock.Today;
            var unit = await db.Set<AdministrativeUnit>()
                .Where(unit => unit.Id == id && (unit.ValidTo == null || today <= unit.ValidTo))
                .Select(unit => new { unit.Level })
                .SingleOrDefaultAsync(cancellationToken);

            return unit is null
                ? throw new RefusedException([new("/unitId", "unit-unknown", UnknownUnit)])
                : Place.In(id, unit.Level);
        }
    }
}
