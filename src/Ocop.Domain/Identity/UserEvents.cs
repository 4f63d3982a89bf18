namespace Ocop.Domain.Identity;

public sealed record UserRegistered(Id<User> UserId) : IDomainEvent;

public sealed record ProfileChanged(Id<User> UserId) : IDomainEvent;

public sealed record EmailChanged(Id<User> UserId) : IDomainEvent;

public sealed record UserInvitedAgain(Id<User> UserId, Id<User> By) : IDomainEvent;

public sealed record UserDeactivated(Id<User> UserId, Id<User> By) : IDomainEvent;

/// <param name="By">Who granted it; nobody for what the system itself set up.</param>
public sealed record MembershipGranted(Id<User> UserId, Id<Membership> MembershipId, Role Role, Id<User>? By)
    : IDomainEvent;

/// <param name="LastDay">The last day on which it is valid.</param>
public sealed record MembershipEnded(Id<User> UserId, Id<Membership> MembershipId, DateOnly LastDay, Id<User> By)
    : IDomainEvent;
