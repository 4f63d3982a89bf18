using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Inspections.MisuseReports;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Inspections;

namespace Ocop.Api.Inspections;

internal static class MisuseReportEndpoints
{
    /// <summary>What a multipart body has beside the photo.</summary>
    private const long Envelope = 1024 * 1024;

    public static void MapMisuseReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/misuse-reports").WithTags("Misuse reports");

        reports
            .MapPost("", ReportMisuse)
            .Accepts<MisuseUpload>("multipart/form-data")
            .WithMetadata(
                new RequestSizeLimitAttribute(
                    Application.Inspections.MisuseReports.ReportMisuse.LargestPhoto + Envelope
                )
            )
            .AllowAnonymous()
            .AddEndpointFilter(CallerLimit.Count<ReportLimit>);
        reports.MapGet("", ListMisuseReports).RequireAuthorization(Who.AtCases);
        reports.MapGet("/{id}", GetMisuseReport).RequireAuthorization(Who.AtCases);
        reports.MapGet("/{id}/reporter", GetMisuseReporter).RequireAuthorization(Who.ProvinceOfficers);
        reports
            .MapGet("/{id}/photo", OpenMisusePhoto)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .RequireAuthorization(Who.AtCases);
        reports.MapPost("/{id}/assignment", AssignMisuseReport).RequireAuthorization(Who.ProvinceOfficers);
        reports.MapPost("/{id}/closing", CloseMisuseReport).RequireAuthorization(Who.ProvinceOfficers);
    }

    /// <summary>Report a mark that is not used rightly.</summary>
    /// <remarks>
    /// By anybody, without an account: the province of the certificate that is named, or of the place where it was seen, looks
    /// into it. The body has the part `metadata` in JSON and, where there is a photo, the part `file` after it (JPEG, PNG, WebP or
    /// HEIC as found in its content, 8 MB at most). An address sends a few an hour (429 beyond). Name and contact are
    /// optional and seen by the officers of the case only.
    /// </remarks>
    /// <response code="201">It was taken in; the reference is what to name when asking about it.</response>
    private static async Task<Created<MisuseReceiptView>> ReportMisuse(
        HttpRequest request,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var upload = Upload.In(request);
        var report = await upload.MetadataAsync<NewMisuseReport>();
        var photo = await upload.FileIfAnyAsync();
        var receipt = await mediator.Send(
            new ReportMisuse(report, photo is { } file ? new(file.Name, file.Content) : null),
            cancellationToken
        );

        return TypedResults.Created((string?)null, receipt);
    }

    /// <summary>Look through the reports of your territory.</summary>
    /// <remarks>For the province, the centre and auditors, those that came last in front. Sorted by `receivedAt`.</remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="state">Only those that have come so far.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of reports.</response>
    private static async Task<Ok<Page<MisuseReportView>>> ListMisuseReports(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "state")] EnumWord<MisuseState>[]? state,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListMisuseReports(page.Request, state.Values()), cancellationToken));

    /// <summary>Read a report.</summary>
    /// <response code="200">The report.</response>
    private static Task<Ok<MisuseReportView>> GetMisuseReport(
        Id<MisuseReport> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => View(id, mediator, cancellationToken);

    /// <summary>Read who reported, as far as they said.</summary>
    /// <remarks>For the officers of the province only.</remarks>
    /// <response code="200">Name and contact, where they were given.</response>
    private static async Task<Ok<MisuseReporterView>> GetMisuseReporter(
        Id<MisuseReport> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetMisuseReporter(id), cancellationToken));

    /// <summary>Download the photo of a report.</summary>
    /// <remarks>Always as an attachment, with the type that was found in its content.</remarks>
    /// <response code="200">The photo as it was sent.</response>
    private static async Task<FileStreamHttpResult> OpenMisusePhoto(
        Id<MisuseReport> id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var file = await mediator.Send(new OpenMisusePhoto(id), cancellationToken);
        return TypedResults.Stream(file.Content, file.ContentType, file.FileName);
    }

    /// <summary>Give a report to an officer.</summary>
    /// <remarks>By an officer of the province, to oneself when nobody is named.</remarks>
    /// <response code="200">The report as it is now.</response>
    private static async Task<Ok<MisuseReportView>> AssignMisuseReport(
        Id<MisuseReport> id,
        MisuseAssignment assignment,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AssignMisuseReport(id, assignment.UserId, version.Version), cancellationToken);
        return await View(id, mediator, cancellationToken);
    }

    /// <summary>Close a report.</summary>
    /// <remarks>
    /// With what was found. `revocation_opened` names the revocation of the certificate that was reported; `suspended` needs
    /// that certificate to be suspended today.
    /// </remarks>
    /// <response code="200">The report as it is now.</response>
    private static async Task<Ok<MisuseReportView>> CloseMisuseReport(
        Id<MisuseReport> id,
        StatedMisuseClosing closing,
        IfMatch version,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(
            new CloseMisuseReport(id, closing.Outcome, closing.Findings, closing.RevocationId, version.Version),
            cancellationToken
        );
        return await View(id, mediator, cancellationToken);
    }

    private static async Task<Ok<MisuseReportView>> View(
        Id<MisuseReport> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetMisuseReport(id), cancellationToken));
}

/// <summary>A report and its photo.</summary>
/// <param name="Metadata">What was seen, in JSON; this part comes first.</param>
/// <param name="File">The photo; may be left out.</param>
internal sealed record MisuseUpload(NewMisuseReport Metadata, IFormFile? File);

/// <summary>Who looks into it.</summary>
/// <param name="UserId">An officer of the province; left out to take it oneself.</param>
internal sealed record MisuseAssignment(Id<User>? UserId = null);

/// <summary>What came of it.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Findings" example="Đã kiểm tra, cơ sở đã thay nhãn">What was found.</param>
/// <param name="RevocationId">The revocation that followed.</param>
internal sealed record StatedMisuseClosing(MisuseOutcome Outcome, string Findings, Id<Revocation>? RevocationId = null);
