using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Identity;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>Draws secrets and signs with them; outside of here they are encrypted.</summary>
public sealed class WebhookSeal([FromKeyedServices(WebhookSeal.Purpose)] ISecretSeal seal)
{
    /// <summary>What this seal closes, no other one opens.</summary>
    public const string Purpose = "webhooks";

    public DrawnWebhookSecret Draw()
    {
        var secret = WebhookSecret.Draw();
        return new(WebhookSecret.TextOf(secret), seal.Close(secret));
    }

    public string Sign(WebhookSecret secret, string id, long timestamp, ReadOnlySpan<byte> body) =>
        WebhookSecret.Sign(seal.Open(secret.Sealed), id, timestamp, body);
}

/// <param name="Text">For its owner, once.</param>
/// <param name="Sealed">For the database.</param>
public sealed record DrawnWebhookSecret(string Text, byte[] Sealed);
