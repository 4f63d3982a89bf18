using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Certification.Scopes;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.Certification;

internal static class CertificateScopeEndpoints
{
    public static void MapCertificateScopes(this IEndpointRouteBuilder api)
    {
        var scope = api.MapGroup("").WithTags("Certificates");

        scope.MapGet("/certificates/{number}/scope", GetScope).AllowAnonymous();
        scope
            .MapGet("/certificates/{number}/scope-statements", ListScopeStatements)
            .RequireAuthorization(Who.ProducersAndOfficers.OrSystemsWith(ApiScope.CertificatesRead));
        scope.MapPost("/certificates/{number}/scope-statements", StateScope).RequireAuthorization(Who.Organisers);
        scope.MapGet("/gtins/{gtin}", LookUpGtin).AllowAnonymous().MayRefuse();
    }

    /// <summary>Read what a certificate covers.</summary>
    /// <remarks>Variants, pack sizes and barcodes, as far as the body that recognised has stated them.</remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="asOf" example="2026-08-05">The day asked about; today when left out.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The scope; without items while nothing is stated.</response>
    private static async Task<Ok<CertificateScopeView>> GetScope(
        string number,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetScope(number, asOf), cancellationToken));

    /// <summary>Read all that was stated of a certificate's scope.</summary>
    /// <remarks>For its producer, and for officers and auditors of the place.</remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The statements, oldest first.</response>
    private static Task<Ok<ScopeStatementsView>> ListScopeStatements(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(number, mediator, cancellationToken);

    /// <summary>State what a certificate covers.</summary>
    /// <remarks>
    /// By the body that recognised. The first statement holds from the issue of the certificate on; `from` and `because`
    /// are for those that correct it. The certificate itself never changes. When the product is recognised again its last
    /// scope goes on with the new certificate.
    /// </remarks>
    /// <param name="number" example="15-2026-412-03">The certificate's number.</param>
    /// <param name="statement">What is covered, and what is sold beside it without being covered.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="mediator">Dispatches the command.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">All statements.</response>
    private static async Task<Ok<ScopeStatementsView>> StateScope(
        string number,
        NewScopeStatement statement,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new StateScope(number, statement.Items, statement.From, statement.Because, version.Version),
            cancellationToken
        );
        return await View(number, mediator, cancellationToken);
    }

    /// <summary>Ask whether the goods with a barcode are certified.</summary>
    /// <remarks>
    /// What is wrong in its check digit is refused. A number that nobody stated is answered with `none`, which does not say
    /// that the product is not certified: barcodes are in the register only as far as they were stated. The same is at
    /// the GS1 Digital Link address `/01/{gtin}` of this system, as a page for people.
    /// </remarks>
    /// <param name="gtin" example="8938505974194">8, 12, 13 or 14 digits.</param>
    /// <param name="asOf" example="2026-08-05">The day asked about; today when left out.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The answer.</response>
    private static async Task<Ok<GtinView>> LookUpGtin(
        string gtin,
        [FromQuery(Name = "asOf")] DateOnly? asOf,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new LookUpGtin(gtin, asOf), cancellationToken));

    private static async Task<Ok<ScopeStatementsView>> View(
        string number,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListScopeStatements(number), cancellationToken));
}

/// <summary>What a certificate covers.</summary>
/// <param name="Items">The forms in which the product is sold, 200 at most.</param>
/// <param name="From" example="2026-09-01">The first day of a correction; today when left out.</param>
/// <param name="Because" example="Bổ sung quy cách 500 g">Why it is corrected; left out of the first statement.</param>
internal sealed record NewScopeStatement(
    IReadOnlyList<StatedItem> Items,
    DateOnly? From = null,
    string? Because = null
);
