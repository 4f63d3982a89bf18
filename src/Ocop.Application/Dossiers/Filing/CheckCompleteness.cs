using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>Whoever sees a dossier reads what it still lacks.</summary>
public sealed record CheckCompleteness(Id<Dossier> DossierId) : IQuery<CompletenessView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<CheckCompleteness, CompletenessView>
    {
        public async Task<CompletenessView> Handle(CheckCompleteness query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var facts = await law.FactsOfAsync(db, dossier, clock.Today, cancellationToken);
            var completeness = dossier.CompletenessOn(clock.Today, facts);

            return new(completeness.IsComplete, [.. completeness.Findings.Select(View)]);
        }

        private static CompletenessFindingView View(CompletenessFinding finding) =>
            new(finding.Rule.Code, finding.Blocks, finding.Pointer, finding.Rule.Statement);
    }
}

/// <summary>What a dossier still lacks.</summary>
/// <param name="IsComplete">Whether nothing keeps it from being submitted.</param>
/// <param name="Findings">Each thing that is missing or worth a look.</param>
public sealed record CompletenessView(bool IsComplete, IReadOnlyList<CompletenessFindingView> Findings);

/// <summary>One thing that is missing or worth a look.</summary>
/// <param name="Code">Which rule is not kept, for programs.</param>
/// <param name="Blocks">Whether the dossier cannot be submitted before it is settled.</param>
/// <param name="Pointer">Where in the dossier, e.g. `/selfAssessment/1.1` or `/evidence/test_reports`.</param>
/// <param name="Message">What it is, for people.</param>
public sealed record CompletenessFindingView(string Code, bool Blocks, string Pointer, Text Message);
