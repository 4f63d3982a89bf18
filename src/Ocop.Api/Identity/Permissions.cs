using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Ocop.Api.Identity;

/// <summary>What a caller may ask for, read from the policies of the endpoints themselves, so that it is never another answer.</summary>
internal sealed class Permissions(EndpointDataSource endpoints, IAuthorizationService authorization)
{
    /// <summary>What the document describes; all else are pages and files.</summary>
    private static readonly string[] Described = ["/api/", "/.well-known/", "/oauth/"];

    /// <returns>The operation ids, in alphabetical order.</returns>
    public async Task<IReadOnlyList<string>> Of(ClaimsPrincipal caller)
    {
        var (verdicts, allowed) = (new Dictionary<AuthorizationPolicy, bool>(), new List<string>());

        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().Where(IsOperation))
        {
            if (await IsAllowed(endpoint.Metadata, caller, verdicts))
                allowed.Add(endpoint.Metadata.GetRequiredMetadata<MethodInfo>().Name);
        }

        return [.. allowed.Order(StringComparer.Ordinal)];
    }

    private static bool IsOperation(RouteEndpoint endpoint) =>
        Array.Exists(
            Described,
            root => endpoint.RoutePattern.RawText?.StartsWith(root, StringComparison.Ordinal) is true
        )
        && endpoint.Metadata.GetMetadata<MethodInfo>() is not null
        && endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null;

    private async Task<bool> IsAllowed(
        EndpointMetadataCollection endpoint,
        ClaimsPrincipal caller,
        Dictionary<AuthorizationPolicy, bool> verdicts
    )
    {
        if (endpoint.GetMetadata<IAllowAnonymous>() is not null)
            return true;

        foreach (var policy in endpoint.GetOrderedMetadata<AuthorizationPolicy>())
        {
            if (!verdicts.TryGetValue(policy, out var isMet))
                verdicts[policy] = isMet = (await authorization.AuthorizeAsync(caller, policy)).Succeeded;
            if (!isMet)
                return false;
        }

        return true;
    }
}

/// <summary>What the caller may ask for.</summary>
/// <param name="Operations">
/// The ids of the operations that are open to the caller's roles of today. On which records, and in which state of them,
/// each operation judges for itself.
/// </param>
internal sealed record PermissionsView(IReadOnlyList<string> Operations);
