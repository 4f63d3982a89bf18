using Ocop.Application.Certification.Scopes;
using Ocop.Application.Common;
using Ocop.Domain.Certification;

namespace Ocop.Api.Register.Verification;

/// <summary>
/// Addresses of GS1 Digital Link: what a QR code of the trade with a GTIN in it opens. What follows the number (batch, serial
/// number, best-before date) is another's business and is passed over.
/// </summary>
internal static class DigitalLinkEndpoints
{
    public static void MapDigitalLinks(this IEndpointRouteBuilder app)
    {
        var links = app.MapGroup("/01/{gtin}").AllowAnonymous().ExcludeFromDescription();

        links.MapGet("", Answer);
        links.MapGet("/{**rest}", Answer);
    }

    /// <summary>People get a page, programs that ask for JSON the answer of the API.</summary>
    private static async Task<IResult> Answer(
        string gtin,
        IMediator mediator,
        Clock clock,
        HttpContext http,
        CancellationToken cancellationToken
    )
    {
        http.Response.Headers.Append("Vary", "Accept");
        if (!Gtin.TryParse(gtin, provider: null, out var number))
        {
            return await http.Page<UnknownPage>(
                StatusCodes.Status404NotFound,
                new() { [nameof(UnknownPage.Asked)] = gtin, [nameof(UnknownPage.At)] = clock.Now }
            );
        }

        if (WantsJson(http.Request))
            return TypedResults.LocalRedirect($"/api/v1/gtins/{number}", preserveMethod: true);

        var view = await mediator.Send(new LookUpGtin(number.ToString(), AsOf: null), cancellationToken);
        return await http.Page<GtinPage>(
            StatusCodes.Status200OK,
            new() { [nameof(GtinPage.Found)] = view, [nameof(GtinPage.At)] = clock.Now }
        );
    }

    private static bool WantsJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Value is "application/json");
}
