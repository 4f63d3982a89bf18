using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer, or its commune on its behalf, stores a paper that dossiers can cite from then on.</summary>
public sealed record StoreEvidence(NewPaper Paper, SentFile File) : ICommand<Id<Evidence>>
{
    internal sealed class Validator : AbstractValidator<StoreEvidence>
    {
        public Validator() =>
            RuleFor(command => command.Paper).SetValidator(new StatedPaperRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, EvidenceFiles files, Clock clock)
        : IRequestHandler<StoreEvidence, Id<Evidence>>
    {
        public async Task<Id<Evidence>> Handle(StoreEvidence command, CancellationToken cancellationToken)
        {
            var (paper, sent) = command;
            var producer = await db.Set<Producer>()
                .EnteredBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == paper.ProducerId, cancellationToken);
            var file = await files.TakeAsync(sent.Name, sent.Content, cancellationToken);

            var evidence = Evidence.Store(
                producer.Id,
                paper.Kind,
                paper.ToPaper(),
                paper.IsConfidential,
                file,
                user.Id,
                clock.Now
            );
            db.Set<Evidence>().Add(evidence);
            return evidence.Id;
        }
    }
}
