using Ocop.Application.Identity;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>The organiser says which dossiers the council has before it; the list sent replaces the one before.</summary>
/// <param name="DossierIds">Proposed dossiers of the territory.</param>
public sealed record SetTable(Id<AssessmentSession> SessionId, IReadOnlyList<Id<Dossier>> DossierIds, int? Version)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<SetTable>
    {
        private static readonly Text Repeated = new("Mỗi hồ sơ chỉ ghi một lần.", "List each dossier once.");

        public Validator()
        {
            RuleFor(command => command.DossierIds.Count).LessThanOrEqualTo(200).OverridePropertyName("DossierIds");
            RuleFor(command => command.DossierIds)
                .Must(dossiers => dossiers.Distinct().Count() == dossiers.Count)
                .WithMessage(_ => Repeated.Current)
                .WithErrorCode("repeated");
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<SetTable, Unit>
    {
        private static readonly Text Unknown = new(
            "Không có hồ sơ này trong địa bàn.",
            "There is no such dossier in the territory."
        );

        public async Task<Unit> Handle(SetTable command, CancellationToken cancellationToken)
        {
            var session = await db.Set<AssessmentSession>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(session => session.Id == command.SessionId, cancellationToken);
            session.Expect(command.Version);
            var round = await db.Set<AssessmentRound>()
                .SingleAsync(round => round.Id == session.RoundId, cancellationToken);
            var before = session.Table.Select(item => item.DossierId).ToHashSet();
            var added = await Dossiers([.. command.DossierIds.Except(before)], command, cancellationToken);

            foreach (var dossier in before.Except(command.DossierIds))
                session.TakeOffTable(dossier);
            foreach (var dossier in added)
                session.PutOnTable(dossier, round);

            return Unit.Value;
        }

        private async Task<List<Dossier>> Dossiers(
            List<Id<Dossier>> ids,
            SetTable command,
            CancellationToken cancellationToken
        )
        {
            var found = await db.Set<Dossier>()
                .Within(territory.Of(Organisers.Roles))
                .Where(dossier => ids.Contains(dossier.Id))
                .ToListAsync(cancellationToken);
            var faults = command
                .DossierIds.Index()
                .Where(one => ids.Contains(one.Item) && found.TrueForAll(dossier => dossier.Id != one.Item))
                .Select(one => new Fault($"/dossierIds/{one.Index}", "dossier-unknown", Unknown))
                .ToList();

            return faults.Count == 0 ? found : throw new RefusedException(faults);
        }
    }
}
