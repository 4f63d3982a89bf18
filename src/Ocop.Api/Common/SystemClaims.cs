using System.Security.Claims;
using Ocop.Application.ApiClients.Tokens;

namespace Ocop.Api.Common;

/// <summary>How a request says that a system makes it.</summary>
internal static class SystemClaims
{
    public const string Id = "system";
    public const string Scope = "scope";

    public static bool IsSystem(this ClaimsPrincipal caller) => caller.HasClaim(claim => claim.Type == Id);

    /// <summary>Its id stands where a person's would, so that what is kept per caller is kept per system.</summary>
    public static ClaimsPrincipal ToPrincipal(this SystemCaller system, string scheme)
    {
        var id = system.ClientId.ToString();

        return new(
            new ClaimsIdentity(
                [
                    new(ClaimTypes.NameIdentifier, id),
                    new(Id, id),
                    .. system.Scopes.Select(scope => new Claim(Scope, scope)),
                ],
                scheme
            )
        );
    }
}
