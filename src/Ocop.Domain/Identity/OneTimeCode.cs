using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.Identity;

/// <summary>
/// Codes as authenticator apps show them: TOTP (RFC 6238) with SHA-1, six digits and steps of thirty seconds, which are
/// the only parameters that every app knows.
/// </summary>
public static class OneTimeCode
{
    public const int Digits = 6;
    public const int SecondsPerStep = 30;

    /// <summary>160 bits, as RFC 4226 recommends (section 4, R6).</summary>
    public const int SecretBytes = 20;

    private const int AllCodes = 1_000_000;

    /// <summary>By how many steps the clocks of the telephone and the server may differ.</summary>
    private const int Tolerance = 1;

    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / SecondsPerStep;

    /// <summary>The code of a step.</summary>
    [SuppressMessage(
        "Security",
        "CA5350",
        Justification = "HMAC does not rest on collisions, and apps know only SHA-1."
    )]
    public static string Of(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];

        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & int.MaxValue;

        return (number % AllCodes).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, around now; none when it is no code of these minutes.</summary>
    public static long? StepOf(string code, ReadOnlySpan<byte> secret, DateTimeOffset now)
    {
        var typed = Encoding.UTF8.GetBytes(code);
        long? found = null;

        // Every step is tried whatever was found before, so that the time taken tells nothing.
        for (var step = StepAt(now) - Tolerance; step <= StepAt(now) + Tolerance; step++)
        {
            var right = Encoding.UTF8.GetBytes(Of(secret, step));
            if (CryptographicOperations.FixedTimeEquals(typed, right))
                found = step;
        }

        return found;
    }
}
