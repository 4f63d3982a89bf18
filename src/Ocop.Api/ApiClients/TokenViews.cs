using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Application.ApiClients.Tokens;
using Ocop.Application.Register;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.ApiClients;

/// <summary>What a client sends to get a token.</summary>
/// <param name="GrantType" example="client_credentials">Always `client_credentials`.</param>
/// <param name="Scope" example="dossiers:read products:read">What is asked for; all that the client may have when left out.</param>
/// <param name="ClientId" example="0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b">The client's id, where it is not in the header.</param>
/// <param name="ClientSecret">Its secret, where it is not in the header.</param>
/// <param name="ClientAssertionType" example="urn:ietf:params:oauth:client-assertion-type:jwt-bearer">With an assertion.</param>
/// <param name="ClientAssertion">A JWT signed with the client's own key, instead of a secret.</param>
internal sealed record TokenForm(
    [property: JsonPropertyName("grant_type")] string GrantType,
    string? Scope,
    [property: JsonPropertyName("client_id")] string? ClientId,
    [property: JsonPropertyName("client_secret")] string? ClientSecret,
    [property: JsonPropertyName("client_assertion_type")] string? ClientAssertionType,
    [property: JsonPropertyName("client_assertion")] string? ClientAssertion
);

/// <summary>Why there is no token (RFC 6749, section 5.2).</summary>
/// <param name="Error" example="invalid_client">A code of the RFC.</param>
/// <param name="ErrorDescription">The same for people who read logs, in English as the RFC has it.</param>
internal sealed record TokenErrorView(
    string Error,
    [property: JsonPropertyName("error_description")] string ErrorDescription
)
{
    public static TokenErrorView Of(TokenRefusal why) =>
        new(
            JsonNamingPolicy.SnakeCaseLower.ConvertName(why.ToString()),
            why switch
            {
                TokenRefusal.InvalidRequest => "A parameter is missing, comes twice, or is not understood.",
                TokenRefusal.InvalidClient => "The client is unknown, shut out, or did not prove itself.",
                TokenRefusal.UnsupportedGrantType => "Only client_credentials is supported.",
                TokenRefusal.InvalidScope => "The client may not have one of the scopes asked for.",
                _ => "This server gives no tokens for now.",
            }
        );
}

/// <summary>How systems sign in (RFC 8414).</summary>
/// <param name="Issuer" example="https://ocop.gov.vn">What stands as `iss` in tokens.</param>
/// <param name="TokenEndpoint">Where tokens are asked for.</param>
/// <param name="JwksUri">Where the keys of tokens are.</param>
/// <param name="ScopesSupported">All scopes there are.</param>
/// <param name="ResponseTypesSupported">None: nobody signs in for a system.</param>
/// <param name="GrantTypesSupported">Only client credentials.</param>
/// <param name="TokenEndpointAuthMethodsSupported">How a client may prove itself.</param>
/// <param name="TokenEndpointAuthSigningAlgValuesSupported">How its assertions are signed.</param>
/// <param name="ServiceDocumentation">The description of the API.</param>
internal sealed record TokenServerView(
    string Issuer,
    [property: JsonPropertyName("token_endpoint")] string TokenEndpoint,
    [property: JsonPropertyName("jwks_uri")] string JwksUri,
    [property: JsonPropertyName("scopes_supported")] IReadOnlyList<string> ScopesSupported,
    [property: JsonPropertyName("response_types_supported")] IReadOnlyList<string> ResponseTypesSupported,
    [property: JsonPropertyName("grant_types_supported")] IReadOnlyList<string> GrantTypesSupported,
    [property: JsonPropertyName("token_endpoint_auth_methods_supported")]
        IReadOnlyList<string> TokenEndpointAuthMethodsSupported,
    [property: JsonPropertyName("token_endpoint_auth_signing_alg_values_supported")]
        IReadOnlyList<string> TokenEndpointAuthSigningAlgValuesSupported,
    [property: JsonPropertyName("service_documentation")] string ServiceDocumentation
)
{
    public static TokenServerView Of(PublicAddress site) =>
        new(
            site.Issuer(),
            site.TokenEndpoint(),
            $"{site.Origin}/oauth/jwks.json",
            [.. ApiScope.All.Select(scope => scope.Code)],
            [],
            ["client_credentials"],
            ["client_secret_basic", "client_secret_post", "private_key_jwt"],
            ["ES256"],
            $"{site.Origin}/openapi/v1.json"
        );
}
