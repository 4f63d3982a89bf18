using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>Who entered a decision gives it up before its issue; its results can be listed by another.</summary>
public sealed record DiscardDecision(Id<RecognitionDecision> DecisionId, int? Version) : ICommand
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<DiscardDecision, Unit>
    {
        public async Task<Unit> Handle(DiscardDecision command, CancellationToken cancellationToken)
        {
            var decision = await db.Set<RecognitionDecision>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(decision => decision.Id == command.DecisionId, cancellationToken);
            decision.Expect(command.Version);

            decision.Discard();
            db.Set<RecognitionDecision>().Remove(decision);
            return Unit.Value;
        }
    }
}
