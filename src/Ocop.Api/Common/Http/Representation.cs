using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Ocop.Application.Common;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Common.Http;

/// <summary>
/// Gives every answer its entity tag and its caching rule, and answers 304 to a caller that already holds it. An editable
/// thing carries its version as a strong tag; lists and computed answers carry a weak tag made from their content.
/// </summary>
internal sealed class Representation(IOptions<JsonOptions> json) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        var http = context.HttpContext;

        http.Response.Headers.CacheControl = CachingOf(http);

        if (result is not IValueHttpResult { Value: { } view })
            return result;
        if (view is IVersioned versioned)
            http.Response.Headers.ETag = EntityTags.OfVersion(versioned.Version);
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return result;

        var content = JsonSerializer.SerializeToUtf8Bytes(view, view.GetType(), json.Value.SerializerOptions);
        var tag = view is IVersioned known
            ? EntityTags.OfVersion(known.Version)
            : EntityTags.OfContent(content, view as IPage);
        http.Response.Headers.ETag = tag;

        return EntityTags.IsKnownTo(http.Request, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(content, "application/json; charset=utf-8");
    }

    /// <summary>Public answers may be kept but are checked again; answers to a person are kept nowhere.</summary>
    private static string CachingOf(HttpContext http)
    {
        var endpoint = http.GetEndpoint()!.Metadata;

        return endpoint.GetMetadata<Caching>()?.Header
            ?? (endpoint.GetMetadata<IAllowAnonymous>() is null ? "private, no-store" : "public, no-cache");
    }
}

/// <summary>The <c>Cache-Control</c> of an endpoint that differs from the rule.</summary>
internal sealed record Caching(string Header);

internal static class CachingExtensions
{
    /// <summary>Lets browsers and proxies answer for this long without asking.</summary>
    public static TBuilder KeptFor<TBuilder>(this TBuilder endpoints, TimeSpan time)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new Caching($"public, max-age={(int)time.TotalSeconds}"));

    /// <summary>Keeps a public answer out of every cache, because it belongs to one caller.</summary>
    public static TBuilder NeverKept<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Caching("private, no-store"));
}
