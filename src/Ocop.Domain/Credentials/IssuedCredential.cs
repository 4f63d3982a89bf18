using Ocop.Domain.Certification;

namespace Ocop.Domain.Credentials;

/// <summary>
/// A certificate as a signed text, made when it is first asked for and kept: signing it again would give other bytes, and
/// so another QR code.
/// </summary>
/// <param name="KeyId">The key that signed; a certificate is signed anew when that key can no longer be trusted.</param>
public sealed record IssuedCredential(
    Id<Certificate> CertificateId,
    CredentialFormat Format,
    string KeyId,
    string Token,
    DateTimeOffset SignedAt
)
{
    public static class Rules
    {
        public static readonly Rule ThereIsASigningKey = new(
            "credential.no-signing-key",
            new(
                "Máy chủ chưa được cấu hình khóa ký, nên chưa thể cấp giấy chứng nhận.",
                "This server has no signing key configured, so no certificate can be issued."
            )
        );
    }
}

public enum CredentialFormat
{
    /// <summary>A compact JWS with few claims, short enough for a QR code.</summary>
    Compact,

    /// <summary>A W3C Verifiable Credential 2.0, secured as a JWT.</summary>
    VerifiableCredential,
}
