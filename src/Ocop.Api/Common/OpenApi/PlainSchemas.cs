using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;
using Document = Microsoft.OpenApi.OpenApiDocument;

namespace Ocop.Api.Common.OpenApi;

/// <summary>
/// Makes every schema as plain as OpenAPI 3.1 allows: a member that is one of a named schema refers to it, with its own
/// description beside the reference, instead of being "all of" one thing; and bounds are said of everything that has some.
/// </summary>
internal sealed class PlainSchemas : IDocumentFilter
{
    public void Apply(Document swaggerDoc, DocumentFilterContext context)
    {
        foreach (var schema in context.SchemaRepository.Schemas.Values)
            Simplify(schema);

        foreach (var operation in swaggerDoc.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                parameter.Schema = Simplify(parameter.Schema!);
            foreach (var media in Media(operation))
                media.Schema = media.Schema is { } schema ? Simplify(schema) : null;
            foreach (var header in operation.Responses!.Values.SelectMany(Headers))
                header.Schema = Simplify(header.Schema!);
        }
    }

    private static IEnumerable<OpenApiMediaType> Media(OpenApiOperation operation) =>
        operation
            .Responses!.Values.Select(answer => answer.Content)
            .Append(operation.RequestBody?.Content)
            .SelectMany(content => content?.Values ?? [])
            .OfType<OpenApiMediaType>();

    private static IEnumerable<OpenApiHeader> Headers(IOpenApiResponse answer) =>
        answer.Headers?.Values.OfType<OpenApiHeader>() ?? [];

    private static IOpenApiSchema Simplify(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema own)
            return schema;
        if (own.AllOf is [OpenApiSchemaReference only])
            return Described(only, own.Description);

        own.Bound();
        own.Items = own.Items is { } items ? Simplify(items) : null;
        own.AdditionalProperties = own.AdditionalProperties is { } others ? Simplify(others) : null;
        foreach (var (name, property) in own.Properties?.ToList() ?? [])
            own.Properties![name] = Simplify(property);

        return own;
    }

    private static OpenApiSchemaReference Described(OpenApiSchemaReference named, string? description) =>
        new(named.Reference.Id!, named.Reference.HostDocument) { Description = description ?? named.Description };
}
