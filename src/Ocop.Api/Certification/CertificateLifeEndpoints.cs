using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Certificates;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Certification;

internal static class CertificateLifeEndpoints
{
    public static void MapCertificateLife(this IEndpointRouteBuilder api)
    {
        var certificate = api.MapGroup("/certificates/{number}").WithTags("Certificates");

        certificate
            .MapGet("/life", GetCertificateLife)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.CertificatesRead));
        certificate.MapPost("/suspensions", SuspendCertificate).RequireAuthorization(Who.Organisers);
        certificate.MapPost("/suspension-liftings", LiftSuspension).RequireAuthorization(Who.Organisers);
        certificate.MapPost("/withdrawal", WithdrawCertificate).RequireAuthorization(Who.Organisers);
        certificate.MapPost("/withdrawal-order", OrderWithdrawal).RequireAuthorization(Who.CentralOfficers);
        certificate.MapPost("/renunciation", GiveUpCertificate).RequireAuthorization(Who.Producers);
        certificate.MapPost("/replacement", ReplaceCertificate).RequireAuthorization(Who.Organisers);
        certificate.MapPost("/extension", ExtendCertificate).RequireAuthorization(Who.Organisers);
    }

    /// <summary>Read what has happened to a certificate.</summary>
    /// <remarks>For its producer, and for officers and auditors of the place.</remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The certificate with its facts.</response>
    private static Task<Ok<CertificateLifeView>> GetCertificateLife(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(number, mediator, cancellationToken);

    /// <summary>Suspend a certificate.</summary>
    /// <remarks>By the body that recognised. Suspension is not in the act; it is practice of some provinces.</remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> SuspendCertificate(
        string number,
        NewSuspension suspension,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new SuspendCertificate(
                number,
                suspension.From,
                suspension.Until,
                suspension.Reason,
                suspension.Paper,
                version.Version
            ),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Lift a suspension.</summary>
    /// <remarks>By the body that recognised; the suspension that runs on the day before ends.</remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> LiftSuspension(
        string number,
        SuspensionLifting lifting,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new LiftSuspension(number, lifting.From, lifting.Paper, version.Version),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Withdraw a recognition.</summary>
    /// <remarks>
    /// By the body that recognised: because the producer gave it up by letter (`producer_request`), or because it was wrong
    /// and the central level has ordered so (`central_order`; before the order: 409 `certificate.no-order`).
    /// </remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> WithdrawCertificate(
        string number,
        NewWithdrawal withdrawal,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new WithdrawCertificate(number, withdrawal.Ground, withdrawal.From, withdrawal.Paper, version.Version),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Order a wrong recognition to be taken back.</summary>
    /// <remarks>
    /// By the central level, to the body that recognised, which is told and withdraws it. The certificate stays what it is
    /// until then; an order that is overdue says so.
    /// </remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> OrderWithdrawal(
        string number,
        NewWithdrawalOrder order,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new OrderWithdrawal(number, order.DueOn, order.Paper, version.Version), cancellationToken);
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Give the recognition of your product up.</summary>
    /// <remarks>By its producer, from today or a later day on. It is not undone: the product may be filed anew.</remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> GiveUpCertificate(
        string number,
        Renunciation renunciation,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new GiveUpCertificate(number, renunciation.From, version.Version), cancellationToken);
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Keep a certificate in effect while its renewal is being decided.</summary>
    /// <remarks>
    /// By the body that recognised, under the transition of QĐ 26/2026/QĐ-TTg: for certificates issued and expiring by the
    /// days it names whose renewal dossier is filed, for as long as it allows. A decision on the renewal takes their place.
    /// </remarks>
    /// <response code="200">The certificate with its facts.</response>
    private static async Task<Ok<CertificateLifeView>> ExtendCertificate(
        string number,
        NewExtension extension,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ExtendCertificate(number, extension.DossierId, version.Version), cancellationToken);
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Replace a certificate on which something is printed wrongly.</summary>
    /// <remarks>
    /// By the body that recognised. Correct the records of the product and its producer first: the new certificate takes
    /// name, code and address from there (where nothing differs: 409 `certificate.nothing-to-correct`). It has a number and
    /// a verification code of its own, holds from today until the same last day, and the old one is superseded
    /// (`corrected`). Star, decision and period are not put right like this.
    /// </remarks>
    /// <response code="201">The new certificate.</response>
    private static async Task<Created<CertificateLifeView>> ReplaceCertificate(
        string number,
        NewReplacement replacement,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var made = await mediator.Send(
            new ReplaceCertificate(number, replacement.Paper, version.Version),
            cancellationToken
        );
        return TypedResults.Created(
            $"/api/v1/certificates/{made}",
            await mediator.Send(new GetCertificateLife(made), cancellationToken)
        );
    }

    private static async Task<Ok<CertificateLifeView>> View(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCertificateLife(number), cancellationToken));
}

/// <summary>A certificate put out of effect for a time.</summary>
/// <param name="From" example="2026-08-06">The first day.</param>
/// <param name="Reason" example="mark_misuse">What it may be revoked for: a code among the revocation reasons of the act.</param>
/// <param name="Paper">The decision behind it.</param>
/// <param name="Until" example="2026-09-05">The last day; left out while it is open.</param>
internal sealed record NewSuspension(DateOnly From, string Reason, OfficialPaper Paper, DateOnly? Until = null);

/// <summary>The end of a suspension.</summary>
/// <param name="From" example="2026-08-20">The first day the certificate is in effect again.</param>
/// <param name="Paper">The decision behind it.</param>
internal sealed record SuspensionLifting(DateOnly From, OfficialPaper Paper);

/// <summary>A recognition taken back.</summary>
/// <param name="Ground">Why.</param>
/// <param name="From" example="2026-08-06">The first day it no longer holds.</param>
/// <param name="Paper">The producer's letter, or the order.</param>
internal sealed record NewWithdrawal(WithdrawalGround Ground, DateOnly From, OfficialPaper Paper);

/// <summary>An order to take a recognition back.</summary>
/// <param name="DueOn" example="2026-09-05">By when.</param>
/// <param name="Paper">The order.</param>
internal sealed record NewWithdrawalOrder(DateOnly DueOn, OfficialPaper Paper);

/// <summary>A recognition given up by its producer.</summary>
/// <param name="From" example="2026-09-01">The first day it no longer holds: today or later.</param>
internal sealed record Renunciation(DateOnly From);

/// <summary>A correction of what is printed.</summary>
/// <param name="Paper">The paper behind it.</param>
internal sealed record NewReplacement(OfficialPaper Paper);

/// <summary>A renewal that a certificate waits for.</summary>
/// <param name="DossierId">The renewal dossier, filed already.</param>
internal sealed record NewExtension(Id<Dossier> DossierId);
