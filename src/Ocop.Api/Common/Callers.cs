using Microsoft.AspNetCore.Authorization;
using Ocop.Domain.ApiClients;

namespace Ocop.Api.Common;

/// <summary>
/// Who may ask: people in one of these roles, or anyone signed in where no role is named; and systems with this scope, or no
/// system at all where none is named. A role is never a system's, and a scope never a person's.
/// </summary>
internal sealed class Callers(IReadOnlyList<string> roles, ApiScope? scope)
    : AuthorizationHandler<Callers>,
        IAuthorizationRequirement
{
    public IReadOnlyList<string> Roles => roles;

    public ApiScope? Scope => scope;

    /// <summary>Whom an endpoint that is not public names; the innermost policy with roles counts.</summary>
    public static Callers In(IEnumerable<object> metadata) =>
        metadata
            .OfType<AuthorizationPolicy>()
            .SelectMany(policy => policy.Requirements)
            .OfType<Callers>()
            .Aggregate((outer, inner) => inner.Roles.Count > 0 ? inner : outer);

    public Callers And(ApiScope systems) => new(roles, systems);

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Callers requirement)
    {
        var caller = context.User;
        var mayAsk = caller.IsSystem()
            ? requirement.Scope is { } needed && caller.HasClaim(SystemClaims.Scope, needed.Code)
            : requirement.Roles.Count == 0 || requirement.Roles.Any(caller.IsInRole);

        if (mayAsk)
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
