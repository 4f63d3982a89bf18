using System.Text.Json.Serialization;
using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Holidays;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.Commune;

/// <summary>A commune officer takes a submitted dossier in; the commune's working days begin the day after.</summary>
public sealed record ReceiveDossier(Id<Dossier> DossierId, int? ExpectedVersion) : ICommand<WorkingTerm>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ReceiveDossier, WorkingTerm>
    {
        public async Task<WorkingTerm> Handle(ReceiveDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.CommuneOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var judging = await law.RegulationAsync(db, dossier.RegulationId, cancellationToken);
            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            var calendar = await db.WorkingCalendarAsync(cancellationToken);
            var term = calendar.TermOf(WorkingDaysOf(judging), clock.Today);

            dossier.Receive(term.LastDay, inForce, user.Id, clock.Now);
            return term;
        }

        /// <summary>QĐ 26/2026/QĐ-TTg gives the commune 15; an act that sets no term of its own is held to the same.</summary>
        private static int WorkingDaysOf(Regulation act) =>
            act.Levels.SingleOrDefault(rule => rule.Level is Level.Commune)?.WorkingDays ?? 15;
    }
}

/// <summary>A dossier that was taken in, with the commune's term.</summary>
/// <param name="Dossier">The dossier as it is now.</param>
/// <param name="Term">The working days of the commune.</param>
public sealed record ReceivedDossierView(DossierView Dossier, WorkingTerm Term) : IVersioned
{
    [JsonIgnore]
    public int Version => Dossier.Version;
}
