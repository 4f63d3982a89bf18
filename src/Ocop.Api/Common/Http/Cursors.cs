using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Common.Http;

/// <summary>Cursors bound to the path and filters of the request they were made for.</summary>
internal sealed class Cursors(IDataProtectionProvider protection, IHttpContextAccessor http) : ICursors
{
    private static readonly string[] NotFilters = ["cursor", "limit", "count"];

    public string Seal(IReadOnlyList<string> place, string? feed) =>
        WebEncoders.Base64UrlEncode(Protector(feed).Protect(JsonSerializer.SerializeToUtf8Bytes(place)));

    public IReadOnlyList<string> Open(string cursor, string? feed)
    {
        try
        {
            var place = Protector(feed).Unprotect(WebEncoders.Base64UrlDecode(cursor));
            return JsonSerializer.Deserialize<string[]>(place)!;
        }
        catch (Exception foreign) when (foreign is CryptographicException or FormatException or JsonException)
        {
            throw Pages.ForeignCursor();
        }
    }

    /// <summary>The list and its filters are the purpose of the signature, so they need not stand in the cursor.</summary>
    private IDataProtector Protector(string? feed)
    {
        if (feed is not null)
            return protection.CreateProtector("feed", feed);

        var request = http.HttpContext!.Request;
        var filters = request
            .Query.Where(parameter => !NotFilters.Contains(parameter.Key))
            .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
            .Select(parameter =>
                $"{parameter.Key}={string.Join('\u001f', parameter.Value.Order(StringComparer.Ordinal))}"
            );
        var list = $"{request.Path}?{string.Join('&', filters)}";

        return protection.CreateProtector("cursor", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(list))));
    }
}
