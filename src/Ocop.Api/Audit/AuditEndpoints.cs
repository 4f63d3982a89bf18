using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Audit;
using Ocop.Application.Common.Paging;
using Ocop.Domain.Identity;

namespace Ocop.Api.Audit;

internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        api.MapGet("/audit-log", ListAuditLog)
            .WithTags("Audit")
            .RequireAuthorization(Who.Auditors)
            .WithMetadata(new Everywhere());
        api.MapGet("/audit-roots", ListAuditRoots).WithTags("Audit").AllowAnonymous();
    }

    /// <summary>Look into who did what, when.</summary>
    /// <remarks>
    /// Every change of every record, the newest first; sorted by `at`. An entry names the actor by its id and the record
    /// by its kind and id, and shows keyed hashes of its content before and after: equal hashes of one record mean equal
    /// content, and nothing can be read from them.
    /// </remarks>
    /// <param name="page">Which part of the log.</param>
    /// <param name="aggregateType">Only records of this kind: `score_sheet`.</param>
    /// <param name="aggregateId">Only this record.</param>
    /// <param name="actor">Only what this person did.</param>
    /// <param name="from">Only from this day in Vietnam on.</param>
    /// <param name="to">Only up to this day in Vietnam.</param>
    /// <response code="200">One page of the log.</response>
    private static async Task<Ok<Page<AuditEntryView>>> ListAuditLog(
        [AsParameters] PageQuery page,
        [FromQuery] string? aggregateType,
        [FromQuery] Guid? aggregateId,
        [FromQuery] Id<User>? actor,
        [FromQuery] DateOnly? from,
        [FromQuery] DateOnly? to,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var filter = new AuditLogFilter(aggregateType, aggregateId, actor, from, to);
        return TypedResults.Ok(await mediator.Send(new ListAuditLog(page.Request, filter), cancellationToken));
    }

    /// <summary>Take down the daily roots of the audit log.</summary>
    /// <remarks>
    /// Each root fixes everything recorded up to the end of its day. Whoever keeps a copy can have the log checked against
    /// it at any later time; the newest is that of yesterday. Sorted by `date`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <response code="200">One page of roots.</response>
    private static async Task<Ok<Page<AuditRootView>>> ListAuditRoots(
        [AsParameters] PageQuery page,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListAuditRoots(page.Request), cancellationToken));
}
