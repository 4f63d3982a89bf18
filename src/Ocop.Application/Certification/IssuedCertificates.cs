using Ocop.Domain.Certification;

namespace Ocop.Application.Certification;

internal static class IssuedCertificates
{
    /// <summary>
    /// The certificates that the decision makes in this very save, in its order; no query finds them yet.
    /// </summary>
    public static IReadOnlyList<Certificate> CertificatesOf(this IOcopDb db, DecisionIssued happened) =>
        [
            .. db.Set<Certificate>()
                .Local.Where(certificate => certificate.DecisionId == happened.DecisionId)
                .OrderBy(certificate => certificate.Number.Position),
        ];
}
