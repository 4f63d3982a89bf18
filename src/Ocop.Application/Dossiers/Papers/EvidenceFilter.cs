using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>Which papers; an empty list filters nothing.</summary>
/// <param name="Words">Words of the title or the number.</param>
/// <param name="ExpiresBefore">Only those that expire before this day.</param>
/// <param name="ValidOn">Only those that were issued by this day and had not expired; what is not said does not exclude.</param>
/// <param name="UsedIn">Only those attached to one of these dossiers, as it is now.</param>
public sealed record EvidenceFilter(
    string? Words,
    IReadOnlyList<Id<Producer>> Producers,
    IReadOnlyList<EvidenceKind> Kinds,
    DateOnly? ExpiresBefore,
    DateOnly? ValidOn,
    IReadOnlyList<Id<Dossier>> UsedIn
);

internal static class FilteredEvidence
{
    public static IQueryable<Evidence> Filtered(this IQueryable<Evidence> papers, IOcopDb db, EvidenceFilter filter)
    {
        var used = db.Set<Dossier>()
            .Where(dossier => filter.UsedIn.Contains(dossier.Id))
            .SelectMany(dossier => dossier.Attachments, (_, attachment) => attachment.EvidenceId);

        return papers
            .Where(paper => filter.Producers.Count == 0 || filter.Producers.Contains(paper.ProducerId))
            .Where(paper => filter.Kinds.Count == 0 || filter.Kinds.Contains(paper.Kind))
            .Where(paper => filter.ExpiresBefore == null || paper.Paper.ExpiresOn < filter.ExpiresBefore)
            .Where(paper =>
                filter.ValidOn == null
                || (
                    (paper.Paper.ExpiresOn == null || paper.Paper.ExpiresOn >= filter.ValidOn)
                    && (paper.Paper.IssuedOn == null || paper.Paper.IssuedOn <= filter.ValidOn)
                )
            )
            .Where(paper => filter.UsedIn.Count == 0 || used.Contains(paper.Id))
            .Matching(filter.Words);
    }
}
