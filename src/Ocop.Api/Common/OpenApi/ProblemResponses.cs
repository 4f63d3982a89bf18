using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Documents what <see cref="ProblemHandler"/> may answer, so that no endpoint has to.</summary>
internal sealed class ProblemResponses : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository);

        foreach (var (status, meaning) in Possible(operation, context))
        {
            operation.Responses!.TryAdd(
                status,
                new OpenApiResponse
                {
                    Description = meaning,
                    Content = new Dictionary<string, IOpenApiMediaType>
                    {
                        [Problem.ContentType] = new OpenApiMediaType { Schema = schema },
                    },
                }
            );
        }
    }

    private static IEnumerable<(string Status, string Meaning)> Possible(
        OpenApiOperation operation,
        OperationFilterContext context
    )
    {
        var call = context.ApiDescription;
        var isPublic = call.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any();
        var changes = call.HttpMethod is not ("GET" or "HEAD");

        yield return ("400", "The request is malformed; `errors` says where.");

        yield return (
            "401",
            isPublic
                ? "A token was sent that is wrong or holds no more; without one anybody may ask."
                : "Not signed in, or with a token that is wrong or holds no more."
        );
        if (!isPublic)
            yield return ("403", "Signed in, but not in a role that may do this, or a system without the scope.");
        else if (changes)
            yield return ("403", "A browser sent it without the token of `GET /api/v1/antiforgery-token`.");
        if (call.RelativePath!.Contains('{') || changes || NamesSomething(call))
            yield return ("404", "There is no such thing, or you may not see it.");
        if (changes)
            yield return ("409", "A rule or a state stands in the way; `code` says which.");
        if (call.ActionDescriptor.EndpointMetadata.OfType<Expiring>().Any())
            yield return ("410", "The cursor has expired; the `Link` header says where to begin anew.");
        if (call.ParameterDescriptions.Any(parameter => parameter.Type == typeof(IfMatch)) || TakesVersion(context))
            yield return ("412", "Changed by somebody else meanwhile; the `ETag` header names the version it has now.");
        if (operation.RequestBody is not null)
            yield return ("413", "The body is too large.");
        if (operation.RequestBody is not null)
            yield return ("415", "The body is not in a format that is supported.");
        if (changes || call.ActionDescriptor.EndpointMetadata.OfType<Refusing>().Any())
            yield return ("422", "Read, but its content is refused; `errors` lists every fault.");
        if (TakesVersion(context) && call.HttpMethod != "POST")
            yield return ("428", "`If-Match` is missing.");

        yield return (
            "429",
            "Too often, or a system's quota of the hour is used up; try again after `Retry-After` seconds."
        );
        yield return ("500", "Something unforeseen went wrong here; tell the operator the `traceId`.");
        yield return ("503", "Temporarily unavailable; try again after `Retry-After` seconds.");
    }

    /// <summary>One thing, by its id in the query, rather than filters that may find nothing.</summary>
    private static bool NamesSomething(ApiDescription call) =>
        call.ParameterDescriptions.Any(parameter =>
            (Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type) is { IsConstructedGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(Id<>)
        );

    private static bool TakesVersion(OperationFilterContext context) =>
        context.MethodInfo.GetParameters().Any(parameter => parameter.ParameterType == typeof(IfMatch));
}

/// <summary>Marks an endpoint whose cursors do not hold for ever.</summary>
internal sealed record Expiring;

/// <summary>Marks an endpoint that reads, and refuses some of what it is asked for.</summary>
internal sealed record Refusing;

internal static class PossibleProblemsExtensions
{
    /// <summary>Its cursors may be answered with 410.</summary>
    public static TBuilder MayBeGone<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Expiring());

    /// <summary>What it is asked for may be answered with 422.</summary>
    public static TBuilder MayRefuse<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new Refusing());
}
