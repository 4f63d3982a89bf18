using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Ocop.Api.Common.Problems;
using Ocop.Api.Identity;
using Ocop.Application.ApiClients.Tokens;

namespace Ocop.Api.ApiClients;

/// <summary>
/// Systems sign in with each request, by <c>Authorization: Bearer</c>. Who sends that is a system or nobody: a cookie beside it
/// counts for nothing, and a token that is no good is refused even where anybody may ask.
/// </summary>
internal sealed class AccessTokenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IMediator mediator
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "AccessToken";

    /// <summary>Takes whichever of the two ways a request says who makes it.</summary>
    public const string Chooser = "CookieOrAccessToken";

    private const string Word = "Bearer";

    public static bool IsUsedBy(HttpRequest request)
    {
        var sent = request.Headers.Authorization.ToString();
        return sent.StartsWith(Word, StringComparison.OrdinalIgnoreCase)
            && (sent.Length == Word.Length || sent[Word.Length] is ' ');
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var token = Request.Headers.Authorization.ToString()[Word.Length..].Trim();

        if (await mediator.Send(new RecogniseSystem(token), Context.RequestAborted) is not { } system)
            return AuthenticateResult.Fail("Not a token of ours, or one that holds no more.");

        Context.Features.Set(system);
        return AuthenticateResult.Success(new(system.ToPrincipal(Name), Name));
    }
}

internal static class AccessTokenServices
{
    public static readonly ProblemKind Invalid = new(
        "access-token.invalid",
        401,
        new(
            "Mã truy cập hoặc khóa API không đúng, đã hết hạn, hoặc hệ thống không còn được phép kết nối. Hãy lấy mã mới tại /oauth/token.",
            "The access token or API key is wrong or has expired, or the client may not call any more. Get a new token at /oauth/token."
        )
    );

    public static IServiceCollection AddAccessTokens(this IServiceCollection services)
    {
        services
            .AddAuthentication(AccessTokenScheme.Chooser)
            .AddScheme<AuthenticationSchemeOptions, AccessTokenScheme>(AccessTokenScheme.Name, configureOptions: null)
            .AddPolicyScheme(AccessTokenScheme.Chooser, displayName: null, Choose);
        return services
            .AddSingleton<TokenLimit>()
            .AddSingleton<IAuthorizationMiddlewareResultHandler, SystemRefusals>();
    }

    /// <summary>Refuses a token that is no good, wherever it is sent.</summary>
    public static IApplicationBuilder UseAccessTokens(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                AccessTokenScheme.IsUsedBy(context.Request) && !context.User.IsSystem()
                    ? Refuse(context)
                    : next(context)
        );

    private static void Choose(PolicySchemeOptions options) =>
        options.ForwardDefaultSelector = context =>
            AccessTokenScheme.IsUsedBy(context.Request) ? AccessTokenScheme.Name : CookieSession.Scheme;

    private static Task Refuse(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer realm=\"ocop\", error=\"invalid_token\"";
        return Problem.For(context, Invalid).Write(context);
    }
}
