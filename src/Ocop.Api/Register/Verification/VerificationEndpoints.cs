using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Api.Register.Verification;

/// <summary>
/// What a scanned QR code opens: one plain answer, made here rather than in the browser, so that it is there at once on a
/// weak phone, on a weak network and without script.
/// </summary>
internal static class VerificationEndpoints
{
    public static void MapVerificationPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").AllowAnonymous().ExcludeFromDescription();

        pages.MapGet("/x", AskForCode);
        pages.MapGet("/x/{codeOrNumber}", Answer);
        pages.MapGet(VerificationStyle.Path, VerificationStyle.Read);
    }

    /// <summary>Asks for a code, or passes one that was typed on to its page.</summary>
    private static async Task<IResult> AskForCode([FromQuery] string? code, [FromQuery] string? lang, HttpContext http)
    {
        if (string.IsNullOrWhiteSpace(code))
            return await http.Page<AskPage>(StatusCodes.Status200OK, []);

        var language = lang is null ? "" : $"?lang={Uri.EscapeDataString(lang)}";
        return TypedResults.LocalRedirect($"/x/{Uri.EscapeDataString(code.Trim())}{language}");
    }

    /// <summary>A code nobody was given may be a forgery: it gets a page that says so, and the status of what is not there.</summary>
    private static async Task<IResult> Answer(
        string codeOrNumber,
        IMediator mediator,
        Clock clock,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var certificate = await Find(mediator, codeOrNumber, cancellationToken);

            return await http.Page<AnswerPage>(
                StatusCodes.Status200OK,
                new() { [nameof(AnswerPage.Certificate)] = certificate, [nameof(AnswerPage.At)] = clock.Now }
            );
        }
        catch (NotFoundException)
        {
            return await http.Page<UnknownPage>(
                StatusCodes.Status404NotFound,
                new() { [nameof(UnknownPage.Asked)] = codeOrNumber, [nameof(UnknownPage.At)] = clock.Now }
            );
        }
    }

    /// <summary>The number printed on a certificate is as good as its code; nothing is both.</summary>
    private static Task<CertificateView> Find(IMediator mediator, string asked, CancellationToken cancellationToken) =>
        CertificateNumber.TryParse(asked, CultureInfo.InvariantCulture, out var number)
            ? mediator.Send(new GetCertificate(number.ToString(), AsOf: null), cancellationToken)
            : mediator.Send(new GetCertificateByCode(asked, AsOf: null), cancellationToken);
}
