using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Infrastructure;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>Says of every operation who may call it: nobody in particular, anyone signed in, or holders of a role.</summary>
internal sealed class OperationSecurity : IOperationFilter
{
    public const string Session = "session";
    public const string Cookie = "ocop-session";

    public static OpenApiSecurityScheme SessionScheme =>
        new()
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Cookie,
            Name = Cookie,
            Description =
                "The cookie of a session begun by `POST /api/v1/session`. Requests that change something also carry the "
                + "token of `GET /api/v1/antiforgery-token` in `X-CSRF-TOKEN`.",
        };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isPublic = metadata.OfType<IAllowAnonymous>().Any();

        operation.Security = isPublic ? [] : [Requirement(context.Document, RolesIn(metadata))];
        if (isPublic)
            return;

        var who = Sentence(RolesIn(metadata), WhereIn(metadata));
        operation.Description = $"{operation.Description}\n\n{who}".Trim();
    }

    private static string[] RolesIn(IList<object> metadata) =>
        [
            .. metadata
                .OfType<AuthorizationPolicy>()
                .SelectMany(policy => policy.Requirements)
                .OfType<RolesAuthorizationRequirement>()
                .SelectMany(requirement => requirement.AllowedRoles)
                .Distinct(),
        ];

    private static OpenApiSecurityRequirement Requirement(Microsoft.OpenApi.OpenApiDocument document, string[] roles) =>
        new() { [new OpenApiSecuritySchemeReference(Session, document)] = [.. roles] };

    private static string WhereIn(IList<object> metadata) =>
        metadata.OfType<Everywhere>().Any() ? "wherever their territory is" : "within their territory";

    private static string Sentence(string[] roles, string where) =>
        roles.Length == 0
            ? "**Who:** anyone signed in."
            : $"**Who:** {string.Join(" or ", roles.Select(role => $"`{role}`"))}, {where}.";
}

/// <summary>Marks an endpoint whose answer does not depend on where the caller holds a role.</summary>
internal sealed record Everywhere;
