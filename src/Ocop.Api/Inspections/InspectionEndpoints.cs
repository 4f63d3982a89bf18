using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Inspections.MisuseReports;
using Ocop.Application.Inspections.Visits;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Inspections;

namespace Ocop.Api.Inspections;

internal static class InspectionEndpoints
{
    /// <summary>What a multipart body has beside the photo.</summary>
    private const long Envelope = 1024 * 1024;

    public static void MapInspections(this IEndpointRouteBuilder api)
    {
        var inspections = api.MapGroup("/inspections").WithTags("Inspections");

        api.MapGet("/inspection-plans/{unitId}/{year}", GetInspectionPlan)
            .WithTags("Inspections")
            .RequireAuthorization(Who.Organisers);
        inspections.MapGet("", ListInspections).RequireAuthorization(Who.AtInspections);
        inspections.MapPost("", PlanInspection).RequireAuthorization(Who.Organisers);
        inspections.MapGet("/{id}", GetInspection).RequireAuthorization(Who.AtInspections);
        inspections.MapPost("/{id}/moving", MoveInspection).RequireAuthorization(Who.Organisers);
        inspections.MapPost("/{id}/visit", RecordVisit).RequireAuthorization(Who.Organisers);
        inspections.MapPost("/{id}/recheck", RecheckInspection).RequireAuthorization(Who.Organisers);
        inspections.MapPost("/{id}/conclusion", ConcludeInspection).RequireAuthorization(Who.Organisers);
        inspections.MapPost("/{id}/cancellation", CancelInspection).RequireAuthorization(Who.Organisers);
        inspections
            .MapPost("/{id}/photos", AddInspectionPhoto)
            .Accepts<InspectionPhotoUpload>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(ReportMisuse.LargestPhoto + Envelope))
            .RequireAuthorization(Who.Organisers);
        inspections
            .MapGet("/{id}/photos/{number}", OpenInspectionPhoto)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .RequireAuthorization(Who.AtInspections);
    }

    /// <summary>Look through the inspections that concern you.</summary>
    /// <remarks>
    /// Officers and auditors see those of their territory; a producer those of its products, once the visit was held.
    /// Sorted by `heldOn`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those that have come so far.</param>
    /// <param name="year" example="2026">Only those of this year's plan.</param>
    /// <param name="overdue">Only those whose deadline has passed without a re-check, or only the others.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of inspections.</response>
    private static async Task<Ok<Page<InspectionView>>> ListInspections(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<InspectionState>[]? state,
        [FromQuery(Name = "year")] int? year,
        [FromQuery(Name = "overdue")] bool? overdue,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(new ListInspections(page.Request, state.Values(), year, overdue), cancellationToken)
        );

    /// <summary>See what a year of inspections is to cover, and whom to visit next.</summary>
    /// <remarks>
    /// The share of certified products to be visited is a setting (`inspections.yearly-share`): the act says neither how often nor
    /// whom first. Reports of the public weigh most, then what the last visit found, then the star.
    /// </remarks>
    /// <param name="unitId">A province of yours, or the country.</param>
    /// <param name="year" example="2026">The year.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The plan of the year.</response>
    private static async Task<Ok<InspectionPlanView>> GetInspectionPlan(
        Id<AdministrativeUnit> unitId,
        int year,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetInspectionPlan(unitId, year), cancellationToken));

    /// <summary>Plan an inspection.</summary>
    /// <remarks>By the body that recognised. A product has one inspection at a time that is not concluded.</remarks>
    /// <response code="201">The inspection.</response>
    private static async Task<Created<InspectionView>> PlanInspection(
        NewInspection inspection,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var id = await mediator.Send(
            new PlanInspection(inspection.CertificateNumber, inspection.On, inspection.MisuseReportId),
            cancellationToken
        );
        return TypedResults.Created(
            $"/api/v1/inspections/{id}",
            await mediator.Send(new GetInspection(id), cancellationToken)
        );
    }

    /// <summary>Read an inspection.</summary>
    /// <response code="200">The inspection.</response>
    private static Task<Ok<InspectionView>> GetInspection(
        Id<Inspection> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Visit on another day of the year.</summary>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> MoveInspection(
        Id<Inspection> id,
        MovedInspection moved,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new MoveInspection(id, moved.On, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Record what a visit found.</summary>
    /// <remarks>With `correction` where something is to be put right; then there is one deadline, and the producer is told.</remarks>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> RecordVisit(
        Id<Inspection> id,
        HeldVisit visit,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new RecordVisit(id, new(visit.On, visit.Minutes, visit.Findings, visit.CorrectionDueOn), version.Version),
            cancellationToken
        );
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Record a re-check.</summary>
    /// <remarks>Says of each finding that was to be put right whether it was.</remarks>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> RecheckInspection(
        Id<Inspection> id,
        HeldRecheck recheck,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new RecheckInspection(id, recheck.On, recheck.Remedied, version.Version),
            cancellationToken
        );
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Conclude an inspection.</summary>
    /// <remarks>
    /// `in_order` takes every correction to be checked and remedied, `suspended` a certificate that is suspended today,
    /// `revocation_opened` the revocation that was begun. Nothing is taken away by it.
    /// </remarks>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> ConcludeInspection(
        Id<Inspection> id,
        StatedInspectionConclusion conclusion,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new ConcludeInspection(
                id,
                conclusion.Outcome,
                conclusion.Remarks,
                conclusion.RevocationId,
                version.Version
            ),
            cancellationToken
        );
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Cancel a planned inspection.</summary>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> CancelInspection(
        Id<Inspection> id,
        InspectionCancellation cancellation,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new CancelInspection(id, cancellation.Because, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Add a photo to an inspection.</summary>
    /// <remarks>
    /// The body has one part, `file`: JPEG, PNG, WebP or HEIC as found in its content, 8 MB at most. An inspection has 20
    /// photos at most.
    /// </remarks>
    /// <response code="200">The inspection as it is now.</response>
    private static async Task<Ok<InspectionView>> AddInspectionPhoto(
        Id<Inspection> id,
        IfMatch version,
        HttpRequest request,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (name, content) = await Upload.In(request).FileAsync();
        await mediator.Send(new AddInspectionPhoto(id, new(name, content), version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Download a photo of an inspection.</summary>
    /// <remarks>Always as an attachment, with the type that was found in its content.</remarks>
    /// <response code="200">The photo as it was uploaded.</response>
    private static async Task<FileStreamHttpResult> OpenInspectionPhoto(
        Id<Inspection> id,
        int number,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var file = await mediator.Send(new OpenInspectionPhoto(id, number), cancellationToken);
        return TypedResults.Stream(file.Content, file.ContentType, file.FileName);
    }

    private static async Task<Ok<InspectionView>> View(
        Id<Inspection> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetInspection(id), cancellationToken));
}
