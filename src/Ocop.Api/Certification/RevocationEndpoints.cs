using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Revocations;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Certification;

internal static class RevocationEndpoints
{
    public static void MapRevocations(this IEndpointRouteBuilder api)
    {
        var revocations = api.MapGroup("/revocations").WithTags("Revocations");

        revocations.MapPost("", OpenRevocation).RequireAuthorization(Who.Organisers);
        revocations.MapGet("", ListRevocations).RequireAuthorization(Who.AtRevocations);
        revocations.MapGet("/{id}", GetRevocation).RequireAuthorization(Who.AtRevocations);
        revocations.MapPost("/{id}/invitation", InviteAnswer).RequireAuthorization(Who.Organisers);
        revocations.MapPost("/{id}/answer", AnswerRevocation).RequireAuthorization(Who.Producers);
        revocations.MapPost("/{id}/hearing", HearProducer).RequireAuthorization(Who.Organisers);
        revocations.MapPost("/{id}/decision", DecideRevocation).RequireAuthorization(Who.Organisers);
        revocations.MapPost("/{id}/discontinuation", DiscontinueRevocation).RequireAuthorization(Who.Organisers);
    }

    /// <summary>Begin the revocation of a certificate, or enter one that has been decided.</summary>
    /// <remarks>
    /// By the body that recognised: the province for three and four stars, the central level for five. It is decided within
    /// the days that the act gives from the ground's date; the term is shown and refuses nothing. With `order` it takes
    /// effect in the same step.
    /// </remarks>
    /// <response code="201">The revocation.</response>
    private static async Task<Created<RevocationView>> OpenRevocation(
        NewRevocation revocation,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(new OpenRevocation(revocation), cancellationToken);
        return TypedResults.Created(
            $"/api/v1/revocations/{id}",
            await mediator.Send(new GetRevocation(id), cancellationToken)
        );
    }

    /// <summary>Look through the revocations that concern you.</summary>
    /// <remarks>A producer sees its own, officers and auditors those of their territory, in the order of their entry.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those that have come so far.</param>
    /// <param name="product">Only those of this product.</param>
    /// <param name="overdue">Only those past their term (open today, or decided too late), or only the others.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of revocations.</response>
    private static async Task<Ok<Page<RevocationView>>> ListRevocations(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<RevocationState>[]? state,
        [FromQuery(Name = "product")] Id<Product>? product,
        [FromQuery(Name = "overdue")] bool? overdue,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListRevocations(page.Request, state.Values(), product, overdue), cancellationToken)
        );

    /// <summary>Read a revocation.</summary>
    /// <response code="200">The revocation.</response>
    private static Task<Ok<RevocationView>> GetRevocation(
        Id<Revocation> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Ask the producer to answer in writing.</summary>
    /// <remarks>
    /// Not in the act. Those who act for the producer are told; the decision is not signed before an answer, a hearing, or the
    /// end of the last day that the letter gives. The days of the act run on.
    /// </remarks>
    /// <response code="200">The revocation as it is now.</response>
    private static async Task<Ok<RevocationView>> InviteAnswer(
        Id<Revocation> id,
        RevocationInvitation invitation,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new InviteAnswer(id, invitation, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Answer before your certificate is revoked.</summary>
    /// <remarks>By whoever acts for the producer, once, asked or not, as long as nothing is decided. The officers are told.</remarks>
    /// <response code="200">The revocation as it is now.</response>
    private static async Task<Ok<RevocationView>> AnswerRevocation(
        Id<Revocation> id,
        GivenAnswer answer,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AnswerRevocation(id, answer.Text, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Record that the producer was heard.</summary>
    /// <remarks>A hearing is not in the act. It runs inside the days of the act and adds none to them.</remarks>
    /// <response code="200">The revocation as it is now.</response>
    private static async Task<Ok<RevocationView>> HearProducer(
        Id<Revocation> id,
        RevocationHearing hearing,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new HearProducer(id, hearing, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Revoke.</summary>
    /// <remarks>
    /// In one step the certificate is revoked from the day that the decision says, the public register shows it, and
    /// rewards are cancelled or fall due to be claimed back where the province's policy claims them back.
    /// </remarks>
    /// <response code="200">The revocation as it is now.</response>
    private static async Task<Ok<RevocationView>> DecideRevocation(
        Id<Revocation> id,
        StatedRevocationOrder order,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DecideRevocation(id, order, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Give up a revocation whose ground did not hold.</summary>
    /// <response code="200">The revocation as it is now.</response>
    private static async Task<Ok<RevocationView>> DiscontinueRevocation(
        Id<Revocation> id,
        Discontinuation discontinuation,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DiscontinueRevocation(id, discontinuation.Reason, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<RevocationView>> View(
        Id<Revocation> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRevocation(id), cancellationToken));
}

/// <summary>Why a revocation is given up.</summary>
/// <param name="Reason" example="Kết luận kiểm tra đã được hủy bỏ">In words.</param>
internal sealed record Discontinuation(string Reason);

/// <summary>What the producer answers.</summary>
/// <param name="Text" example="Lô hàng bị nêu không phải do hợp tác xã sản xuất.">In its own words, at most 4,000 characters.</param>
internal sealed record GivenAnswer(string Text);
