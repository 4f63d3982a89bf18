using Ocop.Api.Common.Http;
using Ocop.Application.Advice;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Advice;

/// <summary>What a province's advisory team makes of a proposed dossier, before the council scores it.</summary>
internal static class AdviceEndpoints
{
    public static void MapAdvice(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Advice");

        dossier.MapGet("/advisory-assessment", GetAdvice).RequireAuthorization(Who.Concerned);
        dossier.MapPut("/advisory-assessment", AdviseOnDossier).RequireAuthorization(Who.AdvisoryMembers);
        dossier.MapGet("/site-survey", GetSiteSurvey).RequireAuthorization(Who.Concerned);
        dossier.MapPut("/site-survey", SurveySite).RequireAuthorization(Who.AdvisoryMembers);
    }

    /// <summary>Read what the advisory team makes of a dossier.</summary>
    /// <remarks>
    /// Beside what the producer gives itself; neither ranks. Officers, auditors and the council read it; the producer
    /// when there is a result.
    /// </remarks>
    /// <response code="200">The team's options and remarks.</response>
    private static async Task<Ok<AdviceView>> GetAdvice(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetAdvice(id), cancellationToken));

    /// <summary>Write what the advisory team makes of a dossier.</summary>
    /// <remarks>
    /// On what was proposed in the team's province and has no result yet. It replaces what was written before; send
    /// `If-Match: *` the first time. Points follow from the options and are not accepted. It never ranks.
    /// </remarks>
    /// <response code="200">The team's options and remarks as they are now.</response>
    private static async Task<Ok<AdviceView>> AdviseOnDossier(
        Id<Dossier> id,
        StatedAdvice stated,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (choices, remarks, conclusion) = stated;
        await mediator.Send(
            new AdviseOnDossier(id, choices, remarks ?? [], conclusion, ifMatch.Version),
            cancellationToken
        );
        return TypedResults.Ok(await mediator.Send(new GetAdvice(id), cancellationToken));
    }

    /// <summary>Read what was found on site.</summary>
    /// <response code="200">The survey.</response>
    private static async Task<Ok<SiteSurveyView>> GetSiteSurvey(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetSiteSurvey(id), cancellationToken));

    /// <summary>Record what was found on site.</summary>
    /// <remarks>
    /// By position, never by name. It replaces what was written before; send `If-Match: *` the first time. It ranks
    /// nothing.
    /// </remarks>
    /// <response code="200">The survey as it is now.</response>
    private static async Task<Ok<SiteSurveyView>> SurveySite(
        Id<Dossier> id,
        SurveyedSite survey,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new SurveySite(id, survey, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetSiteSurvey(id), cancellationToken));
    }
}

/// <summary>What an advisory team makes of a dossier.</summary>
/// <param name="Choices">At most one option for each criterion.</param>
/// <param name="Remarks">At most one for each criterion.</param>
/// <param name="Conclusion">What the team says on the whole.</param>
internal sealed record StatedAdvice(
    IReadOnlyList<Choice> Choices,
    IReadOnlyList<CriterionRemark>? Remarks = null,
    string? Conclusion = null
);
