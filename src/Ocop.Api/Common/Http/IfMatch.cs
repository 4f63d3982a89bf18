using Ocop.Application.Common;

namespace Ocop.Api.Common.Http;

/// <summary>
/// The version the caller read, from the <c>If-Match</c> header. Asked for by PUT, PATCH and DELETE; a POST that changes
/// a state may leave it out.
/// </summary>
internal sealed record IfMatch(int? Version)
{
    public static ValueTask<IfMatch?> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch;

        if (header.Count == 0 && !HttpMethods.IsPost(context.Request.Method))
            throw new VersionRequiredException();

        return ValueTask.FromResult<IfMatch?>(new(header.Count == 0 ? null : EntityTags.VersionIn(header)));
    }
}
