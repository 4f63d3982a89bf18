using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Webhooks;

/// <summary>
/// An address of an agency's system that is told what happens in the public register, as Standard Webhooks describes it:
/// events without personal data, signed, sent until they are accepted or have failed too often.
/// </summary>
public sealed partial class Webhook : Aggregate<Webhook>
{
    public const int LongestDescription = 200;
    public const int MostOfAClient = 10;

    /// <summary>Two, so that the next one is in use before the former one ends.</summary>
    public const int MostLiveSecrets = 2;

    /// <summary>How long a secret may go on beside the one that replaces it.</summary>
    public static readonly TimeSpan LongestOverlap = TimeSpan.FromDays(30);

    /// <summary>How long it does where nobody says otherwise.</summary>
    public static readonly TimeSpan UsualOverlap = TimeSpan.FromDays(1);

    private readonly List<WebhookSecret> _secrets = [];

    private Webhook() { }

    public Id<ApiClient> ClientId { get; private init; }

    public string Url { get; private set; } = "";

    /// <summary>What its owner calls it.</summary>
    public string Description { get; private set; } = "";

    /// <summary>Codes of <see cref="EventType"/>.</summary>
    public IReadOnlyList<string> EventTypes { get; private set; } = [];

    public WebhookState State { get; private set; }

    /// <summary>When and why nothing is sent any more.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <inheritdoc cref="DisabledAt"/>
    public DisablingReason? DisabledFor { get; private set; }

    public Id<User> CreatedBy { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>All that were ever drawn, ended ones included.</summary>
    public IReadOnlyList<WebhookSecret> Secrets => _secrets;

    /// <param name="client">Whose system it is.</param>
    /// <param name="stated">Where to and what.</param>
    /// <param name="sealedSecret">Its first secret, encrypted.</param>
    /// <param name="had">How many webhooks the client has.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="now">The time.</param>
    public static Webhook Add(
        ApiClient client,
        StatedWebhook stated,
        byte[] sealedSecret,
        int had,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.OnlyApprovedClientsAreTold.Require(client.State is ApiClientState.Approved);
        Rules.AClientHasAFew.Require(had < MostOfAClient);

        var webhook = new Webhook
        {
            ClientId = client.Id,
            CreatedBy = by,
            CreatedAt = now,
        };
        webhook.TakeOver(stated);
        webhook._secrets.Add(new(1, sealedSecret, now));
        return webhook;
    }

    public void Change(StatedWebhook stated) => TakeOver(stated);

    /// <summary>Both secrets sign until the former one ends, so that the receiver can change over without a gap.</summary>
    /// <param name="sealedSecret">The next one, encrypted.</param>
    /// <param name="formerEndsAt">When the one of before ends; a day from now where nothing is said.</param>
    /// <param name="now">The time.</param>
    public WebhookSecret Rotate(byte[] sealedSecret, DateTimeOffset? formerEndsAt, DateTimeOffset now)
    {
        var ending = formerEndsAt ?? now + UsualOverlap;
        var live = SecretsAt(now).ToList();
        Rules.TwoSecretsAreEnough.Require(live.Count < MostLiveSecrets);
        Rules.TheFormerOneEndsSoon.Require(now <= ending && ending <= now + LongestOverlap);

        foreach (var former in live)
            former.EndBy(ending);
        var drawn = new WebhookSecret(_secrets.Count + 1, sealedSecret, now);
        _secrets.Add(drawn);
        return drawn;
    }

    /// <summary>Those that sign now, the newest first.</summary>
    public IEnumerable<WebhookSecret> SecretsAt(DateTimeOffset now) =>
        _secrets.Where(secret => secret.IsLiveAt(now)).OrderByDescending(secret => secret.Number);

    public void Disable(DisablingReason reason, DateTimeOffset now)
    {
        Rules.ItsStateAllowsIt.Require(State is WebhookState.Enabled);

        (State, DisabledAt, DisabledFor) = (WebhookState.Disabled, now, reason);
        Raise(new WebhookDisabled(Id, ClientId, Description, reason));
    }

    public void Enable()
    {
        Rules.ItsStateAllowsIt.Require(State is WebhookState.Disabled);

        (State, DisabledAt, DisabledFor) = (WebhookState.Enabled, null, null);
    }

    /// <summary>Only what is enabled is sent anything.</summary>
    public void RequireEnabled() => Rules.ItsStateAllowsIt.Require(State is WebhookState.Enabled);

    private void TakeOver(StatedWebhook stated)
    {
        var target = WebhookTarget.In(stated.Url, stated.Ports);
        Rules.AnAddressIsOpenAndSecure.Require(target is not null);
        Rules.EventTypesAreKnown.Require(stated.EventTypes.Count > 0 && stated.EventTypes.All(EventType.IsKnown));

        Url = target.AbsoluteUri;
        Description = stated.Description;
        EventTypes = [.. stated.EventTypes.Distinct().Order(StringComparer.Ordinal)];
    }
}

/// <summary>What an agency says of a webhook.</summary>
/// <param name="Ports">Those that this deployment connects to.</param>
public sealed record StatedWebhook(
    string Url,
    string Description,
    IReadOnlyList<string> EventTypes,
    IReadOnlyCollection<int> Ports
);

/// <summary>Whether a webhook is sent anything.</summary>
public enum WebhookState
{
    /// <summary>Is sent what happens.</summary>
    Enabled,

    /// <summary>Is sent nothing until somebody enables it.</summary>
    Disabled,
}

/// <summary>Why a webhook is disabled.</summary>
public enum DisablingReason
{
    /// <summary>Its owner wants it so.</summary>
    ByOwner,

    /// <summary>An event failed as often as it is tried.</summary>
    DeliveriesFailed,

    /// <summary>The receiver said that it is gone for good (410).</summary>
    Gone,
}

public sealed record WebhookDisabled(
    Id<Webhook> WebhookId,
    Id<ApiClient> ClientId,
    string Description,
    DisablingReason Reason
) : IDomainEvent;
