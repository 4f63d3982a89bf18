using System.Text.Json.Serialization;
using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>Whoever sees a dossier reads what the producer gives itself.</summary>
public sealed record GetSelfAssessment(Id<Dossier> DossierId) : IQuery<SelfAssessmentView>
{
    internal sealed class Handler(IOcopDb db, Territory territory, LawBook law)
        : IRequestHandler<GetSelfAssessment, SelfAssessmentView>
    {
        public async Task<SelfAssessmentView> Handle(GetSelfAssessment query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);

            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            var act = await law.RegulationAsync(db, dossier.RegulationId, cancellationToken);
            var choices = dossier.SelfAssessments.Select(one => new Choice(one.Criterion, one.Option));

            // The table keeps no order: only the criteria set knows that 1.10 comes after 1.9.
            return new(
                dossier.CriteriaSetCode,
                dossier.SelfTotal,
                [
                    .. dossier
                        .SelfAssessments.OrderBy(one => one.Criterion, CriterionOrder.Instance)
                        .Select(SelfAssessedView.Of),
                ],
                set.Evaluate([.. choices], act).NextStar,
                dossier.Version
            );
        }
    }
}

/// <summary>What a producer gives itself; it never ranks.</summary>
/// <param name="CriteriaSet">The code of the criteria set.</param>
/// <param name="Total">The sum of the points.</param>
/// <param name="Choices">The options picked, in the order of the criteria.</param>
/// <param name="NextStar">The cheapest lawful way to the next star by these choices; absent when there is none.</param>
public sealed record SelfAssessmentView(
    string CriteriaSet,
    int Total,
    IReadOnlyList<SelfAssessedView> Choices,
    NextStar? NextStar,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>An option that a producer picked for itself.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="Option">The zero-based index of the option.</param>
/// <param name="Points">The points that the option carries.</param>
/// <param name="Description">Why, in the producer's words.</param>
public sealed record SelfAssessedView(string Criterion, int Option, int Points, string? Description)
{
    internal static SelfAssessedView Of(SelfAssessment answer) =>
        new(answer.Criterion, answer.Option, answer.Points, answer.Description);
}
