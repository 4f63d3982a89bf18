using Ocop.Api.Common.Http;
using Ocop.Application.Dossiers;
using Ocop.Application.Dossiers.Commune;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Dossiers;

/// <summary>What the commune does with a submitted dossier.</summary>
internal static class CommuneEndpoints
{
    public static void MapCommuneSteps(this IEndpointRouteBuilder api)
    {
        var dossier = api.MapGroup("/dossiers/{id}").WithTags("Dossiers");

        dossier.MapPost("/receipt", ReceiveDossier).RequireAuthorization(Who.CommuneOfficers);
        dossier.MapGet("/commune-report", GetCommuneReport).RequireAuthorization(Who.Concerned);
        dossier.MapPut("/commune-report", ReportOnDossier).RequireAuthorization(Who.CommuneOfficers);
        dossier.MapPost("/proposal", ProposeDossier).RequireAuthorization(Who.CommuneOfficers);
    }

    /// <summary>Take a submitted dossier in.</summary>
    /// <remarks>
    /// The commune has 15 working days to report on it and to propose it; day 1 is the day after receipt. Years whose
    /// official holidays are not known are named: the last day may then be too early.
    /// </remarks>
    /// <response code="200">The dossier as it is now, with the working days counted.</response>
    private static async Task<Ok<ReceivedDossierView>> ReceiveDossier(
        Id<Dossier> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var term = await mediator.Send(new ReceiveDossier(id, ifMatch.Version), cancellationToken);
        var dossier = await mediator.Send(new GetDossier(id), cancellationToken);
        return TypedResults.Ok(new ReceivedDossierView(dossier, term));
    }

    /// <summary>Read what the commune reported on a dossier.</summary>
    /// <response code="200">The report (Mẫu 03).</response>
    private static async Task<Ok<CommuneReportView>> GetCommuneReport(
        Id<Dossier> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetCommuneReport(id), cancellationToken));

    /// <summary>Write the report on a dossier.</summary>
    /// <remarks>
    /// Mẫu 03 with its four contents. What is not fully confirmed needs a remark. Written again it replaces the last,
    /// until the dossier is proposed.
    /// </remarks>
    /// <response code="200">The report as it is now.</response>
    private static async Task<Ok<CommuneReportView>> ReportOnDossier(
        Id<Dossier> id,
        CommuneFindings findings,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ReportOnDossier(id, findings, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetCommuneReport(id), cancellationToken));
    }

    /// <summary>Propose a reported dossier to the province.</summary>
    /// <response code="200">The dossier as it is now.</response>
    private static async Task<Ok<DossierView>> ProposeDossier(
        Id<Dossier> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ProposeDossier(id, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetDossier(id), cancellationToken));
    }
}
