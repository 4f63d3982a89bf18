using System.Text;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>The shared secret as authenticator apps read it.</summary>
internal static class AuthenticatorKey
{
    private const string Issuer = "OCOP";

    /// <summary>RFC 4648, section 6.</summary>
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private const int BitsEach = 5;

    /// <summary>In Base32; a secret of 160 bits needs no padding.</summary>
    public static string Of(ReadOnlySpan<byte> secret)
    {
        var (key, bits, held) = (new StringBuilder(), 0, 0);

        foreach (var one in secret)
        {
            (bits, held) = ((bits << 8) | one, held + 8);
            for (; held >= BitsEach; held -= BitsEach)
                key.Append(Alphabet[(bits >> (held - BitsEach)) & 31]);
        }

        return key.ToString();
    }

    /// <summary>The address that apps read from a QR code.</summary>
    public static string AddressOf(string key, string account) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Issuer}"
        + $"&algorithm=SHA1&digits={OneTimeCode.Digits}&period={OneTimeCode.SecondsPerStep}";
}
