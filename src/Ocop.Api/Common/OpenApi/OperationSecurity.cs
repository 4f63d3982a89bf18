using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using Ocop.Domain.ApiClients;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>
/// Says of every operation who may call it: nobody in particular, anyone signed in, holders of a role, systems with a scope.
/// </summary>
internal sealed class OperationSecurity : IOperationFilter
{
    public const string Session = "session";
    public const string Cookie = "ocop-session";
    public const string Systems = "systems";
    public const string Bearer = "bearer";

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

    public static OpenApiSecurityScheme SystemsScheme =>
        new()
        {
            Type = SecuritySchemeType.OAuth2,
            Description =
                "A system of an agency, approved as an API client, gets a token for 15 minutes by `POST /oauth/token` and reads "
                + "what its scopes name in its own territory. Described at `/.well-known/oauth-authorization-server`. Its tokens follow RFC8725: one algorithm "
                + "(ES256), one issuer, one audience, all of them checked.",
            Flows = new()
            {
                ClientCredentials = new()
                {
                    TokenUrl = new("/oauth/token", UriKind.Relative),
                    Scopes = ApiScope.All.ToDictionary(scope => scope.Code, scope => $"{scope.Meaning.En}."),
                },
            },
        };

    public static OpenApiSecurityScheme BearerScheme =>
        new()
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            BearerFormat = "JWT",
            Description =
                "The token of `systems`, checked as RFC8725 asks, or an API key, sent as `Authorization: Bearer …`. No cookie and no CSRF "
                + "token with it.",
        };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var isPublic = metadata.OfType<IAllowAnonymous>().Any();

        operation.Security = isPublic ? [] : [.. Requirements(context.Document, Callers.In(metadata))];
        if (isPublic)
            return;

        var who = Sentence(Callers.In(metadata), WhereIn(metadata));
        operation.Description = $"{operation.Description}\n\n{who}".Trim();
    }

    private static IEnumerable<OpenApiSecurityRequirement> Requirements(
        Microsoft.OpenApi.OpenApiDocument document,
        Callers callers
    )
    {
        yield return new() { [new OpenApiSecuritySchemeReference(Session, document)] = [.. callers.Roles] };

        if (callers.Scope is not { Code: var scope })
            yield break;
        foreach (var scheme in (string[])[Systems, Bearer])
            yield return new() { [new OpenApiSecuritySchemeReference(scheme, document)] = [scope] };
    }

    private static string WhereIn(IList<object> metadata) =>
        metadata.OfType<Everywhere>().Any() ? "wherever their territory is" : "within their territory";

    private static string Sentence(Callers callers, string where)
    {
        var people =
            callers.Roles.Count == 0
                ? "anyone signed in"
                : $"{string.Join(" or ", callers.Roles.Select(role => $"`{role}`"))}, {where}";
        var systems = callers.Scope is { } scope ? $"; systems with the scope `{scope.Code}` within theirs" : "";

        return $"**Who:** {people}{systems}.";
    }
}

/// <summary>Marks an endpoint whose answer does not depend on where the caller holds a role.</summary>
internal sealed record Everywhere;
