using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>
/// The level that sent a dossier back ends the return when its deadline has passed; the dossier goes on as it was last
/// submitted.
/// </summary>
public sealed record CloseReturn(Id<Dossier> DossierId, int Number, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, Clock clock)
        : IRequestHandler<CloseReturn, Unit>
    {
        public async Task<Unit> Handle(CloseReturn command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .LookedAfter(db, territory)
                .Where(one => one.Returns.Any(request => request.Number == command.Number))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);
            SupplementRequest.Rules.OnlyReturnedDossiersAreResubmitted.Require(
                dossier.OpenReturn?.Number == command.Number
            );

            dossier.CloseReturn(
                await db.LastSubmissionAsync(dossier.Id, cancellationToken),
                await territory.LevelsOverAsync(dossier.UnitId, cancellationToken),
                await db.WorkingCalendarAsync(cancellationToken),
                user.Id,
                clock.Now
            );
            return Unit.Value;
        }
    }
}
