using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Ocop.Application.Common.Paging;

namespace Ocop.Api.Common.Http;

/// <summary>Entity tags come from what is sent, never from what the caller said.</summary>
internal static class EntityTags
{
    /// <summary>The strong tag of an editable thing.</summary>
    public static string OfVersion(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>The weak tag of a list or of a computed answer: compression may change its bytes.</summary>
    /// <param name="content">What is sent.</param>
    /// <param name="page">
    /// The list that it is. Its cursor is sealed anew each time and leads to the same place: it makes no other answer.
    /// </param>
    public static string OfContent(ReadOnlySpan<byte> content, IPage? page = null)
    {
        var cursor = Encoding.UTF8.GetBytes(page?.NextCursor ?? "");
        var place = content.LastIndexOf(cursor);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(content[..place]);
        hash.AppendData(content[(place + cursor.Length)..]);

        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12))}\"";
    }

    /// <summary>Whether the caller already holds this representation.</summary>
    public static bool IsKnownTo(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one =>
            one.Equals(EntityTagHeaderValue.Any)
            || one.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false)
        );

    /// <summary>The version named by <c>If-Match</c>: null for <c>*</c>, and one that never exists for a tag not ours.</summary>
    public static int? VersionIn(StringValues ifMatch)
    {
        if (!EntityTagHeaderValue.TryParse(ifMatch.ToString(), out var tag))
            return -1;
        if (tag.Equals(EntityTagHeaderValue.Any))
            return null;

        return !tag.IsWeak && int.TryParse(tag.Tag.AsSpan().Trim('"'), CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
    }
}
