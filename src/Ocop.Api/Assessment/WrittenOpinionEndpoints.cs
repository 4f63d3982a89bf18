using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Printing;
using Ocop.Application.Assessment.WrittenOpinions;
using Ocop.Application.Common.Paging;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

/// <summary>What members write on renewals instead of meeting.</summary>
internal static class WrittenOpinionEndpoints
{
    public static void MapWrittenOpinions(this IEndpointRouteBuilder api)
    {
        var opinions = api.MapGroup("/written-opinions").WithTags("Written opinions");

        opinions.MapPost("", GiveOpinion).RequireAuthorization(Who.CouncilMembers);
        opinions.MapGet("", ListOpinions).RequireAuthorization(Who.AtCouncils);
        opinions.MapGet("/{id}", GetOpinion).RequireAuthorization(Who.AtCouncils);
        opinions.MapGet("/{id}/document", PrintOpinion).AnswersPaper().RequireAuthorization(Who.AtCouncils);
    }

    /// <summary>Write whether a product keeps its star.</summary>
    /// <remarks>
    /// In a written session, while writing is open and until its last day; always the caller's own opinion, once for each
    /// dossier, and final. `against` and `meeting` say why. One of them is enough for a meeting.
    /// </remarks>
    /// <response code="201">The opinion.</response>
    private static async Task<Created<WrittenOpinionView>> GiveOpinion(
        GiveOpinion opinion,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(opinion, cancellationToken);
        return TypedResults.Created(
            $"/api/v1/written-opinions/{id}",
            await mediator.Send(new GetOpinion(id), cancellationToken)
        );
    }

    /// <summary>Look through the written opinions that you may see.</summary>
    /// <remarks>
    /// Your own; those of others on a dossier once you have written on it; all of them when the session is closed.
    /// </remarks>
    /// <param name="page">Which part of the list; sorted by `givenAt`.</param>
    /// <param name="session">Only opinions of this session.</param>
    /// <param name="dossier">Only opinions on this dossier.</param>
    /// <response code="200">One page of opinions.</response>
    private static async Task<Ok<Page<WrittenOpinionView>>> ListOpinions(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "session")] Id<AssessmentSession>? session,
        [FromQuery(Name = "dossier")] Id<Dossier>? dossier,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListOpinions(page.Request, session, dossier), cancellationToken));

    /// <summary>Read a written opinion that you may see.</summary>
    /// <response code="200">The opinion.</response>
    private static async Task<Ok<WrittenOpinionView>> GetOpinion(
        Id<WrittenOpinion> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetOpinion(id), cancellationToken));

    /// <summary>Print a written opinion that you may see.</summary>
    /// <remarks>In Vietnamese, in the form of official papers. The same record gives the same bytes.</remarks>
    /// <param name="id">The opinion's id.</param>
    /// <param name="format">`pdf` unless asked otherwise.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintOpinion(
        Id<WrittenOpinion> id,
        [FromQuery(Name = "format")] EnumWord<PrintFormat>? format,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintOpinion(id, format.OrPdf()), cancellationToken)).ToAnswer();
}
