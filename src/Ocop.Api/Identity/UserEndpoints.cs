using Microsoft.AspNetCore.Mvc;
using Ocop.Api.Common.Http;
using Ocop.Api.Common.Idempotency;
using Ocop.Application.Common.Paging;
using Ocop.Application.Identity;
using Ocop.Application.Identity.SecondFactors;
using Ocop.Application.Identity.Users;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Identity;

internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/users").WithTags("Users").RequireAuthorization(Who.Overseers);
        users.MapGet("", ListUsers);
        users.MapGet("/{id}", GetUser);

        var decisions = api.MapGroup("/users").WithTags("Users").RequireAuthorization(Who.Administrators);
        decisions.MapPost("", InviteUser).WithoutIdempotency(); // its answer holds a secret that is not to be kept
        decisions.MapPost("/{id}/invitations", RenewInvitation).WithoutIdempotency();
        decisions.MapPost("/{id}/memberships", GrantMembership);
        decisions.MapPost("/{id}/memberships/{membershipId}/ending", EndMembership);
        decisions.MapPost("/{id}/deactivation", DeactivateUser);
        decisions.MapPost("/{id}/second-factor-reset", ResetSecondFactor);

        api.MapPost("/users/{id}/activation", AcceptInvitation)
            .WithTags("Users")
            .AllowAnonymous()
            .NeverKept()
            .WithoutIdempotency()
            .AddEndpointFilter(AttemptLimit.Count);
    }

    /// <summary>Look through the users.</summary>
    /// <remarks>
    /// Administrators see everybody; officers and auditors those who hold or held a role in their territory. Sorted by
    /// `fullName` (Vietnamese order) or `registeredAt`.
    /// </remarks>
    /// <param name="page">Which part of the list.</param>
    /// <param name="q">Words of the name or the address, with or without diacritics.</param>
    /// <param name="mediator">Dispatches the query.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <response code="200">One page of users.</response>
    private static async Task<Ok<Page<UserView>>> ListUsers(
        [AsParameters] PageQuery page,
        [FromQuery] string? q,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new ListUsers(page.Request, q), cancellationToken));

    /// <summary>Look up one user.</summary>
    /// <response code="200">The user with all roles, past ones included.</response>
    private static async Task<Ok<UserView>> GetUser(
        Id<User> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await mediator.Send(new GetUser(id), cancellationToken));

    /// <summary>Open an account for somebody, an officer above all.</summary>
    /// <remarks>
    /// The answer holds a token, shown this once, with which its holder chooses a password within three days
    /// (`POST /users/{id}/activation`). Hand it over in person or by another safe way: nobody else learns the password.
    /// </remarks>
    /// <response code="201">The user, and the invitation to hand over.</response>
    private static async Task<Created<InvitedUserView>> InviteUser(
        Invitee invited,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var view = await mediator.Send(
            new InviteUser(invited.FullName, invited.Email, invited.Language),
            cancellationToken
        );
        return TypedResults.Created($"/api/v1/users/{view.Id}", view);
    }

    /// <summary>Let somebody choose a new password.</summary>
    /// <remarks>The password of before, earlier invitations and all sessions of the user end.</remarks>
    /// <response code="201">The invitation to hand over.</response>
    private static async Task<Created<Invitation>> RenewInvitation(
        Id<User> id,
        IMediator mediator,
        CancellationToken cancellationToken
    ) => TypedResults.Created($"/api/v1/users/{id}", await mediator.Send(new RenewInvitation(id), cancellationToken));

    /// <summary>Choose the password of an account you were invited to.</summary>
    /// <remarks>The token works once, and only until it expires.</remarks>
    /// <response code="204">The password holds; sign in with it.</response>
    private static async Task<NoContent> AcceptInvitation(
        Id<User> id,
        AcceptedInvitation accepted,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new AcceptInvitation(id, accepted.Token, accepted.Password), cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>Give somebody a role.</summary>
    /// <remarks>
    /// Commune officers belong to a commune, province officers to a province, central officers to the country, council
    /// members and auditors to a province or the country, administrators to no unit. The role of a producer comes with
    /// the producer. An administrator holds no other role, and nobody decides on their own roles.
    /// </remarks>
    /// <response code="201">The user as it is now.</response>
    private static async Task<Created<UserView>> GrantMembership(
        Id<User> id,
        GrantedMembership granted,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        var (role, from, to, unit) = granted;
        await mediator.Send(new GrantMembership(id, role, unit, from, to, ifMatch.Version), cancellationToken);

        return TypedResults.Created($"/api/v1/users/{id}", await mediator.Send(new GetUser(id), cancellationToken));
    }

    /// <summary>End somebody's role.</summary>
    /// <remarks>It stays on record. Yesterday as the last day takes it away at once.</remarks>
    /// <response code="200">The user as it is now.</response>
    private static async Task<Ok<UserView>> EndMembership(
        Id<User> id,
        Id<Membership> membershipId,
        EndedMembership ended,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new EndMembership(id, membershipId, ended.To, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetUser(id), cancellationToken));
    }

    /// <summary>Shut somebody out at once.</summary>
    /// <remarks>All sessions end and nobody can sign in as this user; what the user did stays on record.</remarks>
    /// <response code="200">The user as it is now.</response>
    private static async Task<Ok<UserView>> DeactivateUser(
        Id<User> id,
        IfMatch ifMatch,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new DeactivateUser(id, ifMatch.Version), cancellationToken);
        return TypedResults.Ok(await mediator.Send(new GetUser(id), cancellationToken));
    }

    /// <summary>Turn off the second factor of somebody who has lost it.</summary>
    /// <remarks>
    /// For who has neither the telephone nor a recovery code left; make sure who is asking first. All sessions of the
    /// user end. Where the second factor is required, the next sign-in asks to set it up again.
    /// </remarks>
    /// <response code="204">The password alone signs in.</response>
    private static async Task<NoContent> ResetSecondFactor(
        Id<User> id,
        IMediator mediator,
        CancellationToken cancellationToken
    )
    {
        await mediator.Send(new ResetSecondFactor(id), cancellationToken);
        return TypedResults.NoContent();
    }
}

/// <summary>Whom to open an account for.</summary>
/// <param name="FullName">The name of the person.</param>
/// <param name="Email">What to sign in with; one account each.</param>
/// <param name="Language">The language in which the system writes to the person.</param>
internal sealed record Invitee(string FullName, string Email, Language Language);

/// <summary>An invitation and the password chosen with it.</summary>
/// <param name="Token">The token of the invitation.</param>
/// <param name="Password">At least 12 characters.</param>
internal sealed record AcceptedInvitation(string Token, string Password);

/// <summary>A role, where and when.</summary>
/// <param name="Role">The role.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; absent until further notice.</param>
/// <param name="UnitId">The administrative unit of today it is held in; absent for administrators.</param>
internal sealed record GrantedMembership(
    Role Role,
    DateOnly From,
    DateOnly? To = null,
    Id<AdministrativeUnit>? UnitId = null
);

/// <summary>When a role ends.</summary>
/// <param name="To">The last day, yesterday at the earliest.</param>
internal sealed record EndedMembership(DateOnly To);
