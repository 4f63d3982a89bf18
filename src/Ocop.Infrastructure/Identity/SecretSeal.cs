using Microsoft.AspNetCore.DataProtection;
using Ocop.Application.Identity;

namespace Ocop.Infrastructure.Identity;

/// <summary>The keys of <see cref="DataProtectionKeys"/> are never removed, so what was sealed can always be opened.</summary>
internal sealed class SecretSeal(IDataProtectionProvider protection) : ISecretSeal
{
    private readonly IDataProtector _protector = protection.CreateProtector("second-factor");

    public byte[] Close(byte[] secret) => _protector.Protect(secret);

    public byte[] Open(byte[] sealedSecret) => _protector.Unprotect(sealedSecret);
}
