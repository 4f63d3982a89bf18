using System.Security.Cryptography;

namespace Ocop.Application.Identity;

/// <summary>What a person types once from paper: a password that is then replaced, or a recovery code.</summary>
public static class GeneratedPassword
{
    /// <summary>No two characters that look alike.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of five: 99 bits.</summary>
    public static string New() => Groups(4);

    /// <summary>Three groups of five: 74 bits, more than anybody can try against a plain hash.</summary>
    public static string NewRecoveryCode() => Groups(3);

    private static string Groups(int count) =>
        string.Join('-', Enumerable.Range(0, count).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));
}
