using System.Security.Claims;
using System.Text.Json;
using Ocop.Application.Common;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Api.Common;

internal sealed class CurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    public bool IsSignedIn => http.HttpContext?.User.Identity?.IsAuthenticated ?? false;

    public Id<User> Id => Id<User>.Parse(Principal.FindFirstValue(ClaimTypes.NameIdentifier)!, null);

    public Id<ApiClient>? System =>
        Principal.FindFirstValue(SystemClaims.Id) is { } id ? Id<ApiClient>.Parse(id, null) : null;

    public bool Is(Role role) => Principal.IsInRole(role.ToClaim());

    private ClaimsPrincipal Principal => http.HttpContext!.User;
}

internal static class RoleClaims
{
    /// <summary>The role as it stands in claims, in JSON and in the database: <c>commune_officer</c>.</summary>
    public static string ToClaim(this Role role) => JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString());
}
