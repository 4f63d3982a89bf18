using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Decisions;
using Ocop.Application.Common.Paging;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;

namespace Ocop.Api.Certification;

internal static partial class DecisionEndpoints
{
    public static void MapDecisions(this IEndpointRouteBuilder api)
    {
        var decisions = api.MapGroup("/decisions").WithTags("Decisions");

        decisions.MapPost("", DraftDecision).RequireAuthorization(Who.Organisers);
        decisions
            .MapGet("", ListDecisions)
            .RequireAuthorization(Who.AtDecisions.OrSystemsWith(ApiScope.CertificatesRead));
        decisions
            .MapGet("/{id}", GetDecision)
            .RequireAuthorization(Who.AtDecisions.OrSystemsWith(ApiScope.CertificatesRead));
        decisions.MapPut("/{id}", AmendDecision).RequireAuthorization(Who.Organisers);
        decisions.MapDelete("/{id}", DiscardDecision).RequireAuthorization(Who.Organisers);
        decisions.MapPost("/{id}/issuance", IssueDecision).RequireAuthorization(Who.Organisers);
        decisions.MapDocuments();
    }

    /// <summary>Enter a decision that recognises products.</summary>
    /// <remarks>
    /// A province recognises three and four stars, the central level five. Only results with the outcome `recognised` that
    /// no other decision lists. Nothing follows from it before its issuance.
    /// </remarks>
    /// <response code="201">The decision, still to be issued.</response>
    private static async Task<Created<DecisionView>> DraftDecision(
        NewDecision decision,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new DraftDecision(decision), cancellationToken);
        return TypedResults.Created(
            $"/api/v1/decisions/{id}",
            await mediator.Send(new GetDecision(id), cancellationToken)
        );
    }

    /// <summary>Look through decisions.</summary>
    /// <remarks>Those of your territory.</remarks>
    /// <param name="page">Which part of the list; sorted by `signedOn`.</param>
    /// <param name="unit">Only decisions of this unit.</param>
    /// <param name="year">Only decisions of this year.</param>
    /// <param name="issued">Only issued ones, or only those still to be issued.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of decisions.</response>
    private static async Task<Ok<Page<DecisionSummaryView>>> ListDecisions(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        [FromQuery(Name = "year")] int? year,
        [FromQuery(Name = "issued")] bool? issued,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListDecisions(page.Request, unit, year, issued), cancellationToken));

    /// <summary>Read a decision with its products.</summary>
    /// <response code="200">The decision.</response>
    private static Task<Ok<DecisionView>> GetDecision(
        Id<RecognitionDecision> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Correct a decision before its issuance.</summary>
    /// <remarks>What is sent replaces head and list.</remarks>
    /// <response code="200">The decision as it is now.</response>
    private static async Task<Ok<DecisionView>> AmendDecision(
        Id<RecognitionDecision> id,
        StatedDecision decision,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AmendDecision(id, decision, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Give up a decision before its issuance.</summary>
    /// <remarks>Its results can then be listed by another decision.</remarks>
    /// <response code="204">It is gone.</response>
    private static async Task<NoContent> DiscardDecision(
        Id<RecognitionDecision> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DiscardDecision(id, version.Version), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Issue a decision.</summary>
    /// <remarks>
    /// It can no longer be changed. In one step its certificates are numbered without gaps, valid 36 months; the dossiers
    /// are recognised; the products enter the public register; rewards are computed by the rules in force on its date.
    /// </remarks>
    /// <response code="200">The decision with the numbers of its certificates.</response>
    private static async Task<Ok<DecisionView>> IssueDecision(
        Id<RecognitionDecision> id,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new IssueDecision(id, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<DecisionView>> View(
        Id<RecognitionDecision> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetDecision(id), cancellationToken));
}
