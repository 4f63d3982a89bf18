using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Ocop.Api.Common.Problems;

namespace Ocop.Api.Common.Http;

/// <summary>
/// How often one address may do something. Behind a proxy the address is the caller's only when forwarded headers are turned
/// on (<c>ASPNETCORE_FORWARDEDHEADERS_ENABLED</c>).
/// </summary>
/// <param name="permits">How often in each window.</param>
internal abstract class CallerLimit(int permits, TimeSpan window) : IDisposable
{
    private PartitionedRateLimiter<HttpContext>? _limiter;

    private PartitionedRateLimiter<HttpContext> Limiter =>
        LazyInitializer.EnsureInitialized(
            ref _limiter,
            () => PartitionedRateLimiter.Create<HttpContext, string>(PartitionOf)
        );

    private async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        using var lease = Limiter.AttemptAcquire(http);
        var left = Limiter.GetStatistics(http)?.CurrentAvailablePermits ?? 0;

        http.Response.OnStarting(() => Tell(http.Response.Headers, left)); // a problem document begins with no headers
        return lease.IsAcquired ? await next(context) : Refuse(http, lease);
    }

    public void Dispose() => _limiter?.Dispose();

    private Task Tell(IHeaderDictionary headers, long left)
    {
        headers["RateLimit-Limit"] = permits.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Remaining"] = left.ToString(CultureInfo.InvariantCulture);
        headers["RateLimit-Reset"] = Seconds(window);
        return Task.CompletedTask;
    }

    private Refusal Refuse(HttpContext http, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : window;

        http.Response.Headers.RetryAfter = Seconds(wait);
        return new(Problem.For(http, ProblemKinds.TooManyRequests));
    }

    /// <summary>All endpoints that name the same limit share one count.</summary>
    public static ValueTask<object?> Count<TLimit>(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
        where TLimit : CallerLimit =>
        context.HttpContext.RequestServices.GetRequiredService<TLimit>().InvokeAsync(context, next);

    private RateLimitPartition<string> PartitionOf(HttpContext http) =>
        RateLimitPartition.GetFixedWindowLimiter(
            NetworkOf(http.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = permits, Window = window }
        );

    /// <summary>Whoever has an IPv6 address has the 2⁶⁴ addresses of its network.</summary>
    private static string NetworkOf(IPAddress? address) =>
        address switch
        {
            null => "local",
            { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
            { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes()[..8]),
            _ => address.ToString(),
        };

    private sealed class Refusal(Problem problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => problem.Write(httpContext);
    }

    private static string Seconds(TimeSpan time) =>
        Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
