using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Ocop.Application.ApiClients.Tokens;
using Ocop.Application.Register;
using Ocop.Domain.ApiClients;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.ApiClients;

/// <summary>
/// JWTs are checked by Microsoft's library, told narrowly what to take: ES256 by these keys, this issuer, this audience, this
/// type. Time is that of the request.
/// </summary>
internal sealed class ReceivedTokens(TokenKeys keys, PublicAddress site, OcopDbContext db) : IReceivedTokens
{
    private const int LongestToken = 4096;

    /// <summary>An assertion is made for one request; one that would be good for longer could be stolen for longer.</summary>
    private static readonly TimeSpan LongestAssertion = TimeSpan.FromMinutes(10);

    /// <summary>Whose clock is a little ahead of ours made the assertion all the same.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    private static readonly JsonWebTokenHandler Jwt = new() { MaximumTokenSizeInBytes = LongestToken };

    public async Task<AccessGrant?> ReadAccess(string token, DateTimeOffset now)
    {
        var result = await Jwt.ValidateTokenAsync(
            token,
            Expecting(
                    keys.Published.Select(key => KeyOf(key.Id, key.X, key.Y)),
                    now,
                    TimeSpan.Zero,
                    AccessTokens.Lifetime
                )
                .From(site.Issuer(), AccessTokens.Type)
                .For(site.Audience())
        );

        return
            result is { IsValid: true, SecurityToken: JsonWebToken read }
            && Id<ApiClient>.TryParse(read.Subject, provider: null, out var client)
            && read.TryGetPayloadValue<int>(AccessTokens.CredentialClaim, out var credential)
            && read.TryGetPayloadValue<string>(AccessTokens.ScopeClaim, out var scope)
            ? new(client, credential, scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : null;
    }

    public string? ClaimedBy(string assertion) =>
        assertion.Length <= LongestToken
        && Jwt.CanReadToken(assertion)
        && TryRead(assertion) is { } read
        && read.Subject == read.Issuer
            ? read.Subject
            : null;

    public async Task<ProvedAssertion?> Prove(
        string assertion,
        Id<ApiClient> client,
        IReadOnlyList<ClientCredential> keys,
        DateTimeOffset now
    )
    {
        var result = await Jwt.ValidateTokenAsync(
            assertion,
            Expecting(keys.Select(key => KeyOf(key.KeyId!, key.X!, key.Y!)), now, Skew, LongestAssertion)
                .From(client.ToString(), type: null)
                .For(site.Issuer(), site.TokenEndpoint())
        );

        return
            result is { IsValid: true, SecurityToken: JsonWebToken { Id.Length: > 0 } proved }
            && keys.FirstOrDefault(key => key.KeyId == proved.SigningKey?.KeyId) is { } signer
            ? new(signer.Number, proved.Id, new DateTimeOffset(proved.ValidTo) + Skew)
            : null;
    }

    public async Task<bool> TakeOnce(
        Id<ApiClient> client,
        ProvedAssertion assertion,
        CancellationToken cancellationToken
    )
    {
        var (id, hash) = (client.Value, SHA256.HashData(Encoding.UTF8.GetBytes(assertion.Name)));

        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM api_clients.used_assertions
            WHERE client_id = {id} AND expires_at < {assertion.ExpiresAt} - interval '1 hour'
            """,
            cancellationToken
        );
        return await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO api_clients.used_assertions (client_id, hash, expires_at)
                VALUES ({id}, {hash}, {assertion.ExpiresAt})
                ON CONFLICT (client_id, hash) DO NOTHING
                """,
                cancellationToken
            ) == 1;
    }

    private static JsonWebToken? TryRead(string assertion)
    {
        try
        {
            return Jwt.ReadJsonWebToken(assertion);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static TokenValidationParameters Expecting(
        IEnumerable<SecurityKey> keys,
        DateTimeOffset now,
        TimeSpan skew,
        TimeSpan longest
    ) =>
        new()
        {
            IssuerSigningKeys = keys,
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) =>
                (from is null || from <= (now + skew).UtcDateTime)
                && (now - skew).UtcDateTime < until
                && until <= (now + longest + skew).UtcDateTime,
        };

    private static JsonWebKey KeyOf(string id, string x, string y) =>
        new JsonWebKey
        {
            Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
            Crv = JsonWebKeyECTypes.P256,
            X = x,
            Y = y,
            KeyId = id,
        };
}

file static class Expectations
{
    public static TokenValidationParameters From(this TokenValidationParameters token, string issuer, string? type)
    {
        token.ValidIssuer = issuer;
        token.ValidTypes = type is null ? null : [type];
        return token;
    }

    public static TokenValidationParameters For(this TokenValidationParameters token, params string[] audiences)
    {
        token.ValidAudiences = audiences;
        return token;
    }
}
