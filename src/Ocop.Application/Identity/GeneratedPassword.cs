using System.Security.Cryptography;

namespace Ocop.Application.Identity;

/// <summary>A password that a person types once from paper and then replaces.</summary>
public static class GeneratedPassword
{
    /// <summary>No two characters that look alike.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Four groups of five: 99 bits.</summary>
    public static string New() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));
}
