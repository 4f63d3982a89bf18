using Microsoft.OpenApi;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Documents the headers that the edge reads and writes for every operation alike.</summary>
internal sealed class OperationHeaders : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var method = context.ApiDescription.HttpMethod;
        var takesVersion = context
            .MethodInfo.GetParameters()
            .Any(parameter => parameter.ParameterType == typeof(IfMatch));

        operation.Parameters ??= [];
        Remove(operation.Parameters, "ifMatch");

        if (takesVersion)
        {
            var required = method != HttpMethods.Post;
            operation.Parameters.Add(Header("If-Match", "The ETag of the version being changed.", required, "\"3\""));
        }

        if (
            method == HttpMethods.Post
            && context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<NotIdempotent>().FirstOrDefault() is null
        )
        {
            operation.Parameters.Add(
                Header(IdempotencyFilter.Header, "Makes it safe to send the request again.", false, "7f9c2ba4-e88f")
            );
        }

        if (method == HttpMethods.Get)
        {
            operation.Parameters.Add(
                Header("If-None-Match", "The ETag already held; 304 when it still holds.", false, "\"3\"")
            );
        }

        DocumentAnswers(operation, method);
        foreach (var own in context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<AnswerHeaders>())
            own.AddTo((OpenApiResponse)operation.Responses!["200"]);
    }

    private static void DocumentAnswers(OpenApiOperation operation, string? method)
    {
        foreach (var response in operation.Responses!.Where(response => response.Key.StartsWith('2')))
        {
            if (
                response.Value is OpenApiResponse { Content.Count: > 0 } answer
                && answer.Content!.Keys.Any(type => type.Contains("json"))
            )
            {
                (answer.Headers ??= new Dictionary<string, IOpenApiHeader>())["ETag"] = ETag;
            }
        }

        if (method == HttpMethods.Get)
            operation.Responses!.TryAdd("304", new OpenApiResponse { Description = "What you hold is still current." });
    }

    private static OpenApiHeader ETag =>
        new()
        {
            Description =
                "Names this representation: strong on one editable thing, weak on lists and computed answers.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };

    private static OpenApiParameter Header(string name, string description, bool required, string example) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 255 },
            Example = example,
        };

    private static void Remove(IList<IOpenApiParameter> parameters, string name)
    {
        foreach (var parameter in parameters.Where(parameter => parameter.Name == name).ToList())
            parameters.Remove(parameter);
    }
}

/// <summary>Headers by which one endpoint says more of its answer.</summary>
internal sealed record AnswerHeaders(IReadOnlyList<AnswerHeader> Headers)
{
    public void AddTo(OpenApiResponse answer)
    {
        answer.Headers ??= new Dictionary<string, IOpenApiHeader>();

        foreach (var (name, description) in Headers)
        {
            answer.Headers[name] = new OpenApiHeader
            {
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        }
    }
}

internal sealed record AnswerHeader(string Name, string Description);
