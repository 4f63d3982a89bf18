using Ocop.Application.Identity;
using Ocop.Application.Settings;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>A request to have a result examined again. No act knows it: days and effect are configured.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DossierId">The dossier.</param>
/// <param name="ResultId">The result it is against.</param>
/// <param name="Grounds">What the result gets wrong, in the producer's words.</param>
/// <param name="Papers">Papers that speak for it.</param>
/// <param name="OpenUntil">The last day on which it could be lodged.</param>
/// <param name="LodgedAt">When it was lodged.</param>
/// <param name="IsUpheld">Whether the product is assessed again; absent before the answer.</param>
/// <param name="AnswerReason">The reason of the answer; absent before it.</param>
/// <param name="AnsweredAt">When it was answered; absent before.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record AppealView(
    Id<Appeal> Id,
    Id<Dossier> DossierId,
    Id<AssessmentResult> ResultId,
    string Grounds,
    IReadOnlyList<AppealPaper> Papers,
    DateOnly OpenUntil,
    DateTimeOffset LodgedAt,
    bool? IsUpheld,
    string? AnswerReason,
    DateTimeOffset? AnsweredAt,
    int Version
) : IVersioned
{
    /// <summary>What national law leaves open about it.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } =
        OpenMatterView.Of(ProcedureMatters.AppealsAreHeard, ProcedureMatters.AppealDays);
}

internal static class Appeals
{
    /// <summary>An appeal concerns its producer and the officers of the place.</summary>
    public static IQueryable<Appeal> VisibleTo(this IQueryable<Appeal> appeals, Territory territory)
    {
        var (own, units) = (territory.OwnProducers().Ids, territory.OfAnyOfficer().Ids);

        return appeals.Where(appeal => own.Contains(appeal.ProducerId) || units.Contains(appeal.UnitId));
    }

    public static IQueryable<AppealView> ToViews(this IQueryable<Appeal> appeals) =>
        appeals.Select(appeal => new AppealView(
            appeal.Id,
            appeal.DossierId,
            appeal.ResultId,
            appeal.Grounds,
            appeal.Papers.Select(paper => new AppealPaper(paper.EvidenceId, paper.Version)).ToList(),
            appeal.OpenUntil,
            appeal.LodgedAt,
            appeal.IsUpheld,
            appeal.AnswerReason,
            appeal.AnsweredAt,
            appeal.Version
        ));
}
