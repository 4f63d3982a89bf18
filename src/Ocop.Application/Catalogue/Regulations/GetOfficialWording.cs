using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>Anyone reads the words of the act that have been entered.</summary>
public sealed record GetOfficialWording(string Regulation) : IQuery<OfficialWordingView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetOfficialWording, OfficialWordingView>
    {
        public async Task<OfficialWordingView> Handle(GetOfficialWording query, CancellationToken cancellationToken)
        {
            var wording = await db.Set<OfficialWording>()
                .AsNoTracking()
                .SingleOrNotFoundAsync(
                    wording =>
                        db.Set<Regulation>().Any(act => act.Id == wording.RegulationId && act.Code == query.Regulation),
                    cancellationToken
                );

            return new(
                query.Regulation,
                wording.Source,
                [
                    .. wording
                        .Criteria.OrderBy(words => words.Key, StringComparer.Ordinal)
                        .Select(words => new WordedCriterion(words.Key, words.Value.Label, words.Value.Options)),
                ],
                wording.Version
            );
        }
    }
}

/// <summary>The words of a signed act, beside the labels that this system restates.</summary>
/// <param name="Regulation">The code of the act.</param>
/// <param name="Source">Where the words were copied from.</param>
/// <param name="Criteria">The words of each criterion that was entered.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record OfficialWordingView(
    string Regulation,
    string Source,
    IReadOnlyList<WordedCriterion> Criteria,
    int Version
) : IVersioned;
