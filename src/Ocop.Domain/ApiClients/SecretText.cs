using System.Security.Cryptography;
using System.Text;

namespace Ocop.Domain.ApiClients;

/// <summary>
/// A secret as its holder sees it: a prefix, 40 random letters and digits (238 bits), and a checksum of six. The prefix lets
/// people and scanners of leaked secrets recognise it; the checksum tells a mistyped one from a wrong one.
/// </summary>
public sealed record SecretText
{
    /// <summary>Of what a client gets tokens for.</summary>
    public const string Prefix = "ocop_cs_";

    /// <summary>Of what a client calls with as it is.</summary>
    public const string ApiKeyPrefix = "ocop_ak_";

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int RandomLength = 40;
    private const int ChecksumLength = 6;

    /// <summary>Shown later on: nobody finds the other 36 by these four.</summary>
    private static readonly int HintLength = Prefix.Length + 4;

    private SecretText(string value) => Value = value;

    public static int Length => Prefix.Length + RandomLength + ChecksumLength;

    public string Value { get; }

    /// <summary>How it begins.</summary>
    public string Hint => Value[..HintLength];

    public static SecretText New() => Draw(Prefix);

    public static SecretText NewApiKey() => Draw(ApiKeyPrefix);

    /// <summary>Whether it can be a secret at all, which needs no database to see.</summary>
    public static bool IsWellFormed(string text) => IsWellFormed(text, Prefix);

    /// <inheritdoc cref="IsWellFormed(string)"/>
    public static bool IsApiKey(string text) => IsWellFormed(text, ApiKeyPrefix);

    /// <summary>A plain hash is enough: a secret has more random bits than anybody can try.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>The hash that no text has, to compare with where there is no secret.</summary>
    internal static byte[] HashOfNone { get; } = new byte[SHA256.HashSizeInBytes];

    /// <summary>It is not the secret that shows in a log.</summary>
    public override string ToString() => $"{Hint}…";

    private static SecretText Draw(string prefix)
    {
        var text = prefix + RandomNumberGenerator.GetString(Alphabet, RandomLength);
        return new(text + ChecksumOf(text));
    }

    private static bool IsWellFormed(string text, string prefix) =>
        text.Length == Length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && text.EndsWith(ChecksumOf(text[..^ChecksumLength]), StringComparison.Ordinal);

    private static string ChecksumOf(string text)
    {
        var rest = BitConverter.ToUInt32(HashOf(text).AsSpan(0, sizeof(uint)));
        var digits = new char[ChecksumLength];

        for (var place = ChecksumLength - 1; place >= 0; place--, rest /= (uint)Alphabet.Length)
            digits[place] = Alphabet[(int)(rest % (uint)Alphabet.Length)];

        return new(digits);
    }
}
