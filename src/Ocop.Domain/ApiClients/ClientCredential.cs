using System.Security.Cryptography;
using Ocop.Domain.Credentials;
using Ocop.Domain.Identity;

namespace Ocop.Domain.ApiClients;

/// <summary>
/// What a client proves itself by: a secret or an API key, of which only a hash is kept, or the public half of a key of its own.
/// </summary>
public sealed class ClientCredential
{
    private ClientCredential() { }

    /// <summary>Counts from 1.</summary>
    public int Number { get; private init; }

    public CredentialKind Kind { get; private init; }

    /// <summary>Of a secret or an API key.</summary>
    public byte[]? Hash { get; private init; }

    /// <summary>How a secret or an API key begins, for people to tell theirs apart.</summary>
    public string? Hint { get; private init; }

    /// <summary>The thumbprint of a key (RFC 7638).</summary>
    public string? KeyId { get; private init; }

    public string? X { get; private init; }

    public string? Y { get; private init; }

    public Id<User> IssuedBy { get; private init; }

    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>From then on it proves nothing; none while nobody has said so.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public bool IsLiveAt(DateTimeOffset now) => EndsAt is null || now < EndsAt;

    /// <summary>
    /// The one of these whose text it is. It takes the same time whether there is any, and however much of the text is
    /// right.
    /// </summary>
    public static ClientCredential? ProvedBy(string text, IEnumerable<ClientCredential> live)
    {
        var hash = SecretText.HashOf(text);
        var secrets = live.Where(one => one.Kind is CredentialKind.Secret).ToList();
        ClientCredential? proved = null;

        for (var place = 0; place < ApiClient.MostLiveCredentials; place++)
        {
            var secret = secrets.ElementAtOrDefault(place);
            if (CryptographicOperations.FixedTimeEquals(secret?.Hash ?? SecretText.HashOfNone, hash))
                proved = secret;
        }

        return proved;
    }

    internal static ClientCredential OfSecret(int number, SecretText secret, Id<User> by, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Kind = CredentialKind.Secret,
            Hash = SecretText.HashOf(secret.Value),
            Hint = secret.Hint,
            IssuedBy = by,
            IssuedAt = now,
        };

    internal static ClientCredential OfApiKey(
        int number,
        SecretText key,
        DateTimeOffset endsAt,
        Id<User> by,
        DateTimeOffset now
    ) =>
        new()
        {
            Number = number,
            Kind = CredentialKind.ApiKey,
            Hash = SecretText.HashOf(key.Value),
            Hint = key.Hint,
            IssuedBy = by,
            IssuedAt = now,
            EndsAt = endsAt,
        };

    internal static ClientCredential OfKey(int number, PublicKey key, Id<User> by, DateTimeOffset now) =>
        new()
        {
            Number = number,
            Kind = CredentialKind.PublicKey,
            KeyId = key.Id,
            X = key.X,
            Y = key.Y,
            IssuedBy = by,
            IssuedAt = now,
        };

    /// <summary>It never goes on longer than was said before.</summary>
    internal void EndBy(DateTimeOffset instant) => EndsAt = EndsAt is { } said && said <= instant ? said : instant;
}

/// <summary>How a system proves who it is.</summary>
public enum CredentialKind
{
    /// <summary>Proves the client when it asks for a token.</summary>
    Secret,

    /// <summary>Checks what the client signs when it asks for a token.</summary>
    PublicKey,

    /// <summary>Is sent with each call as it is, and only reads.</summary>
    ApiKey,
}
