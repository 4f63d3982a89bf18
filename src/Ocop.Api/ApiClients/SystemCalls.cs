using System.Globalization;
using System.Reflection;
using Ocop.Api.Common.Problems;
using Ocop.Application.ApiClients.Tokens;
using Ocop.Application.ApiClients.Usage;
using Ocop.Application.Common;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.ApiClients;

/// <summary>
/// Holds each system to its calls an hour and writes them down. What is left stands in the headers of every answer
/// (`RateLimit` and `RateLimit-Policy`, draft-ietf-httpapi-ratelimit-headers).
/// </summary>
internal sealed partial class SystemCalls(RequestDelegate next, ICallLog calls, ILogger<SystemCalls> log)
{
    /// <summary>In which a system that serves several agencies says for which of them it calls.</summary>
    public const string AgencyHeader = "X-Agency-Code";

    public static readonly ProblemKind UsedUp = new(
        "quota-exceeded",
        429,
        new(
            "Hệ thống đã dùng hết hạn mức của giờ này. Hãy thử lại khi sang giờ mới.",
            "The client has used up its quota of this hour. Try again when the next one begins."
        )
    );

    public async Task InvokeAsync(HttpContext context, Clock clock)
    {
        if (context.Features.Get<SystemCaller>() is not { } system)
        {
            await next(context);
            return;
        }

        // When the answer begins its status is known, and nobody has seen it yet.
        context.Response.OnStarting(() => Count(context, system, clock.Now));
        if (system.UsedThisHour < system.QuotaPerHour)
            await next(context);
        else
            await Refuse(context, clock.Now);
    }

    private async Task Count(HttpContext context, SystemCaller system, DateTimeOffset now)
    {
        var operation = context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>()?.Name;
        var call = new SystemCall(
            system.ClientId,
            now,
            operation,
            context.Response.StatusCode,
            ApiClient.CodeIn(context.Request.Headers[AgencyHeader])
        );
        var used = system.UsedThisHour;

        try
        {
            used = await calls.CountAsync(call, CancellationToken.None);
        }
        catch (Exception failure)
        {
            NotCounted(log, failure); // the answer is right all the same
        }

        Tell(context.Response.Headers, system.QuotaPerHour, used, now);
    }

    private static void Tell(IHeaderDictionary headers, int quota, int used, DateTimeOffset now)
    {
        headers["RateLimit-Policy"] = string.Create(
            CultureInfo.InvariantCulture,
            $"\"hour\";q={quota};w={QuotaWindow.Length.TotalSeconds}"
        );
        headers["RateLimit"] = $"\"hour\";r={Math.Max(0, quota - used)};t={SecondsLeft(now)}";
    }

    private static Task Refuse(HttpContext context, DateTimeOffset now)
    {
        context.Response.Headers.RetryAfter = SecondsLeft(now);
        return Problem.For(context, UsedUp).Write(context);
    }

    private static string SecondsLeft(DateTimeOffset now) =>
        Math.Ceiling((QuotaWindow.Of(now) + QuotaWindow.Length - now).TotalSeconds)
            .ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(LogLevel.Error, "A call of a system was not counted")]
    private static partial void NotCounted(ILogger log, Exception exception);
}
