using System.Globalization;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Says of operations that will end that they will, when, and where to read more.</summary>
internal sealed class DeprecatedOperations : IOperationFilter
{
    private static readonly AnswerHeaders Told = new([
        new("Deprecation", "Since when the operation should not be used any more (RFC 9745)."),
        new("Sunset", "When it ends (RFC 8594)."),
        new("Link", "With `rel=\"deprecation\"`: what to use instead."),
    ]);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<Deprecation>().LastOrDefault() is not { } deprecation)
            return;

        var ends = deprecation.Sunset.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        operation.Deprecated = true;
        operation.Description = $"{operation.Description}\n\n**Ends** on {ends}: see <{deprecation.More}>.".Trim();
        foreach (var answer in operation.Responses!.Values.OfType<OpenApiResponse>())
            Told.AddTo(answer);
    }
}
