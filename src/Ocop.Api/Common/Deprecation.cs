using System.Globalization;

namespace Ocop.Api.Common;

/// <summary>
/// An operation that will end: clients are told of it for at least a year, in the document and with every answer
/// (<c>Deprecation</c>, RFC 9745; <c>Sunset</c>, RFC 8594).
/// </summary>
internal sealed record Deprecation
{
    public const int LeastMonths = 12;

    /// <param name="since">From when on it should not be used any more.</param>
    /// <param name="sunset">When it ends: at least a year later.</param>
    /// <param name="more">Where clients read what to use instead.</param>
    public Deprecation(DateTimeOffset since, DateTimeOffset sunset, Uri more)
    {
        if (sunset < since.AddMonths(LeastMonths))
        {
            throw new ArgumentOutOfRangeException(
                nameof(sunset),
                $"Clients are told at least {LeastMonths} months ahead: not before {since.AddMonths(LeastMonths):O}."
            );
        }

        (Since, Sunset, More) = (since, sunset, more);
    }

    public DateTimeOffset Since { get; }

    public DateTimeOffset Sunset { get; }

    public Uri More { get; }

    /// <summary>Puts the headers on an answer.</summary>
    public void Tell(IHeaderDictionary headers)
    {
        headers["Deprecation"] = string.Create(CultureInfo.InvariantCulture, $"@{Since.ToUnixTimeSeconds()}");
        headers["Sunset"] = Sunset.ToString("R", CultureInfo.InvariantCulture);
        headers.Append("Link", $"<{More}>; rel=\"deprecation\"; type=\"text/html\"");
    }
}

internal static class DeprecationExtensions
{
    /// <summary>Announces the end of operations.</summary>
    /// <inheritdoc cref="Deprecation(DateTimeOffset, DateTimeOffset, Uri)"/>
    public static TBuilder Deprecated<TBuilder>(
        this TBuilder endpoints,
        DateTimeOffset since,
        DateTimeOffset sunset,
        Uri more
    )
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Deprecation(since, sunset, more));

    /// <summary>Every answer of a deprecated operation says so, whether it went well or not.</summary>
    public static void UseDeprecations(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<Deprecation>() is { } deprecation)
                {
                    context.Response.OnStarting(() =>
                    {
                        deprecation.Tell(context.Response.Headers);
                        return Task.CompletedTask;
                    });
                }

                return next(context);
            }
        );
}
