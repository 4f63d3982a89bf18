using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Ocop.Application.Common;

namespace Ocop.Api.Common.Http;

/// <summary>
/// Refuses query parameters that the endpoint does not have, and scalar ones that come twice: a typo in a filter must
/// never answer with the whole register. Their text is held to the same rule as that of bodies.
/// </summary>
internal static class KnownQueryParameters
{
    /// <summary>Notes at each endpoint which parameters it has.</summary>
    public static TBuilder RefuseUnknownQueryParameters<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault() is { } handler)
                endpoint.Metadata.Add(new Known(ParametersOf(handler)));
        });
        return endpoints;
    }

    /// <summary>Checks before the framework binds, which would call a repeated scalar merely unreadable.</summary>
    public static IApplicationBuilder UseKnownQueryParameters(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<Known>() is { } known)
                    Check(context.Request, known.Repeats);

                return next(context);
            }
        );

    private static Dictionary<string, bool> ParametersOf(MethodInfo handler) =>
        handler
            .GetParameters()
            .SelectMany(QueryParametersOf)
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Repeats);

    private static void Check(HttpRequest request, Dictionary<string, bool> known)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!known.TryGetValue(name, out var repeats))
                throw new MalformedException(new(name, "query-parameter-unknown", Unknown(name)));
            if (values.Count > 1 && !repeats)
                throw new MalformedException(new(name, "query-parameter-repeated", Repeated(name)));
            if (values.Any(value => CleanText.IsForbiddenIn(value ?? "")))
                throw new MalformedException(new(name, "text.forbidden-character", Forbidden(name)));
        }
    }

    private static IEnumerable<(string Name, bool Repeats)> QueryParametersOf(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<AsParametersAttribute>() is not null)
            return parameter.ParameterType.GetProperties().SelectMany(QueryParametersOf);
        if (parameter.GetCustomAttributes().OfType<IFromQueryMetadata>().SingleOrDefault() is { } fromQuery)
            return [(fromQuery.Name ?? parameter.Name!, parameter.ParameterType.IsArray)];

        return [];
    }

    private static IEnumerable<(string Name, bool Repeats)> QueryParametersOf(PropertyInfo property) =>
        property.GetCustomAttributes().OfType<IFromQueryMetadata>().SingleOrDefault() is { } fromQuery
            ? [(fromQuery.Name ?? property.Name, property.PropertyType.IsArray)]
            : [];

    private static Text Unknown(string name) =>
        new($"Không có tham số truy vấn “{name}”.", $"There is no query parameter “{name}”.");

    private static Text Repeated(string name) =>
        new($"Tham số “{name}” chỉ được ghi một lần.", $"The parameter “{name}” may be given once only.");

    private static Text Forbidden(string name) =>
        new(
            $"Tham số “{name}” có ký tự ẩn hoặc ký tự điều khiển không được phép.",
            $"The parameter “{name}” has an invisible or control character, which is not allowed."
        );

    /// <param name="Repeats">The parameters by name, and whether each may come more than once.</param>
    private sealed record Known(Dictionary<string, bool> Repeats);
}
