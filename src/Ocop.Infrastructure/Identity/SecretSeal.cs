using Microsoft.AspNetCore.DataProtection;
using Ocop.Application.Identity;

namespace Ocop.Infrastructure.Identity;

/// <summary>The keys of <see cref="DataProtectionKeys"/> are never removed, so what was sealed can always be opened.</summary>
/// <param name="purpose">What is sealed for one purpose is not opened for another.</param>
internal sealed class SecretSeal(IDataProtectionProvider protection, string purpose) : ISecretSeal
{
    private readonly IDataProtector _protector = protection.CreateProtector(purpose);

    public byte[] Close(byte[] secret) => _protector.Protect(secret);

    public byte[] Open(byte[] sealedSecret) => _protector.Unprotect(sealedSecret);
}
