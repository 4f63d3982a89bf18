using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>Where the public finds this system: what QR codes lead to, and what the pages name as the true address.</summary>
/// <param name="Root">Absolute, http or https.</param>
public sealed record PublicAddress(Uri Root)
{
    /// <summary>Only the state can have an address of this kind; anything else is a trial copy.</summary>
    public bool IsOfficial => Root.Host.EndsWith(".gov.vn", StringComparison.OrdinalIgnoreCase);

    /// <summary>Scheme, name and port, as it names the issuer of what is signed: <c>https://ocop.gov.vn</c>.</summary>
    public string Origin => Root.GetLeftPart(UriPartial.Authority);

    /// <summary>The page that answers whoever scans a certificate.</summary>
    public Uri OfAnswer(VerificationCode code) => new(Root, $"/x/{code}");
}
