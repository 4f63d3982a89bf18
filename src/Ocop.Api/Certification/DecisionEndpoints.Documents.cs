using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Papers;
using Ocop.Domain.Certification;

namespace Ocop.Api.Certification;

internal static partial class DecisionEndpoints
{
    private static void MapDocuments(this RouteGroupBuilder decisions)
    {
        decisions
            .MapGet("/{id}/certificates", PrintDecisionCertificates)
            .Produces<Stream>(StatusCodes.Status200OK, "application/zip")
            .RequireAuthorization(Who.AtDecisions);
        decisions
            .MapGet("/{id}/certificates/{position}", PrintDecisionCertificate)
            .AnswersPdf()
            .RequireAuthorization(Who.AtDecisions);
    }

    /// <summary>Print all certificates of a decision.</summary>
    /// <remarks>
    /// A zip file with one PDF for each product, named by the number of the certificate. Before the issuance they are what
    /// it would make, with a mark across each, without verification code and QR code. The same record gives the same bytes.
    /// </remarks>
    /// <param name="id">The decision's id.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintDecisionCertificates(
        Id<RecognitionDecision> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintDecisionCertificates(id), cancellationToken)).ToAnswer();

    /// <summary>Print one certificate of a decision.</summary>
    /// <remarks>Like `GET /decisions/{id}/certificates`, for one product: a draft is looked at by this.</remarks>
    /// <param name="id">The decision's id.</param>
    /// <param name="position" example="1">The product's place in the decision, from 1.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file.</response>
    private static async Task<FileContentHttpResult> PrintDecisionCertificate(
        Id<RecognitionDecision> id,
        int position,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => (await mediator.Send(new PrintDecisionCertificate(id, position), cancellationToken)).ToAnswer();
}
