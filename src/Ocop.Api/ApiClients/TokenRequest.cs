using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Ocop.Application.ApiClients.Tokens;

namespace Ocop.Api.ApiClients;

/// <summary>A request for a token, read as RFC 6749 and RFC 7523 have it: each parameter once, one way to prove oneself.</summary>
internal sealed class TokenRequest
{
    public const string ContentType = "application/x-www-form-urlencoded";

    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private const string Basic = "Basic ";

    private static readonly FormOptions Small = new()
    {
        ValueCountLimit = 20,
        KeyLengthLimit = 100,
        ValueLengthLimit = 8 * 1024,
        BufferBodyLengthLimit = 64 * 1024,
    };

    private readonly IFormCollection _form;
    private readonly string _authorization;

    private TokenRequest(IFormCollection form, string authorization) => (_form, _authorization) = (form, authorization);

    /// <exception cref="TokenRefusedException">It is no form, or one that nobody sends in earnest.</exception>
    public static async Task<TokenRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType?.Split(';')[0].Trim() != ContentType)
            throw Misunderstood();

        try
        {
            var form = await new FormFeature(request, Small).ReadFormAsync(cancellationToken);
            return new(form, request.Headers.Authorization.ToString());
        }
        catch (InvalidDataException)
        {
            throw Misunderstood();
        }
    }

    /// <exception cref="TokenRefusedException">A parameter is missing, comes twice, or asks for another grant.</exception>
    public (ClientProof Proof, IReadOnlyList<string> Scopes) Understood()
    {
        if (_form.Any(parameter => parameter.Value.Count > 1))
            throw Misunderstood();
        if (Value("grant_type") is not { } grant)
            throw Misunderstood();
        if (grant != "client_credentials")
            throw new TokenRefusedException(TokenRefusal.UnsupportedGrantType);

        return (Proof(), (Value("scope") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private ClientProof Proof()
    {
        var (id, secret, assertion) = (Value("client_id"), Value("client_secret"), Value("client_assertion"));
        var isBasic = _authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase);
        var ways = new[] { isBasic, secret is not null, assertion is not null };

        if (ways.Count(way => way) > 1 || (assertion is not null && Value("client_assertion_type") != AssertionType))
            throw Misunderstood();
        if (isBasic)
            return OfHeader();
        if (assertion is not null)
            return new AssertionProof(id, assertion);

        return secret is not null
            ? new SecretProof(id, secret)
            : throw new TokenRefusedException(TokenRefusal.InvalidClient);
    }

    private SecretProof OfHeader()
    {
        var decoded = new byte[_authorization.Length];
        if (!Convert.TryFromBase64String(_authorization[Basic.Length..].Trim(), decoded, out var length))
            throw new TokenRefusedException(TokenRefusal.InvalidClient);

        return Encoding.UTF8.GetString(decoded, 0, length).Split(':', 2) is [var id, var secret]
            ? new(Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret))
            : throw new TokenRefusedException(TokenRefusal.InvalidClient);
    }

    /// <summary>A parameter without a value is as good as none.</summary>
    private string? Value(string name) =>
        _form.TryGetValue(name, out var values) && !StringValues.IsNullOrEmpty(values) ? values.ToString() : null;

    private static TokenRefusedException Misunderstood() => new(TokenRefusal.InvalidRequest);
}
