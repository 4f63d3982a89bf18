using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Papers;

namespace Ocop.Api.Certification;

internal static class CertificateDocumentEndpoints
{
    public static void MapCertificateDocuments(this IEndpointRouteBuilder api)
    {
        var certificates = api.MapGroup("/certificates/{number}").WithTags("Certificates");

        certificates.MapGet("/pdf", PrintCertificate).AnswersPdf().AllowAnonymous();
        certificates
            .MapGet("/document", PrintOwnCertificate)
            .AnswersPdf()
            .RequireAuthorization(Who.ProducersAndOfficers);
    }

    /// <summary>Print a certificate.</summary>
    /// <remarks>
    /// In Vietnamese and English, A4 laid across, by the template of its act, with the QR code of
    /// `GET /certificates/{number}/qr.svg`. It says what was issued, and not what has become of it since. The address of a
    /// household is left out. The same certificate gives the same bytes, as long as the key of its credential is trusted.
    /// Those of published lists are not printed here (409 `certificate.paper-elsewhere`).
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintCertificate(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintCertificate(number), cancellationToken)).ToAnswer();

    /// <summary>Print a certificate as it is handed over.</summary>
    /// <remarks>
    /// For its producer, and for officers and auditors of the place: like `GET /certificates/{number}/pdf`, with the
    /// address of a household too.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintOwnCertificate(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintOwnCertificate(number), cancellationToken)).ToAnswer();
}
