using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A producer, or its commune on its behalf, corrects what a paper says of itself.</summary>
public sealed record DescribeEvidence(Id<Evidence> EvidenceId, StatedPaper Paper, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<DescribeEvidence>
    {
        public Validator() =>
            RuleFor(command => command.Paper).SetValidator(new StatedPaperRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<DescribeEvidence, Unit>
    {
        public async Task<Unit> Handle(DescribeEvidence command, CancellationToken cancellationToken)
        {
            var evidence = await db.Set<Evidence>()
                .StoredBy(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == command.EvidenceId, cancellationToken);
            evidence.Expect(command.ExpectedVersion);

            evidence.Describe(command.Paper.ToPaper(), command.Paper.IsConfidential);
            return Unit.Value;
        }
    }
}
