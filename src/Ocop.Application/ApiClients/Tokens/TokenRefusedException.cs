namespace Ocop.Application.ApiClients.Tokens;

/// <summary>Why no token is given, in the words of RFC 6749, section 5.2.</summary>
public sealed class TokenRefusedException(TokenRefusal why) : Exception(why.ToString())
{
    public TokenRefusal Why { get; } = why;
}

public enum TokenRefusal
{
    /// <summary>A parameter is missing, comes twice, or is not understood.</summary>
    InvalidRequest,

    /// <summary>The client is unknown, shut out, or did not prove itself.</summary>
    InvalidClient,

    /// <summary>Another grant than <c>client_credentials</c>.</summary>
    UnsupportedGrantType,

    /// <summary>More than the client may have.</summary>
    InvalidScope,

    /// <summary>This server has no key to sign tokens with.</summary>
    TemporarilyUnavailable,
}
