using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Ocop.Application.Notices;
using Ocop.Domain.Notices;

namespace Ocop.Api.Notices;

internal static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder api)
    {
        var notices = api.MapGroup("/notices").WithTags("Notices").RequireAuthorization(Who.Anyone);

        notices.MapGet("", ListNotices);
        notices.MapPost("/{id}/reading", ReadNotice);
    }

    /// <summary>Read your notices.</summary>
    /// <remarks>
    /// What happened to dossiers that concern you, newest first, in the language asked for. `unread=true` with
    /// `count=true` tells how many are unread. Sorted by `sentAt`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="unread">Only what is unread, or only what is read.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of notices.</response>
    private static async Task<Ok<Page<NoticeView>>> ListNotices(
        [AsParameters] PageQuery page,
        [FromQuery(Name = "unread")] bool? unread,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListNotices(page.Request, unread), cancellationToken));

    /// <summary>Mark a notice as read.</summary>
    /// <remarks>Once read it stays read.</remarks>
    /// <response code="204">It is read.</response>
    private static async Task<NoContent> ReadNotice(
        Id<Notice> id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ReadNotice(id), cancellationToken);
        return TypedResults.NoContent();
    }
}
