using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Api.Register.Verification;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Register;

internal static class RegisterEndpoints
{
    public static void MapRegister(this IEndpointRouteBuilder api)
    {
        var register = api.MapGroup("").AllowAnonymous();

        register.MapGet("/certified-products", ListCertifiedProducts).WithTags("Register");
        register.MapGet("/certified-products/{id}", GetCertifiedProduct).WithTags("Register");
        register.MapGet("/certified-products/{id}/timeline", GetProductTimeline).WithTags("Register");
        register.MapGet("/certificates/{number}", GetCertificate).WithTags("Certificates");
        register.MapGet("/verification-codes/{code}", GetCertificateByCode).WithTags("Certificates");
        register
            .MapGet("/certificates/{number}/qr.svg", DrawCertificateQr)
            .WithTags("Certificates")
            .Produces<Stream>(StatusCodes.Status200OK, "image/svg+xml")
            .KeptFor(TimeSpan.FromDays(1));
        register
            .MapGet("/certificates/{number}/badge.svg", DrawCertificateBadge)
            .WithTags("Certificates")
            .Produces<Stream>(StatusCodes.Status200OK, "image/svg+xml")
            .KeptFor(TimeSpan.FromMinutes(1));
        register
            .MapPost("/certificate-verifications", VerifyCertificates)
            .WithTags("Certificates")
            .WithoutIdempotency();
        register.MapGet("/statistics/certified-products", CountCertifiedProducts).WithTags("Statistics");
        register.MapGet("/statistics/certified-products/by-commune", CountByCommune).WithTags("Statistics");
        register.MapGet("/statistics/certified-producers", CountCertifiedProducers).WithTags("Statistics");
    }

    /// <summary>List the certified products.</summary>
    /// <remarks>
    /// Without `status` these are the products that are certified on the day: `valid`, `expiring` and `extended`. Sorted
    /// by `name` unless asked otherwise; also by `star`, `issuedOn` and `expiresOn`, each with `-` for descending. With
    /// `q`, products that have the marks as typed come first. A search that finds more than about a thousand lists them newest
    /// first instead of by name, and answers `count=true` with `estimatedTotal` instead of `total`.
    /// </remarks>
    /// <response code="200">A page of products.</response>
    private static async Task<Ok<Page<CertifiedProductItemView>>> ListCertifiedProducts(
        [AsParameters] RegisterQuery query,
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListCertifiedProducts(query.Filter(RegisterFilter.Certified), page.Request),
                cancellationToken
            )
        );

    /// <summary>Read a product of the register with the history of its recognition.</summary>
    /// <remarks>Every recognition that was published, the one that counts on the day, and where its place lies now.</remarks>
    /// <param name="id" example="0198f3c2-6a10-7c5e-9f21-3b5d8e4a7c10">The product's id.</param>
    /// <param name="asOf" example="2026-08-05">The register as it stood on this day; today when left out.</param>
    /// <response code="200">The product.</response>
    private static async Task<Ok<CertifiedProductView>> GetCertifiedProduct(
        Id<Product> id,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCertifiedProduct(id, asOf), cancellationToken));

    /// <summary>Read the life of a product's recognition.</summary>
    /// <remarks>
    /// Every day on which a recognition begins, changes or ends, also those ahead: they come if nothing else happens. It
    /// says what the register says of these days and nothing of persons.
    /// </remarks>
    /// <param name="id" example="0198f3c2-6a10-7c5e-9f21-3b5d8e4a7c10">The product's id.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The days, oldest first.</response>
    private static async Task<Ok<ProductTimelineView>> GetProductTimeline(
        Id<Product> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetProductTimeline(id), cancellationToken));

    /// <summary>Verify a certificate.</summary>
    /// <remarks>
    /// Says what the certificate is worth on a day, what it covers and by which decision. A certificate does not exist on
    /// days before its issue.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="asOf" example="2026-08-05">The day asked about; today when left out.</param>
    /// <response code="200">The certificate.</response>
    private static async Task<Ok<CertificateView>> GetCertificate(
        string number,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCertificate(number, asOf), cancellationToken));

    /// <summary>Verify a certificate by the code of its QR.</summary>
    /// <remarks>
    /// Answers like `GET /certificates/{number}`. The code is read in any case, with spaces or dashes, O for 0, and I or L
    /// for 1. A wrong code, one that nobody was given and one whose certificate is not yet issued are not found alike.
    /// </remarks>
    /// <param name="code" example="7K2M-9QXR-4TBW">The 12 characters that the QR code leads to.</param>
    /// <param name="asOf" example="2026-08-05">The day asked about; today when left out.</param>
    /// <response code="200">The certificate.</response>
    private static async Task<Ok<CertificateView>> GetCertificateByCode(
        string code,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCertificateByCode(code, asOf), cancellationToken));

    /// <summary>Draw the QR code of a certificate.</summary>
    /// <remarks>
    /// It leads to the page at `/x/{code}` of this system, which answers whoever scans it, and holds behind `#` the compact
    /// credential, which no browser sends on: it is checked where there is no network. Printed it should be at least 35 mm
    /// wide. `address` leaves the credential out, for labels of 15 mm and more.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="content">What it holds; `credential` when left out.</param>
    /// <response code="200">An SVG document.</response>
    private static async Task<ContentHttpResult> DrawCertificateQr(
        string number,
        [FromQuery(Name = "content")] EnumWord<QrContent>? content,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Content(
            await mediator.Send(
                new DrawCertificateQr(number, content?.Value ?? QrContent.Credential),
                cancellationToken
            ),
            "image/svg+xml"
        );

    /// <summary>Draw the badge of a certificate for a page of one's own.</summary>
    /// <remarks>
    /// Says today's status in the reader's language (`Accept-Language`). It is green while the certificate holds and turns
    /// grey, without stars, by itself when it does not; a page that shows it needs no change. It may be kept for a minute.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <response code="200">An SVG document, 240 by 64.</response>
    private static async Task<ContentHttpResult> DrawCertificateBadge(
        string number,
        IMediator mediator,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        var certificate = await mediator.Send(new GetCertificate(number, AsOf: null), cancellationToken);

        http.Response.Headers.Append("Vary", "Accept-Language");
        return TypedResults.Content(Badge.Svg(certificate), "image/svg+xml");
    }

    /// <summary>Verify many certificates.</summary>
    /// <remarks>
    /// At most 500 numbers or verification codes; each is answered like `GET /certificates/{number}`, in the order of the
    /// question. What nobody was given has no `certificate` in its answer.
    /// </remarks>
    /// <param name="question">What is asked about.</param>
    /// <response code="200">One answer for each.</response>
    private static async Task<Ok<VerificationsView>> VerifyCertificates(
        AskedCertificates question,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new VerifyCertificates(question.Certificates, question.AsOf), cancellationToken)
        );

    /// <summary>Count the products of the register.</summary>
    /// <remarks>
    /// By province, star and status, and by sector, star and status, on any day. Each figure is the `total` that
    /// `GET /certified-products?count=true` gives with the same filters. Without `status` all are counted.
    /// </remarks>
    /// <response code="200">The figures.</response>
    private static async Task<Ok<CertifiedProductStatisticsView>> CountCertifiedProducts(
        [AsParameters] RegisterQuery query,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new CountCertifiedProducts(query.Filter(statuses: null)), cancellationToken)
        );

    /// <summary>Count the products of provinces by commune.</summary>
    /// <remarks>
    /// By commune, star and status, on any day; `province` must be given. Communes are those of `unitsOn`, today when left
    /// out. Each figure is the `total` that `GET /certified-products?count=true` gives with the same filters, this
    /// `unitsOn` and the `commune`. Without `status` all are counted.
    /// </remarks>
    /// <response code="200">The figures.</response>
    private static async Task<Ok<CommuneStatisticsView>> CountByCommune(
        [AsParameters] RegisterQuery query,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new CountCertifiedProductsByCommune(query.Filter(statuses: null)), cancellationToken)
        );

    /// <summary>Count the producers of the register.</summary>
    /// <remarks>
    /// Who makes the products that `GET /certified-products` lists with the same filters, and in how many communes, on any
    /// day. Without `status` products of every status are meant. What was not published is said, not guessed.
    /// </remarks>
    /// <response code="200">The figures.</response>
    private static async Task<Ok<CertifiedProducerStatisticsView>> CountCertifiedProducers(
        [AsParameters] RegisterQuery query,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new CountCertifiedProducers(query.Filter(statuses: null)), cancellationToken)
        );
}

/// <summary>Certificates to be verified.</summary>
/// <param name="Certificates" example="[&quot;15-2026-412-03&quot;, &quot;7K2M-9QXR-4TBW&quot;]">Numbers or codes, 500 at most.</param>
/// <param name="AsOf" example="2026-08-05">The day asked about; today when left out.</param>
internal sealed record AskedCertificates(IReadOnlyList<string> Certificates, DateOnly? AsOf = null);
