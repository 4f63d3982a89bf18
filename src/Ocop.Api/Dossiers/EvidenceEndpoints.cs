using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Dossiers.Papers;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Api.Dossiers;

internal static class EvidenceEndpoints
{
    /// <summary>What a multipart body has beside the file.</summary>
    private const long Envelope = 1024 * 1024;

    public static void MapEvidence(this IEndpointRouteBuilder api)
    {
        var evidence = api.MapGroup("/evidence").WithTags("Evidence");
        var limit = api.ServiceProvider.GetRequiredService<EvidenceLimits>().MaximumBytes + Envelope;

        evidence
            .MapPost("", StoreEvidence)
            .Accepts<EvidenceUpload>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(limit))
            .RequireAuthorization(Who.ProducersAndCommunes);
        evidence.MapGet("", ListEvidence).RequireAuthorization(Who.Concerned);
        evidence.MapGet("/{id}", GetEvidence).RequireAuthorization(Who.Concerned);
        evidence.MapPut("/{id}", DescribeEvidence).RequireAuthorization(Who.ProducersAndCommunes);
        evidence
            .MapPost("/{id}/versions", AddEvidenceVersion)
            .Accepts<EvidenceVersionUpload>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(limit))
            .RequireAuthorization(Who.ProducersAndCommunes);
        evidence
            .MapGet("/{id}/versions/{number}/content", OpenEvidence)
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .RequireAuthorization(Who.Concerned);
    }

    /// <summary>Store a paper.</summary>
    /// <remarks>
    /// For the producer itself, or the commune it is seated in on its behalf. The body has two parts in this order:
    /// `metadata` in JSON, then `file`. What the file is, is found in its content, never in its name: PDF, JPEG, PNG,
    /// WebP, HEIC, Word (.docx) and Excel (.xlsx) without macros are taken, other types are refused (415), as are empty
    /// (422) and too large files (413; 20 MB unless configured otherwise).
    /// </remarks>
    /// <response code="201">The paper.</response>
    private static async Task<Created<EvidenceView>> StoreEvidence(
        HttpRequest request,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var upload = Upload.In(request);
        var paper = await upload.MetadataAsync<NewPaper>();
        var (name, content) = await upload.FileAsync();
        var id = await mediator.Send(new StoreEvidence(paper, new(name, content)), cancellationToken);

        return TypedResults.Created(
            $"/api/v1/evidence/{id}",
            await mediator.Send(new GetEvidence(id), cancellationToken)
        );
    }

    /// <summary>Look through papers.</summary>
    /// <remarks>
    /// A producer finds its own, a commune officer those of producers seated in the commune; all officers and auditors
    /// find those that are attached to a dossier they see. Sorted by `title`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="q">Words of the title or the number, with or without diacritics.</param>
    /// <param name="producer">Only those of these producers.</param>
    /// <param name="kind">Only these kinds.</param>
    /// <param name="expiresBefore">Only those that expire before this day.</param>
    /// <param name="validOn">Only those that are issued by this day and have not expired on it.</param>
    /// <param name="usedIn">Only those that are attached to these dossiers.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of papers.</response>
    private static async Task<Ok<Page<EvidenceView>>> ListEvidence(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "q")] string? q,
        [FromQuery(Name = "producer")] Id<Producer>[]? producer,
        [FromQuery(Name = "kind")] EnumWord<EvidenceKind>[]? kind,
        [FromQuery(Name = "expiresBefore")] DateOnly? expiresBefore,
        [FromQuery(Name = "validOn")] DateOnly? validOn,
        [FromQuery(Name = "usedIn")] Id<Dossier>[]? usedIn,
        IMediator mediator,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            await mediator.Send(
                new ListEvidence(
                    page.Request,
                    new(q, producer ?? [], kind.Values(), expiresBefore, validOn, usedIn ?? [])
                ),
                cancellationToken
            )
        );

    /// <summary>Read what a paper says of itself, and which files it has had.</summary>
    /// <response code="200">The paper.</response>
    private static async Task<Ok<EvidenceView>> GetEvidence(
        Id<Evidence> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetEvidence(id), cancellationToken));

    /// <summary>Correct what a paper says of itself.</summary>
    /// <response code="200">The paper as it is now.</response>
    private static async Task<Ok<EvidenceView>> DescribeEvidence(
        Id<Evidence> id,
        StatedPaper paper,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DescribeEvidence(id, paper, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetEvidence(id), cancellationToken));
    }

    /// <summary>Add a newer file of a paper.</summary>
    /// <remarks>
    /// The body has one part, `file`. Dossiers keep the version they were filed with; a draft takes the newer one when
    /// its evidence is stated again. The same content as before is refused.
    /// </remarks>
    /// <response code="201">The paper as it is now.</response>
    private static async Task<Created<EvidenceView>> AddEvidenceVersion(
        Id<Evidence> id,
        IfMatch ifMatch,
        HttpRequest request,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (name, content) = await Upload.In(request).FileAsync();
        await mediator.Send(new AddEvidenceVersion(id, new(name, content), ifMatch.Version), cancellationToken);

        return TypedResults.Created(
            $"/api/v1/evidence/{id}",
            await mediator.Send(new GetEvidence(id), cancellationToken)
        );
    }

    /// <summary>Download one file of a paper, or show it.</summary>
    /// <remarks>
    /// With the type that was found in its content. `disposition=inline` is for pages of this site, which may frame the
    /// answer, and holds for PDF, JPEG, PNG and WebP; every other type is always an attachment.
    /// </remarks>
    /// <param name="id">The paper.</param>
    /// <param name="number">Which of its files.</param>
    /// <param name="disposition">Whether a browser is to save the file, as it does unless told otherwise, or to show it.</param>
    /// <param name="response">Says how the file may be shown.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The file, byte for byte as it was uploaded.</response>
    private static async Task<FileStreamHttpResult> OpenEvidence(
        Id<Evidence> id,
        int number,
        [FromQuery(Name = "disposition")] EnumWord<Disposition>? disposition,
        HttpResponse response,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => response.Send(await mediator.Send(new OpenEvidence(id, number), cancellationToken), disposition);
}

/// <summary>A paper and its file.</summary>
/// <param name="Metadata">What the paper says of itself, in JSON; this part comes first.</param>
/// <param name="File">The file.</param>
internal sealed record EvidenceUpload(NewPaper Metadata, IFormFile File);

/// <summary>A newer file of a paper.</summary>
/// <param name="File">The file.</param>
internal sealed record EvidenceVersionUpload(IFormFile File);
