using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers;

/// <summary>Whoever sees a dossier reads what happened to it: when, and by which role of which unit, never by whom.</summary>
public sealed record GetDossierHistory(Id<Dossier> DossierId) : IQuery<IReadOnlyList<DossierStepView>>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetDossierHistory, IReadOnlyList<DossierStepView>>
    {
        public async Task<IReadOnlyList<DossierStepView>> Handle(
            GetDossierHistory query,
            CancellationToken cancellationToken
        )
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var people = dossier.Steps.Select(step => step.By).Distinct().ToList();
            var users = await db.Set<User>()
                .AsNoTracking()
                .Where(user => people.Contains(user.Id))
                .ToDictionaryAsync(user => user.Id, cancellationToken);
            var steps = dossier
                .Steps.OrderBy(step => step.Number)
                .Select(step => (Step: step, Capacity: CapacityOf(users[step.By], step, dossier)))
                .ToList();
            var names = await UnitNames(steps.Select(one => one.Capacity?.UnitId), cancellationToken);

            return [.. steps.Select(one => View(one.Step, one.Capacity, names))];
        }

        /// <summary>In which of their roles of that day somebody acted: as the producer, else in the role the step asks for.</summary>
        private static Membership? CapacityOf(User user, DossierStep step, Dossier dossier)
        {
            var held = user.Memberships.Where(membership => membership.IsValidOn(step.At.VietnamDate())).ToList();

            return held.Find(membership => membership.ProducerId == dossier.ProducerId)
                ?? held.Where(membership => membership.UnitId is not null)
                    .OrderBy(membership => membership.Role != ActingIn(step, dossier))
                    .FirstOrDefault();
        }

        /// <summary>The step into and out of a return is taken by the level that sent the dossier back.</summary>
        private static Role ActingIn(DossierStep step, Dossier dossier)
        {
            var isCommunes = dossier.Returns.FirstOrDefault(one =>
                step.At == one.RequestedAt || step.At == one.Ending?.At
            )
                is { } request
                ? request.Level is Level.Commune
                : step.State <= DossierState.Proposed;

            return isCommunes ? Role.CommuneOfficer
                : step.State is DossierState.AtCentre ? Role.CentralOfficer
                : Role.ProvinceOfficer;
        }

        private async Task<Dictionary<Id<AdministrativeUnit>, string>> UnitNames(
            IEnumerable<Id<AdministrativeUnit>?> units,
            CancellationToken cancellationToken
        )
        {
            var ids = units.OfType<Id<AdministrativeUnit>>().Distinct().ToList();

            return await db.Set<AdministrativeUnit>()
                .Where(unit => ids.Contains(unit.Id))
                .ToDictionaryAsync(unit => unit.Id, unit => unit.Name, cancellationToken);
        }

        private static DossierStepView View(
            DossierStep step,
            Membership? capacity,
            Dictionary<Id<AdministrativeUnit>, string> names
        ) =>
            new(
                step.Number,
                step.State,
                step.At,
                capacity?.Role,
                capacity?.UnitId,
                capacity?.UnitId is { } unit ? names[unit] : null
            );
    }
}

/// <summary>One step in the course of a dossier.</summary>
/// <param name="Number">Counts the steps from 1.</param>
/// <param name="State">Where the dossier stood from then on.</param>
/// <param name="At">When.</param>
/// <param name="Role">The role in which somebody acted.</param>
/// <param name="UnitId">The unit that the role is held in; absent for the producer.</param>
/// <param name="UnitName">The name of that unit.</param>
public sealed record DossierStepView(
    int Number,
    DossierState State,
    DateTimeOffset At,
    Role? Role,
    Id<AdministrativeUnit>? UnitId,
    string? UnitName
);
