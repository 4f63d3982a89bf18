using Microsoft.OpenApi;
using Ocop.Api.Common.Problems;
using Swashbuckle.AspNetCore.SwaggerGen;
using Document = Microsoft.OpenApi.OpenApiDocument;

namespace Ocop.Api.Common.OpenApi.Examples;

/// <summary>
/// Shows every body and every answer that is no problem by an example, kept once for each schema among the components. Files have none:
/// nothing that could be printed here would be one.
/// </summary>
internal sealed class BodyExamples : IDocumentFilter
{
    private const string Name = "sample";

    public void Apply(Document swaggerDoc, DocumentFilterContext context)
    {
        var composer = new ExampleComposer(context.SchemaRepository.Schemas);

        foreach (var operation in swaggerDoc.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            foreach (var media in Bodies(operation))
                Show(media, composer, swaggerDoc);
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                Show(parameter, composer);
        }
    }

    private static IEnumerable<OpenApiMediaType> Bodies(OpenApiOperation operation)
    {
        var contents = operation
            .Responses!.Values.Select(answer => answer.Content)
            .Append(operation.RequestBody?.Content);

        return contents
            .SelectMany(content => content ?? new Dictionary<string, IOpenApiMediaType>())
            .Where(content => content.Key != Problem.ContentType)
            .Select(content => content.Value)
            .OfType<OpenApiMediaType>()
            .Where(media => media.Schema is not null and not { Format: "binary" });
    }

    private static void Show(OpenApiMediaType media, ExampleComposer composer, Document document)
    {
        if (media.Schema is not OpenApiSchemaReference { Reference.Id: { } id } named)
        {
            media.Example ??= composer.Of(media.Schema!, "");
            return;
        }

        document.Components!.Examples ??= new Dictionary<string, IOpenApiExample>();
        document.Components.Examples.TryAdd(id, new OpenApiExample { Value = composer.Of(named, "") });
        media.Examples ??= new Dictionary<string, IOpenApiExample>
        {
            [Name] = new OpenApiExampleReference(id, document),
        };
    }

    /// <summary>What stands in a path always has one; a filter that is left out filters nothing, so it needs none.</summary>
    private static void Show(OpenApiParameter parameter, ExampleComposer composer)
    {
        if (parameter is not { In: ParameterLocation.Path, Example: null, Schema: { } schema })
            return;

        parameter.Example =
            ExampleWords.Has("path", parameter.Name!, out var said)
            && schema.Type == JsonSchemaType.String
            && schema.Format is null
                ? said
                : composer.Of(schema, parameter.Name!);
        parameter.Description ??= $"Which one: its {(schema.Format == "uuid" ? "id" : parameter.Name)}.";
    }
}
