using System.Text.Json.Nodes;
using Ocop.Application.Credentials;
using Ocop.Application.Register;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>Access tokens as JWTs (RFC 9068): who the client is, what it proved itself by, and what it may do.</summary>
public static class AccessTokens
{
    public const string Type = "at+jwt";
    public const string CredentialClaim = "credential";
    public const string ScopeClaim = "scope";
    public const string ClientClaim = "client_id";

    /// <summary>Short, because a resource server of somebody else's could not ask whether it still holds.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>Who issues them.</summary>
    public static string Issuer(this PublicAddress site) => site.Origin;

    /// <summary>What they are good for.</summary>
    public static string Audience(this PublicAddress site) => $"{site.Origin}/api/v1";

    /// <summary>Where they are asked for.</summary>
    public static string TokenEndpoint(this PublicAddress site) => $"{site.Origin}/oauth/token";

    internal static string Sign(this ISigningKey key, AccessGrant grant, PublicAddress site, DateTimeOffset now) =>
        key.Compact(
            new JsonObject
            {
                ["iss"] = site.Issuer(),
                ["sub"] = grant.ClientId.ToString(),
                ["aud"] = site.Audience(),
                [ClientClaim] = grant.ClientId.ToString(),
                ["iat"] = now.ToUnixTimeSeconds(),
                ["exp"] = (now + Lifetime).ToUnixTimeSeconds(),
                ["jti"] = Guid.CreateVersion7().ToString(),
                [ScopeClaim] = string.Join(' ', grant.Scopes),
                [CredentialClaim] = grant.Credential,
            },
            Type
        );
}

/// <param name="Credential">The number of the secret or key that the client proved itself by.</param>
/// <param name="Scopes">What was asked for and may be given.</param>
public sealed record AccessGrant(Id<ApiClient> ClientId, int Credential, IReadOnlyList<string> Scopes);

/// <summary>Reads JWTs that others hand in.</summary>
public interface IReceivedTokens
{
    /// <summary>What an access token of ours grants; nothing when it is not one, or holds no more.</summary>
    Task<AccessGrant?> ReadAccess(string token, DateTimeOffset now);

    /// <summary>Whom an assertion says to come from, which is not believed yet.</summary>
    string? ClaimedBy(string assertion);

    /// <summary>Checks an assertion (RFC 7523) against the keys of the client that it names.</summary>
    /// <returns>Nothing when it proves nothing.</returns>
    Task<ProvedAssertion?> Prove(
        string assertion,
        Id<ApiClient> client,
        IReadOnlyList<ClientCredential> keys,
        DateTimeOffset now
    );

    /// <summary>Takes an assertion once.</summary>
    /// <returns>False when it was taken before.</returns>
    Task<bool> TakeOnce(Id<ApiClient> client, ProvedAssertion assertion, CancellationToken cancellationToken);
}

/// <param name="Credential">The number of the key that signed it.</param>
/// <param name="Name">Its <c>jti</c>.</param>
/// <param name="ExpiresAt">After that it would be refused anyway.</param>
public sealed record ProvedAssertion(int Credential, string Name, DateTimeOffset ExpiresAt);
