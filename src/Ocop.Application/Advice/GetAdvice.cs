using System.Text.Json.Serialization;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Identity;
using Ocop.Domain.Advice;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Advice;

/// <summary>Officers and the council read what the advisory team makes of a dossier; the producer when it has a result.</summary>
public sealed record GetAdvice(Id<Dossier> DossierId) : IQuery<AdviceView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetAdvice, AdviceView>
    {
        public async Task<AdviceView> Handle(GetAdvice query, CancellationToken cancellationToken)
        {
            var dossiers = db.Set<Dossier>().WithAdviceFor(db, territory);
            var advice = await db.Set<AdvisoryAssessment>()
                .AsNoTracking()
                .Where(one => one.DossierId == query.DossierId)
                .SingleOrNotFoundAsync(one => dossiers.Any(dossier => dossier.Id == one.DossierId), cancellationToken);
            var self = await db.Set<Dossier>()
                .AsNoTracking()
                .SingleAsync(one => one.Id == query.DossierId, cancellationToken);

            return AdviceView.Of(advice, self);
        }
    }
}

/// <summary>What the advisory team makes of a dossier, beside what the producer gives itself; neither ranks.</summary>
/// <param name="Submission">Which submission of the dossier it is about.</param>
/// <param name="IsOutdated">Whether the dossier was submitted again since.</param>
/// <param name="Total">The sum of the team's points.</param>
/// <param name="SelfTotal">The sum of the points that the producer gives itself.</param>
/// <param name="Criteria">Each criterion that the team looked at, in the order of the criteria.</param>
/// <param name="Conclusion">What the team says on the whole.</param>
/// <param name="WrittenAt">When it was last written.</param>
public sealed record AdviceView(
    int Submission,
    bool IsOutdated,
    int Total,
    int SelfTotal,
    IReadOnlyList<AdvisedCriterionView> Criteria,
    string? Conclusion,
    DateTimeOffset WrittenAt,
    [property: JsonIgnore] int Version
) : IVersioned
{
    internal static AdviceView Of(AdvisoryAssessment advice, Dossier dossier) =>
        new(
            advice.SubmissionNumber,
            advice.SubmissionNumber < dossier.SubmissionCount,
            advice.Total,
            dossier.SelfTotal,
            [
                .. advice
                    .Criteria.OrderBy(one => one.Criterion, CriterionOrder.Instance)
                    .Select(one => new AdvisedCriterionView(
                        one.Criterion,
                        one.Option,
                        one.Points,
                        one.Remark,
                        dossier.SelfAssessments.SingleOrDefault(self => self.Criterion == one.Criterion)?.Option
                    )),
            ],
            advice.Conclusion,
            advice.WrittenAt,
            advice.Version
        );
}

/// <summary>What the advisory team says of a criterion.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="Option">The zero-based index of the option that the team picked; absent for a mere remark.</param>
/// <param name="Points">The points that the option carries.</param>
/// <param name="Remark">What the team says of it.</param>
/// <param name="SelfOption">The option that the producer picked; absent when it picked none.</param>
public sealed record AdvisedCriterionView(string Criterion, int? Option, int? Points, string? Remark, int? SelfOption);
