using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks.Deliveries;

/// <summary>What goes over the wire, as Standard Webhooks lays it down.</summary>
/// <param name="Id">The header <c>webhook-id</c>: the same whenever the event is sent.</param>
/// <param name="Timestamp">The header <c>webhook-timestamp</c>: seconds since 1970, of this attempt.</param>
/// <param name="Signatures">The header <c>webhook-signature</c>: one for each live secret.</param>
/// <param name="Body">JSON.</param>
public sealed record WebhookMessage(Uri Url, string Id, string Timestamp, string Signatures, byte[] Body)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static WebhookMessage Of(PublicEvent happened, Webhook webhook, WebhookSeal seal, DateTimeOffset now)
    {
        var (id, timestamp, body) = (happened.Id.ToString(), now.ToUnixTimeSeconds(), BodyOf(happened));
        var signatures = webhook.SecretsAt(now).Select(secret => seal.Sign(secret, id, timestamp, body));

        return new(
            new(webhook.Url),
            id,
            timestamp.ToString(CultureInfo.InvariantCulture),
            string.Join(' ', signatures),
            body
        );
    }

    private static byte[] BodyOf(PublicEvent happened) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Event(
                happened.Type,
                happened.HappenedAt.UtcDateTime,
                new(happened.ProductId?.Value, happened.CertificateNumber, happened.Version, happened.Reason)
            ),
            Json
        );

    private sealed record Event(string Type, DateTime Timestamp, EventData Data);

    private sealed record EventData(Guid? Id, string? Number, long? Version, string? Reason);
}
