using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.ApiClients.Tokens;
using Ocop.Application.Credentials;
using Ocop.Application.Register;

namespace Ocop.Api.ApiClients;

internal static class TokenEndpoints
{
    /// <summary>Outside the versions of the API: these addresses and shapes are those of the RFCs.</summary>
    public static void MapTokens(this IEndpointRouteBuilder app)
    {
        var tokens = app.MapGroup("").WithTags("Access tokens").AllowAnonymous();

        tokens
            .MapPost("/oauth/token", IssueToken)
            .Accepts<TokenForm>(TokenRequest.ContentType)
            .Produces<AccessTokenView>()
            .Produces<TokenErrorView>(StatusCodes.Status400BadRequest)
            .Produces<TokenErrorView>(StatusCodes.Status401Unauthorized)
            .Produces<TokenErrorView>(StatusCodes.Status503ServiceUnavailable)
            .WithoutIdempotency()
            .AddEndpointFilter(TokenLimit.Count);
        tokens
            .MapGet("/oauth/jwks.json", ListTokenKeys)
            .AddEndpointFilter<Representation>()
            .KeptFor(TimeSpan.FromMinutes(10));
        tokens
            .MapGet("/.well-known/oauth-authorization-server", GetTokenServer)
            .AddEndpointFilter<Representation>()
            .KeptFor(TimeSpan.FromHours(1));
    }

    /// <summary>Get an access token.</summary>
    /// <remarks>
    /// OAuth 2.0 client credentials (RFC 6749, section 4.4), for systems that were approved as API clients. The client proves
    /// itself by its secret, in `Authorization: Basic` or in the form, or by an assertion that it signs with its own key (RFC
    /// 7523: ES256; `iss` and `sub` the client's id, `aud` the issuer or this address, `exp` within ten minutes, a `jti` that
    /// is used once). The token is a JWT (RFC 9068) for 15 minutes; send it as `Authorization: Bearer`. Asking is limited
    /// by address. Refusals have the shape of RFC 6749, section 5.2.
    /// </remarks>
    /// <response code="200">The token.</response>
    /// <response code="400">The request is not understood, or asks for a scope that the client may not have.</response>
    /// <response code="401">The client is unknown, shut out, or did not prove itself; nothing says which.</response>
    /// <response code="503">This server gives no tokens for now.</response>
    private static async Task<IResult> IssueToken(
        HttpContext http,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Pragma = "no-cache";

        try
        {
            var (proof, scopes) = (await TokenRequest.ReadAsync(http.Request, cancellationToken)).Understood();
            return TypedResults.Ok(await mediator.Send(new IssueAccessToken(proof, scopes), cancellationToken));
        }
        catch (TokenRefusedException refused)
        {
            if (refused.Why is TokenRefusal.InvalidClient)
                http.Response.Headers.WWWAuthenticate = "Basic realm=\"ocop\"";
            return TypedResults.Json(TokenErrorView.Of(refused.Why), statusCode: StatusOf(refused.Why));
        }
    }

    /// <summary>List the public keys of access tokens.</summary>
    /// <remarks>They sign nothing else; those of certificates are at `/.well-known/jwks.json`.</remarks>
    /// <response code="200">The keys.</response>
    private static async Task<Ok<JsonWebKeySetView>> ListTokenKeys(
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListTokenKeys(), cancellationToken));

    /// <summary>Describe how systems sign in.</summary>
    /// <remarks>Authorization server metadata (RFC 8414), for libraries that set themselves up by it.</remarks>
    /// <response code="200">The description.</response>
    private static Ok<TokenServerView> GetTokenServer(PublicAddress site) => TypedResults.Ok(TokenServerView.Of(site));

    private static int StatusOf(TokenRefusal why) =>
        why switch
        {
            TokenRefusal.InvalidClient => StatusCodes.Status401Unauthorized,
            TokenRefusal.TemporarilyUnavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
}
