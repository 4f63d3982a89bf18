using Ocop.Api.Common.Http;
using Ocop.Application.Catalogue.Templates;

namespace Ocop.Api.Catalogue;

internal static class CertificateTemplateEndpoints
{
    public static void MapCertificateTemplates(this IEndpointRouteBuilder api)
    {
        var templates = api.MapGroup("/regulations/{code}/certificate-templates").WithTags("Regulations");

        templates.MapGet("", ListCertificateTemplates).AllowAnonymous();
        templates
            .MapGet("/{edition}/preview", PreviewCertificateTemplate)
            .AnswersPdf()
            .RequireAuthorization(Who.AtSettings);
    }

    /// <summary>List the templates that certificates of an act are printed by.</summary>
    /// <remarks>The act prescribes no form; a template is data and never changes once it is loaded.</remarks>
    /// <param name="code" example="QD26">The act's code.</param>
    /// <response code="200">The templates, newest first; none of acts under which nothing is issued here.</response>
    private static async Task<Ok<CertificateTemplatesView>> ListCertificateTemplates(
        string code,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListCertificateTemplates(code), cancellationToken));

    /// <summary>Look at a template.</summary>
    /// <remarks>Filled with what is made up, with a mark across it, without a QR code.</remarks>
    /// <param name="code" example="QD26">The act's code.</param>
    /// <param name="edition" example="1">Which of its templates.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PreviewCertificateTemplate(
        string code,
        int edition,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PreviewCertificateTemplate(code, edition), cancellationToken)).ToAnswer();
}
