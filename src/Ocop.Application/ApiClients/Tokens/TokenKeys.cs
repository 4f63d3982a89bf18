using Ocop.Application.Credentials;
using Ocop.Domain.Credentials;

namespace Ocop.Application.ApiClients.Tokens;

/// <summary>
/// The keys that access tokens are signed with. They are never those of certificates: a token that could pass for a
/// certificate, or a certificate for a token, would be the end of both.
/// </summary>
/// <param name="Current">What tokens are signed with; none when nobody has configured one.</param>
/// <param name="Others">Believed too: the next one, or the one of before.</param>
public sealed record TokenKeys(ISigningKey? Current, IReadOnlyList<PublicKey> Others)
{
    /// <summary>All that a token may be signed with.</summary>
    public IEnumerable<PublicKey> Published =>
        Others.Prepend(Current?.Public!).OfType<PublicKey>().DistinctBy(key => key.Id);
}
