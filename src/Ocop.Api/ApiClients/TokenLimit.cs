using Ocop.Api.Common.Http;

namespace Ocop.Api.ApiClients;

/// <summary>
/// How often one address may ask for tokens. Higher than for people who sign in, because the systems of many agencies may
/// stand behind one gateway; a secret is far too long to be guessed.
/// </summary>
internal sealed class TokenLimit(IConfiguration configuration)
    : CallerLimit(configuration.GetValue(Setting, defaultValue: 300), TimeSpan.FromMinutes(1))
{
    public const string Setting = "Tokens:AttemptsPerMinute";

    public static ValueTask<object?> Count(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Count<TokenLimit>(context, next);
}
