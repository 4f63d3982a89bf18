using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Assessment.Appeals;
using Ocop.Application.Common.Paging;
using Ocop.Application.Dossiers;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Assessment;

/// <summary>What a producer learns from a result, and how it contests it.</summary>
internal static class AppealEndpoints
{
    public static void MapAppeals(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Appeals");
        var appeals = api.MapGroup("/appeals").WithTags("Appeals");

        dossier.MapGet("/feedback", GetFeedback).RequireAuthorization(Who.ProducersAndOfficers);
        dossier.MapPost("/appeals", LodgeAppeal).RequireAuthorization(Who.ProducersAndCommunes);
        appeals.MapGet("", ListAppeals).RequireAuthorization(Who.ProducersAndOfficers);
        appeals.MapGet("/{id}", GetAppeal).RequireAuthorization(Who.ProducersAndOfficers);
        appeals.MapPost("/{id}/answer", AnswerAppeal).RequireAuthorization(Who.ProvinceOfficers);
    }

    /// <summary>Read what the council came to, criterion by criterion.</summary>
    /// <remarks>
    /// For the producer and the officers of the place: the level reached, what the level above asks, the minima missed
    /// and the council's reasons. No member is named. Once assessed again, the latest result is shown.
    /// </remarks>
    /// <response code="200">What came of the assessment.</response>
    private static async Task<Ok<FeedbackView>> GetFeedback(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetFeedback(id), cancellationToken));

    /// <summary>Ask to have the result of a dossier examined again.</summary>
    /// <remarks>
    /// By the producer, or its commune on its behalf, within 15 days of the result: against a result without recognition,
    /// or one of the province that still awaits its decision. Neither the days nor the appeal itself are fixed by law;
    /// against an issued decision the law on complaints applies. No decision is issued before the answer.
    /// </remarks>
    /// <response code="201">The appeal.</response>
    private static async Task<Created<AppealView>> LodgeAppeal(
        Id<Dossier> id,
        NewAppeal appeal,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var lodged = await mediator.Send(
            new LodgeAppeal(id, appeal.Grounds, appeal.EvidenceIds ?? [], ifMatch.Version),
            cancellationToken
        );
        return TypedResults.Created(
            $"/api/v1/appeals/{lodged}",
            await mediator.Send(new GetAppeal(lodged), cancellationToken)
        );
    }

    /// <summary>Look through appeals.</summary>
    /// <remarks>A producer finds its own, officers and auditors those of their territory. Sorted by `lodgedAt`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="dossier">Only those on this dossier.</param>
    /// <param name="answered">`false` for those that wait for an answer.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of appeals.</response>
    private static async Task<Ok<Page<AppealView>>> ListAppeals(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "dossier")] Id<Dossier>? dossier,
        [FromQuery(Name = "answered")] bool? answered,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListAppeals(page.Request, dossier, answered), cancellationToken));

    /// <summary>Read an appeal.</summary>
    /// <response code="200">The appeal.</response>
    private static async Task<Ok<AppealView>> GetAppeal(
        Id<Appeal> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetAppeal(id), cancellationToken));

    /// <summary>Answer an appeal.</summary>
    /// <remarks>
    /// Upheld, the product is assessed again by a new session of the province; the old result stays on record, and the
    /// later one counts.
    /// </remarks>
    /// <response code="200">The appeal as it is now.</response>
    private static async Task<Ok<AppealView>> AnswerAppeal(
        Id<Appeal> id,
        StatedAnswer answer,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AnswerAppeal(id, answer.IsUpheld, answer.Reason, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetAppeal(id), cancellationToken));
    }
}

/// <summary>Why a result should be examined again.</summary>
/// <param name="Grounds">What it gets wrong.</param>
/// <param name="EvidenceIds">Papers of the producer that speak for it.</param>
internal sealed record NewAppeal(string Grounds, IReadOnlyList<Id<Evidence>>? EvidenceIds = null);

/// <summary>The answer to an appeal.</summary>
/// <param name="IsUpheld">Whether the product is assessed again.</param>
/// <param name="Reason">Why, in words that the producer reads.</param>
internal sealed record StatedAnswer(bool IsUpheld, string Reason);
