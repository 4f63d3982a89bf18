using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Certification.Certificates;
using Ocop.Application.Common.Paging;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Certification;

namespace Ocop.Api.Certification;

internal static class CertificateEndpoints
{
    public static void MapCertificates(this IEndpointRouteBuilder api) =>
        api.MapGroup("/certificates")
            .WithTags("Certificates")
            .RequireAuthorization(Who.Officers.OrSystemsWith(ApiScope.CertificatesRead))
            .MapGet("", ListCertificates);

    /// <summary>Look through the certificates of your territory.</summary>
    /// <remarks>Every certificate ever issued there, not only the one that speaks for its product today.</remarks>
    /// <param name="page">Which part of the list; sorted by `expiresOn` or `issuedOn`.</param>
    /// <param name="status">Only those with this status on the day.</param>
    /// <param name="star">Only those with these stars.</param>
    /// <param name="expiresBefore" example="2029-08-06">Only those whose last valid day lies before this one.</param>
    /// <param name="asOf" example="2026-08-05">The day that statuses are stated for; today when left out.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of certificates.</response>
    private static async Task<Ok<Page<ListedCertificateView>>> ListCertificates(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "status")] EnumWord<RecognitionStatus>[]? status,
        [FromQuery(Name = "star")] int[]? star,
        [FromQuery(Name = "expiresBefore")] DateOnly? expiresBefore,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListCertificates(page.Request, status.Values(), star ?? [], expiresBefore, asOf),
                cancellationToken
            )
        );
}
