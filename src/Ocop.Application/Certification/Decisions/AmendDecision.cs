using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Decisions;

/// <summary>Who entered a decision corrects it before its issue.</summary>
public sealed record AmendDecision(Id<RecognitionDecision> DecisionId, StatedDecision Statement, int? Version)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<AmendDecision>
    {
        public Validator() =>
            RuleFor(command => command.Statement).SetValidator(new StatedDecisionRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<AmendDecision, Unit>
    {
        public async Task<Unit> Handle(AmendDecision command, CancellationToken cancellationToken)
        {
            var decision = await db.Set<RecognitionDecision>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(decision => decision.Id == command.DecisionId, cancellationToken);
            decision.Expect(command.Version);
            var place = await db.Set<AdministrativeUnit>()
                .SingleAsync(unit => unit.Id == decision.UnitId, cancellationToken);
            var results = await db.ResultsOrRefusedAsync(
                command.Statement.ResultIds,
                place.Id,
                territory,
                cancellationToken
            );

            decision.Amend(command.Statement.HeaderFor(place));
            foreach (var listed in decision.Items.ToList())
                decision.Remove(listed.ResultId);
            foreach (var result in results)
                decision.Add(result);
            return Unit.Value;
        }
    }
}
