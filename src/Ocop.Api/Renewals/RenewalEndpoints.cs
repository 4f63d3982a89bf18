using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Renewals;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Renewals;

namespace Ocop.Api.Renewals;

internal static class RenewalEndpoints
{
    public static void MapRenewals(this IEndpointRouteBuilder api)
    {
        var renewals = api.MapGroup("/renewals").WithTags("Renewals");

        renewals.MapGet("", ListRenewals).RequireAuthorization(Who.ProducersAndOfficers);
        renewals.MapGet("/counts", CountRenewals).RequireAuthorization(Who.ProducersAndOfficers);
        renewals.MapGet("/{number}", GetRenewal).RequireAuthorization(Who.ProducersAndOfficers);
        renewals.MapPost("/{number}/contacts", RecordRenewalContact).RequireAuthorization(Who.CommunesAndProvinces);
        renewals.MapPost("/{number}/answers", AnswerRenewal).RequireAuthorization(Who.AtRenewals);
    }

    /// <summary>Look through certificates whose renewal is due.</summary>
    /// <remarks>
    /// A producer sees its own, officers and auditors those of products made in their territory; what was revoked, withdrawn or
    /// superseded is not in it. Without days it begins today and ends with the first reminder (180 days unless set
    /// otherwise). Sorted by `expiresOn`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="unit">Only products made in this unit.</param>
    /// <param name="expiresFrom" example="2026-08-06">The first expiry; in the past for those that lapsed.</param>
    /// <param name="expiresTo" example="2027-02-02">The last expiry.</param>
    /// <param name="reached">Only producers who were reached, or only the others.</param>
    /// <param name="filed">Only those whose renewal was filed, or only the others.</param>
    /// <param name="intention">Only those of which this is known.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of certificates.</response>
    private static async Task<Ok<Page<DueRenewalView>>> ListRenewals(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        [FromQuery(Name = "expiresFrom")] DateOnly? expiresFrom,
        [FromQuery(Name = "expiresTo")] DateOnly? expiresTo,
        [FromQuery(Name = "reached")] bool? reached,
        [FromQuery(Name = "filed")] bool? filed,
        [FromQuery(Name = "intention")] EnumWord<RenewalIntention>[]? intention,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListRenewals(page.Request, unit, expiresFrom, expiresTo, reached, filed, intention.Values()),
                cancellationToken
            )
        );

    /// <summary>Count the renewals that are due, by the days left.</summary>
    /// <remarks>The thresholds are a setting (`renewals.reminder-days`); the window of filing is the act's.</remarks>
    /// <param name="unit">Only products made in this unit; its thresholds, else the country's.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The counts.</response>
    private static async Task<Ok<RenewalCountsView>> CountRenewals(
        [FromQuery(Name = "unit")] Id<AdministrativeUnit>? unit,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new CountRenewals(unit), cancellationToken));

    /// <summary>See what was done about one renewal.</summary>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The renewal with its history.</response>
    private static Task<Ok<RenewalDetailView>> GetRenewal(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(number, mediator, cancellationToken);

    /// <summary>Record that you spoke with the producer.</summary>
    /// <remarks>By an officer of the commune or the province.</remarks>
    /// <response code="200">The renewal with its history.</response>
    private static async Task<Ok<RenewalDetailView>> RecordRenewalContact(
        string number,
        NewRenewalContact contact,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new RecordRenewalContact(number, contact.Channel, contact.On, version.Version),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Say whether the product is to be renewed.</summary>
    /// <remarks>
    /// By its producer, or by an officer of the commune or the province who was told. The last answer counts, and the earlier
    /// ones are kept. A reason is given when, and only when, the product is not to be renewed.
    /// </remarks>
    /// <response code="200">The renewal with its history.</response>
    private static async Task<Ok<RenewalDetailView>> AnswerRenewal(
        string number,
        NewRenewalAnswer answer,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new AnswerRenewal(number, answer.Intention, answer.Reason, answer.Note, version.Version),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    private static async Task<Ok<RenewalDetailView>> View(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetRenewal(number), cancellationToken));
}

/// <summary>An officer spoke with the producer.</summary>
/// <param name="Channel">How.</param>
/// <param name="On" example="2026-08-06">The day.</param>
internal sealed record NewRenewalContact(RenewalChannel Channel, DateOnly On);

/// <summary>What the producer means to do.</summary>
/// <param name="Intention">What.</param>
/// <param name="Reason">Why the product is not to be renewed.</param>
/// <param name="Note">In words, for officers; nothing about a person that the matter does not need.</param>
internal sealed record NewRenewalAnswer(RenewalIntention Intention, RenewalReason? Reason = null, string? Note = null);
