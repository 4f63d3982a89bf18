using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer, or its commune on its behalf, adds a newer file; dossiers keep the version they were filed with.</summary>
public sealed record AddEvidenceVersion(Id<Evidence> EvidenceId, SentFile File, int? ExpectedVersion) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, EvidenceFiles files, Clock clock)
        : IRequestHandler<AddEvidenceVersion, Unit>
    {
        public async Task<Unit> Handle(AddEvidenceVersion command, CancellationToken cancellationToken)
        {
            var evidence = await db.Set<Evidence>()
                .StoredBy(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == command.EvidenceId, cancellationToken);
            evidence.Expect(command.ExpectedVersion);

            var file = await files.TakeAsync(command.File.Name, command.File.Content, cancellationToken);
            evidence.AddVersion(file, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
