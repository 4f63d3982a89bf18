using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.OpenApi;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;
using Ocop.Application.Register.Changes;

namespace Ocop.Api.Register;

/// <summary>How systems of others keep a copy of the register in step.</summary>
internal static class ChangeEndpoints
{
    /// <summary>Seconds.</summary>
    public const int LongestWait = 30;

    private static readonly Text WaitOutOfRange = new(
        $"wait phải từ 0 đến {LongestWait} giây.",
        $"wait must be between 0 and {LongestWait} seconds."
    );

    public static void MapChanges(this IEndpointRouteBuilder api) =>
        api.MapGet("/changes", ListChanges)
            .AllowAnonymous()
            .WithTags("Changes")
            .WithMetadata(new Caching("no-store"))
            .MayBeGone();

    /// <summary>Read what has changed in the register.</summary>
    /// <remarks>
    /// Begin without `cursor` and with an empty copy, or with the cursor of an export; then send back `nextCursor` every time.
    /// `upsert` brings the whole product, `tombstone` takes it away; of two versions the higher one counts. Whoever applies
    /// every page in one transaction with its cursor may be interrupted at any time and misses nothing.
    ///
    /// A status that changes by date alone (valid, expiring, expired) is no change: `periods` and their `statuses` hold these
    /// days beforehand. A change is told when all transactions before it have ended, usually within a second.
    ///
    /// Cursors hold as long as products that left the register are remembered: 400 days since you were last in step.
    /// </remarks>
    /// <param name="cursor">The `nextCursor` of the answer before, or the cursor of an export; left out for the beginning.</param>
    /// <param name="limit" example="200">How many products an answer has at most.</param>
    /// <param name="wait" example="30">
    /// How many seconds to wait for a change when there is none; the answer comes with the first one, or empty in the end.
    /// </param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">The changes after the cursor, as many as fit.</response>
    private static async Task<Ok<ChangesView>> ListChanges(
        [FromQuery(Name = "cursor")] string? cursor,
        [FromQuery(Name = "limit")] int? limit,
        [FromQuery(Name = "wait")] int? wait,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        if (wait is < 0 or > LongestWait)
            throw new MalformedException(new("wait", "wait-out-of-range", WaitOutOfRange));

        var page = PageRequest.Of(limit, cursor, sort: null, count: null);
        var query = new ListChanges(page.Limit, page.Cursor, TimeSpan.FromSeconds(wait ?? 0));
        return TypedResults.Ok(await mediator.Send(query, cancellationToken));
    }
}
