using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Ocop.Api.Common.Http;
using Ocop.Application.Common.Paging;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Describes the parameters of <see cref="PageQuery"/> wherever a list takes them.</summary>
internal sealed class PageParameters : IOperationFilter
{
    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["limit"] = "How many items a page has at most.",
        ["cursor"] =
            "The `nextCursor` of the page before; left out for the first page. It goes with the same filters and order only.",
        ["sort"] =
            "Field names separated by commas, each with a minus in front to descend. Which fields, the operation says.",
        ["count"] = "Whether to say how many items there are in all pages.",
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.MethodInfo.GetParameters().All(parameter => parameter.ParameterType != typeof(PageQuery)))
            return;

        foreach (var parameter in operation.Parameters!.OfType<OpenApiParameter>())
        {
            if (parameter.Name is not { } name || !Descriptions.TryGetValue(name, out var description))
                continue;

            parameter.Description = description;
            if (name == "limit")
                Bound((OpenApiSchema)parameter.Schema!);
        }
    }

    private static void Bound(OpenApiSchema limit) =>
        (limit.Minimum, limit.Maximum, limit.Default) = (
            "1",
            PageRequest.MaximumLimit.ToString(System.Globalization.CultureInfo.InvariantCulture),
            JsonValue.Create(PageRequest.DefaultLimit)
        );
}
