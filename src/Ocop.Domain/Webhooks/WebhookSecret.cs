using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Webhooks;

/// <summary>What events are signed with. It is kept encrypted, because signing needs it again.</summary>
public sealed class WebhookSecret
{
    /// <summary>Of the text that its owner gets to see once.</summary>
    public const string Prefix = "whsec_";

    /// <summary>192 bits, as Standard Webhooks recommends at least.</summary>
    public const int Length = 24;

    internal WebhookSecret(int number, byte[] sealedSecret, DateTimeOffset drawnAt) =>
        (Number, Sealed, DrawnAt) = (number, sealedSecret, drawnAt);

    private WebhookSecret() { }

    /// <summary>Counts from 1.</summary>
    public int Number { get; private init; }

    public byte[] Sealed { get; private init; } = [];

    public DateTimeOffset DrawnAt { get; private init; }

    /// <summary>From then on it signs nothing; none while nobody has said so.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public bool IsLiveAt(DateTimeOffset now) => EndsAt is null || now < EndsAt;

    public static byte[] Draw() => RandomNumberGenerator.GetBytes(Length);

    public static string TextOf(byte[] secret) => Prefix + Convert.ToBase64String(secret);

    /// <summary>The signature of one message under one secret, as it stands in <c>webhook-signature</c>.</summary>
    /// <param name="secret">As it was drawn.</param>
    /// <param name="id">The header <c>webhook-id</c>.</param>
    /// <param name="timestamp">The header <c>webhook-timestamp</c>: seconds since 1970.</param>
    /// <param name="body">The bytes that are sent.</param>
    public static string Sign(byte[] secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];

        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, signed))}";
    }

    /// <summary>It never goes on longer than was said before.</summary>
    internal void EndBy(DateTimeOffset instant) => EndsAt = EndsAt is { } said && said <= instant ? said : instant;
}
