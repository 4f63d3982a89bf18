using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>Keeps what was signed.</summary>
public interface ICredentialStore
{
    /// <summary>Whoever comes second gets what the first has kept.</summary>
    /// <returns>The text that is kept.</returns>
    Task<string> KeepAsync(IssuedCredential credential, CancellationToken cancellationToken);
}
