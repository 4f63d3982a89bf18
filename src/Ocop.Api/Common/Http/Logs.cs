using Microsoft.Extensions.Logging.Console;

namespace Ocop.Api.Common.Http;

internal static class Logs
{
    /// <summary>
    /// One JSON object a line in production, for machines; plain lines in development, for eyes. Both carry the trace id
    /// that a problem document shows its reader.
    /// </summary>
    public static ILoggingBuilder AddStructuredLogs(this ILoggingBuilder logging, IHostEnvironment environment)
    {
        logging.Configure(options =>
            options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId
        );

        return environment.IsDevelopment()
            ? logging.AddSimpleConsole(options => options.SingleLine = true)
            : logging.AddJsonConsole(WithScopesInUtc);
    }

    private static void WithScopesInUtc(JsonConsoleFormatterOptions options)
    {
        options.IncludeScopes = true;
        options.UseUtcTimestamp = true;
        options.TimestampFormat = "O";
    }
}
