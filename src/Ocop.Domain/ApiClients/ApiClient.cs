using System.Text.RegularExpressions;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Credentials;
using Ocop.Domain.Identity;

namespace Ocop.Domain.ApiClients;

/// <summary>
/// A system of an agency that asks this one by itself. An officer of the agency requests it, an administrator approves it;
/// from then on it proves itself by a secret or a key of its own and reads, in its territory, what its scopes name.
/// </summary>
public sealed partial class ApiClient : Aggregate<ApiClient>, IPlaced
{
    public const int LongestName = 120;
    public const int LongestEmail = 254;
    public const int LongestCode = 35;
    public const int LongestReason = 1000;

    /// <summary>Calls an hour; what an administrator may give at most.</summary>
    public const int MostQuota = 1_000_000;

    /// <summary>Two, so that the next one is in use before the former one ends.</summary>
    public const int MostLiveCredentials = 2;

    /// <summary>Of API keys: one for each place that a small system runs at.</summary>
    public const int MostLiveApiKeys = 5;

    /// <summary>An API key is sent with each call and is drawn anew once a year at least.</summary>
    public static readonly TimeSpan LongestApiKey = TimeSpan.FromDays(366);

    /// <summary>How long a secret or a key may go on beside the one that replaces it.</summary>
    public static readonly TimeSpan LongestOverlap = TimeSpan.FromDays(30);

    private readonly List<ClientCredential> _credentials = [];

    private ApiClient() { }

    /// <summary>What the agency calls it.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The agency's province, or the country for the centre.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The agency's identifier on the national integration platforms, such as <c>H38.12</c>.</summary>
    public string AgencyCode { get; private init; } = "";

    /// <summary>Whom to write to when the system misbehaves; never public.</summary>
    public string ContactEmail { get; private init; } = "";

    /// <summary>Codes of <see cref="ApiScope"/>.</summary>
    public IReadOnlyList<string> Scopes { get; private init; } = [];

    /// <summary>It reads the records that lie in this unit, and no others.</summary>
    public Id<AdministrativeUnit> TerritoryId { get; private init; }

    public ApiClientState State { get; private set; }

    /// <summary>Calls an hour; 0 until it is approved.</summary>
    public int QuotaPerHour { get; private set; }

    public Id<User> RequestedBy { get; private init; }

    public DateTimeOffset RequestedAt { get; private init; }

    /// <summary>Who took the last decision on it, when, and why; the audit log has those before.</summary>
    public Id<User>? DecidedBy { get; private set; }

    /// <inheritdoc cref="DecidedBy"/>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <inheritdoc cref="DecidedBy"/>
    public string? Reason { get; private set; }

    /// <summary>All that were ever issued, ended ones included.</summary>
    public IReadOnlyList<ClientCredential> Credentials => _credentials;

    public static ApiClient Request(StatedClient stated, Id<User> by, DateTimeOffset now)
    {
        Rules.AnAgencyHasACode.Require(CodeIn(stated.AgencyCode) is not null);
        Rules.ScopesAreKnown.Require(stated.Scopes.Count > 0 && stated.Scopes.All(ApiScope.IsKnown));

        var client = new ApiClient
        {
            Name = stated.Name,
            UnitId = stated.UnitId,
            AgencyCode = stated.AgencyCode,
            ContactEmail = User.Normalise(stated.ContactEmail),
            Scopes = [.. stated.Scopes.Distinct().Order(StringComparer.Ordinal)],
            TerritoryId = stated.TerritoryId,
            RequestedBy = by,
            RequestedAt = now,
        };
        client.Raise(new ApiClientRequested(client.Id, client.UnitId, by));
        return client;
    }

    public void Approve(int quotaPerHour, Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Requested);
        Rules.NobodyDecidesOnTheirOwnRequest.Require(by != RequestedBy);
        Rules.AQuotaIsInRange.Require(quotaPerHour is >= 1 and <= MostQuota);

        QuotaPerHour = quotaPerHour;
        Decide(ApiClientState.Approved, reason: null, by, now);
    }

    public void Refuse(string reason, Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Requested);
        Rules.NobodyDecidesOnTheirOwnRequest.Require(by != RequestedBy);

        Decide(ApiClientState.Refused, reason, by, now);
    }

    /// <summary>Shut out at once, until it is resumed.</summary>
    public void Suspend(string reason, Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Approved);

        Decide(ApiClientState.Suspended, reason, by, now);
    }

    public void Resume(Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Suspended);

        Decide(ApiClientState.Approved, reason: null, by, now);
    }

    /// <summary>Shut out for good, with every secret and key.</summary>
    public void Close(string reason, Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Approved, ApiClientState.Suspended);

        foreach (var credential in _credentials)
            credential.EndBy(now);
        Decide(ApiClientState.Closed, reason, by, now);
    }

    /// <summary>A secret that the client proves itself by. Its text is shown once and kept by nobody here.</summary>
    /// <param name="secret">As it was drawn.</param>
    /// <param name="formerEndsAt">When the one of before ends; needed when there is one.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="now">The time.</param>
    public ClientCredential AddSecret(
        SecretText secret,
        DateTimeOffset? formerEndsAt,
        Id<User> by,
        DateTimeOffset now
    ) => Add(number => ClientCredential.OfSecret(number, secret, by, now), formerEndsAt, now);

    /// <summary>The public half of a key that the client signs its assertions with (RFC 7523).</summary>
    /// <inheritdoc cref="AddSecret"/>
    public ClientCredential AddKey(PublicKey key, DateTimeOffset? formerEndsAt, Id<User> by, DateTimeOffset now)
    {
        Rules.AKeyIsAddedOnce.Require(!_credentials.Exists(one => one.KeyId == key.Id));

        return Add(number => ClientCredential.OfKey(number, key, by, now), formerEndsAt, now);
    }

    /// <summary>
    /// A key that is sent with each call as it is, for systems that cannot ask for tokens. It only reads, and it ends.
    /// </summary>
    public ClientCredential AddApiKey(SecretText key, DateTimeOffset endsAt, Id<User> by, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Approved);
        Rules.FiveApiKeysAreEnough.Require(LiveAt(now).Count(IsApiKey) < MostLiveApiKeys);
        Rules.AnApiKeyEnds.Require(now < endsAt && endsAt <= now + LongestApiKey);

        return Keep(ClientCredential.OfApiKey(_credentials.Count + 1, key, endsAt, by, now));
    }

    /// <summary>Ends a secret or a key at once, whatever was stated before.</summary>
    public void EndCredential(int number, DateTimeOffset now)
    {
        var credential = _credentials.Find(one => one.Number == number);
        Rules.ACredentialEndsOnce.Require(credential?.IsLiveAt(now) is true);

        credential.EndBy(now);
        Raise(new ClientCredentialEnded(Id, number, now));
    }

    /// <summary>Those that prove the client now; none while it may not call.</summary>
    public IEnumerable<ClientCredential> LiveAt(DateTimeOffset now) =>
        State is ApiClientState.Approved ? _credentials.Where(one => one.IsLiveAt(now)) : [];

    /// <summary>An agency's identifier, if what was said looks like one.</summary>
    public static string? CodeIn(string? said) =>
        said is { Length: <= LongestCode } && CodeForm().IsMatch(said) ? said : null;

    private ClientCredential Add(Func<int, ClientCredential> issue, DateTimeOffset? formerEndsAt, DateTimeOffset now)
    {
        RequireIn(ApiClientState.Approved);
        var live = LiveAt(now).Where(one => !IsApiKey(one)).ToList();
        Rules.TwoCredentialsAreEnough.Require(live.Count < MostLiveCredentials);
        Rules.TheFormerOneEndsSoon.Require(
            live.Count == 0 || (now <= formerEndsAt && formerEndsAt <= now + LongestOverlap)
        );

        foreach (var former in live)
            former.EndBy(formerEndsAt!.Value);
        return Keep(issue(_credentials.Count + 1));
    }

    private ClientCredential Keep(ClientCredential added)
    {
        _credentials.Add(added);
        Raise(new ClientCredentialAdded(Id, added.Number, added.Kind));
        return added;
    }

    private static bool IsApiKey(ClientCredential one) => one.Kind is CredentialKind.ApiKey;

    private void Decide(ApiClientState state, string? reason, Id<User> by, DateTimeOffset now)
    {
        (State, Reason, DecidedBy, DecidedAt) = (state, reason, by, now);
        Raise(new ApiClientDecided(Id, state, by));
    }

    private void RequireIn(params ReadOnlySpan<ApiClientState> states) =>
        Rules.ItsStateAllowsIt.Require(states.Contains(State));

    [GeneratedRegex(@"^[A-Z0-9]{2,}(\.[A-Z0-9]{1,10}){0,4}\z", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex CodeForm();
}
