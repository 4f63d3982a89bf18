using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Ocop.Api.ApiClients;
using Ocop.Domain.ApiClients;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Documents, of operations that are open to systems, what a system says with a call and is told of its quota.</summary>
internal sealed class QuotaHeaders : IOperationFilter
{
    private static readonly AnswerHeaders Quota = new([
        new("RateLimit-Policy", "The quota of the system that asks: `\"hour\";q=5000;w=3600`."),
        new("RateLimit", "What is left of it, and for how many seconds: `\"hour\";r=4990;t=1800`."),
    ]);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any() || Callers.In(metadata).Scope is null)
            return;

        operation.Parameters!.Add(
            new OpenApiParameter
            {
                Name = SystemCalls.AgencyHeader,
                In = ParameterLocation.Header,
                Description =
                    "The agency that a system calls for, where it serves several; written down for its owner.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = ApiClient.LongestCode },
                Example = "H38.12",
            }
        );

        if (operation.Responses!.TryGetValue("200", out var response) && response is OpenApiResponse answer)
            Quota.AddTo(answer);
    }
}
