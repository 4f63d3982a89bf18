using Ocop.Domain.Certification;

namespace Ocop.Domain.Inspections;

/// <summary>
/// What has happened to a certificate by the day on which a case about it is closed. Neither a report nor an inspection takes
/// anything away: suspension and revocation have courses of their own, and the case names them.
/// </summary>
/// <param name="IsSuspended">Whether the certificate is suspended that day.</param>
/// <param name="Revocation">The revocation that is said to have followed.</param>
public sealed record Consequences(bool IsSuspended, Revocation? Revocation)
{
    public static readonly Consequences None = new(IsSuspended: false, Revocation: null);

    internal bool AreOf(Id<Certificate>? certificate) => Revocation is null || Revocation.CertificateId == certificate;
}
