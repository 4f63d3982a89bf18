using Ocop.Api.Assessment;
using Ocop.Api.Common.Http;
using Ocop.Application.Common;
using Ocop.Application.Dossiers;
using Ocop.Application.Dossiers.SentBack;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Dossiers;

/// <summary>What a province does with a dossier that the central level sent back.</summary>
internal static class SentBackEndpoints
{
    public static void MapSentBack(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Dossiers").RequireAuthorization(Who.ProvinceOfficers);

        dossier.MapPost("/reassessment", ReassessDossier);
        dossier.MapPost("/non-recognition", EndDossierWithoutStar);
    }

    /// <summary>Have a dossier assessed again that the central level sent back.</summary>
    /// <remarks>
    /// By a new session of the province; the results so far stay on record. To recognise the star of the central result
    /// instead, list that result in a decision.
    /// </remarks>
    /// <response code="200">The dossier as it is now.</response>
    private static Task<Ok<DossierView>> ReassessDossier(
        Id<Dossier> id,
        StatedReason why,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new ReassessDossier(id, why.Reason, ifMatch.Version), mediator, cancellationToken);

    /// <summary>End a dossier without a star that the central level sent back.</summary>
    /// <response code="200">The dossier as it is now: not recognised.</response>
    private static Task<Ok<DossierView>> EndDossierWithoutStar(
        Id<Dossier> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => Then(id, new EndDossierWithoutStar(id, ifMatch.Version), mediator, cancellationToken);

    private static async Task<Ok<DossierView>> Then(
        Id<Dossier> id,
        ICommand step,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(step, cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }
}
