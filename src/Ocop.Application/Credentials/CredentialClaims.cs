using System.Globalization;
using System.Text.Json.Nodes;
using Ocop.Application.Register;
using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>The claims of each format.</summary>
internal static class CredentialClaims
{
    private const int LongestProduct = 60;
    private const int LongestOrganisation = 50;

    /// <summary>The type of a compact credential, so that no other text of ours passes for one.</summary>
    public const string CompactType = "ocop";

    public const string VerifiableType = "vc+jwt";

    private static readonly string[] Messages = ["valid", "suspended", "revoked", "superseded"];

    /// <summary>The claims of RFC 7519 where there is one, and short names for the others: every character is printed.</summary>
    public static JsonObject Compact(CredentialSubject subject, PublicAddress site)
    {
        var claims = new JsonObject
        {
            ["iss"] = site.Origin,
            ["sub"] = subject.Number.ToString(),
            ["jti"] = subject.Code.ToString(),
            ["nbf"] = subject.From.ToUnixTimeSeconds(),
            ["exp"] = subject.Until.ToUnixTimeSeconds(),
            ["prd"] = Shortened(subject.Product, LongestProduct),
            ["prov"] = subject.Province,
            ["star"] = subject.Star,
            ["idx"] = subject.Status.Index,
        };
        if (subject.Organisation is { } organisation)
            claims["org"] = Shortened(organisation, LongestOrganisation);
        return claims;
    }

    /// <summary>W3C Verifiable Credentials Data Model 2.0; its own words stand in the vocabulary of the issuer.</summary>
    public static JsonObject Verifiable(CredentialSubject subject, PublicAddress site)
    {
        var about = new JsonObject
        {
            ["type"] = "Product",
            ["name"] = subject.Product,
            ["certificateNumber"] = subject.Number.ToString(),
            ["verificationCode"] = subject.Code.ToString(),
            ["star"] = subject.Star,
            ["province"] = subject.Province,
        };
        if (subject.Organisation is { } organisation)
            about["producer"] = organisation;

        return new()
        {
            ["@context"] = Context(),
            ["id"] = $"{site.Origin}/api/v1/certificates/{subject.Number}/credential",
            ["type"] = new JsonArray("VerifiableCredential", "OcopCertificate"),
            ["issuer"] = site.Origin,
            ["validFrom"] = Instant(subject.From),
            ["validUntil"] = Instant(subject.Until.AddSeconds(-1)),
            ["credentialSubject"] = about,
            ["credentialStatus"] = Status(subject.Status, site),
        };
    }

    /// <summary>A list as a credential of its own (W3C Bitstring Status List 1.0).</summary>
    /// <param name="encoded">Base64url of the gzipped bits.</param>
    public static JsonObject StatusList(
        int list,
        string encoded,
        DateTimeOffset at,
        TimeSpan kept,
        PublicAddress site
    ) =>
        new()
        {
            ["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2"),
            ["id"] = AddressOf(list, site),
            ["type"] = new JsonArray("VerifiableCredential", "BitstringStatusListCredential"),
            ["issuer"] = site.Origin,
            ["validFrom"] = Instant(at),
            ["credentialSubject"] = new JsonObject
            {
                ["id"] = $"{AddressOf(list, site)}#list",
                ["type"] = "BitstringStatusList",
                ["statusPurpose"] = "message",
                ["encodedList"] = "u" + encoded, // multibase: base64url
                ["ttl"] = (long)kept.TotalMilliseconds,
            },
        };

    private static JsonArray Context() =>
        new(
            "https://www.w3.org/ns/credentials/v2",
            new JsonObject { ["@vocab"] = "https://www.w3.org/ns/credentials/issuer-dependent#" }
        );

    private static JsonObject Status(StatusEntry entry, PublicAddress site) =>
        new()
        {
            ["id"] = $"{AddressOf(entry.List, site)}#{entry.Position.ToString(CultureInfo.InvariantCulture)}",
            ["type"] = "BitstringStatusListEntry",
            ["statusPurpose"] = "message",
            ["statusListIndex"] = entry.Position.ToString(CultureInfo.InvariantCulture),
            ["statusListCredential"] = AddressOf(entry.List, site),
            ["statusSize"] = Domain.Credentials.StatusList.BitsOfEntry,
            ["statusMessage"] = new JsonArray([
                .. Messages.Select(
                    (message, value) => new JsonObject { ["status"] = $"0x{value:x}", ["message"] = message }
                ),
            ]),
        };

    private static string AddressOf(int list, PublicAddress site) =>
        string.Create(CultureInfo.InvariantCulture, $"{site.Origin}/api/v1/status-lists/{list}");

    private static string Instant(DateTimeOffset at) =>
        at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Never inside a character that is written with several.</summary>
    private static string Shortened(string text, int most)
    {
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= most ? text : letters.SubstringByTextElements(0, most - 1) + "…";
    }
}
