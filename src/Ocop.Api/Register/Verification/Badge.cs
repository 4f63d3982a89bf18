using System.Net;
using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Api.Register.Verification;

/// <summary>A small picture of what a certificate is worth today, for pages of others.</summary>
internal static class Badge
{
    private const string Green = "#0b6b43";
    private const string Grey = "#5f6b66";

    /// <summary>Stars only while it holds: a grey badge promises nothing.</summary>
    public static string Svg(CertificateView certificate)
    {
        var holds = certificate.Status.IsCertified();
        var colour = holds ? Green : Grey;
        var said = WebUtility.HtmlEncode(Said(certificate).Current);
        var title = $"OCOP {WebUtility.HtmlEncode(certificate.Number)}: {said}";
        var mark = holds ? new string('★', certificate.Star) : "—";

        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="240" height="64" viewBox="0 0 240 64" role="img" aria-label="{title}">
            <title>{title}</title>
            <rect x="1" y="1" width="238" height="62" rx="8" fill="#fff" stroke="{colour}" stroke-width="2"/>
            <path fill="{colour}" d="M9 1h79v62H9a8 8 0 0 1-8-8V9a8 8 0 0 1 8-8z"/>
            <g font-family="system-ui, sans-serif" text-anchor="middle"><g fill="#fff">
            <text x="45" y="29" font-size="18" font-weight="700">OCOP</text><text x="45" y="50" font-size="14">{mark}</text></g>
            <g fill="{colour}"><text x="163" y="29" font-size="13" font-weight="600">{said}</text>
            <text x="163" y="48" font-size="12">{WebUtility.HtmlEncode(certificate.Number)}</text></g></g></svg>
            """;
    }

    private static Text Said(CertificateView certificate) =>
        certificate.Status switch
        {
            RecognitionStatus.Extended => Until(certificate.ExtendedUntil!.Value),
            RecognitionStatus.Valid or RecognitionStatus.Expiring => Until(certificate.ExpiresOn),
            RecognitionStatus.Expired => new("Đã hết hạn", "Expired"),
            RecognitionStatus.Suspended => new("Đang tạm đình chỉ", "Suspended"),
            RecognitionStatus.Revoked => new("Đã bị thu hồi", "Revoked"),
            RecognitionStatus.Withdrawn => new("Đã bị hủy", "Withdrawn"),
            _ => new("Đã được thay thế", "Superseded"),
        };

    private static Text Until(DateOnly last) => new($"Hiệu lực đến {Words.Date(last)}", $"Valid to {Words.Date(last)}");
}
