using Ocop.Application.Assessment;
using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>A province, or the central level, enters a decision that recognises products, before its issue.</summary>
public sealed record DraftDecision(NewDecision Statement) : ICommand<Id<RecognitionDecision>>
{
    internal sealed class Validator : AbstractValidator<DraftDecision>
    {
        public Validator() =>
            RuleFor(command => command.Statement).SetValidator(new StatedDecisionRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock, LawBook law)
        : IRequestHandler<DraftDecision, Id<RecognitionDecision>>
    {
        public async Task<Id<RecognitionDecision>> Handle(DraftDecision command, CancellationToken cancellationToken)
        {
            var stated = command.Statement;
            var place = await db.OrganisingUnitAsync(stated.UnitId, territory, clock.Today, cancellationToken);
            var results = await db.ResultsOrRefusedAsync(stated.ResultIds, place.Id, territory, cancellationToken);
            var act = await law.RegulationAsync(db, results[0].RegulationId, cancellationToken);

            var decision = RecognitionDecision.Draft(place.AssessingLevel(), place, stated.HeaderFor(place), act);
            foreach (var result in results)
                decision.Add(result);
            db.Set<RecognitionDecision>().Add(decision);
            return decision.Id;
        }
    }
}
