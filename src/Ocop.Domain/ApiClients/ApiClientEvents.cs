using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Domain.ApiClients;

public sealed record ApiClientRequested(Id<ApiClient> ClientId, Id<AdministrativeUnit> UnitId, Id<User> By)
    : IDomainEvent;

/// <param name="State">What it is from now on.</param>
public sealed record ApiClientDecided(Id<ApiClient> ClientId, ApiClientState State, Id<User> By) : IDomainEvent;

public sealed record ClientCredentialAdded(Id<ApiClient> ClientId, int Number, CredentialKind Kind) : IDomainEvent;

public sealed record ClientCredentialEnded(Id<ApiClient> ClientId, int Number, DateTimeOffset At) : IDomainEvent;
