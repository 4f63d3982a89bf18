namespace Ocop.Domain.Webhooks;

/// <summary>
/// Where events are sent: an https address with a full name, without user, password or fragment. Names are looked up when
/// something is sent, and what they lead to is checked then (<see cref="OpenInternet"/>); an address stated in digits is
/// refused, however it is written, because no certificate would prove whose it is.
/// </summary>
public static class WebhookTarget
{
    public const int LongestUrl = 500;

    /// <param name="stated">As somebody typed it.</param>
    /// <param name="ports">Those that may be connected to.</param>
    /// <returns>The address with its name in the form of the domain name system; null where it is none.</returns>
    public static Uri? In(string stated, IReadOnlyCollection<int> ports) =>
        stated.Length <= LongestUrl && Uri.TryCreate(stated, UriKind.Absolute, out var url) && IsOne(url, stated, ports)
            ? new UriBuilder(url) { Host = url.IdnHost }.Uri
            : null;

    private static bool IsOne(Uri url, string stated, IReadOnlyCollection<int> ports) =>
        url.Scheme == Uri.UriSchemeHttps
        && stated.StartsWith("https://", StringComparison.OrdinalIgnoreCase) // and not one of the ways to leave slashes out
        && !stated.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '\\')
        && url.UserInfo.Length == 0
        && !stated.Contains('@')
        && url.Fragment.Length == 0
        && url.HostNameType is UriHostNameType.Dns
        && IsFullName(url.IdnHost)
        && ports.Contains(url.Port);

    /// <summary>With at least two labels, of which the last is no number: others name neighbours or addresses.</summary>
    private static bool IsFullName(string name) =>
        name.Split('.') is [.., _, var last] labels
        && labels.All(label => label.Length > 0 && IsLabel(label))
        && last.Any(char.IsAsciiLetter)
        && !last.StartsWith("0x", StringComparison.OrdinalIgnoreCase);

    private static bool IsLabel(string label) =>
        label.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') && label[0] != '-' && label[^1] != '-';
}
