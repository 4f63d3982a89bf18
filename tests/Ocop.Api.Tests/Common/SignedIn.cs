using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Ocop.Api.ApiClients;
using Ocop.Api.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Common;

/// <summary>Believes the header, so that a test can speak as anyone; without the header the real sign-in counts.</summary>
internal sealed class SignedIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Test";
    public const string Chooser = "TestOrReal";

    public static void Choose(PolicySchemeOptions options) =>
        options.ForwardDefaultSelector = context =>
            context.Request.Headers.Authorization.ToString().StartsWith(Scheme, StringComparison.Ordinal)
                ? Scheme
                : AccessTokenScheme.Chooser;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var (user, roles) = Request.Headers.Authorization.ToString()[Scheme.Length..].Trim().Split(':') switch
        {
            [var id, var names] => (id, names.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            var other => throw new InvalidOperationException($"Not a test identity: {string.Join(':', other)}"),
        };

        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, user),
            .. roles.Select(role => new Claim(ClaimTypes.Role, Enum.Parse<Role>(role).ToClaim())),
        ];
        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
        return Task.FromResult(AuthenticateResult.Success(new(principal, Scheme)));
    }
}
