using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Loading;

/// <summary>A template for certificates as a file of <c>data/certificate-templates</c> has it.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Fingerprint">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record TemplateFile(string Name, string Fingerprint, TemplateDefinition Definition)
{
    /// <exception cref="RefusedFileException">The file is not in the format.</exception>
    public static TemplateFile Read(string name, byte[] bytes)
    {
        try
        {
            var definition = JsonSerializer.Deserialize<TemplateDefinition>(bytes, CatalogueJson.InFiles)!;
            return new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), definition);
        }
        catch (JsonException unreadable)
        {
            throw RefusedFileException.Unreadable(name, unreadable);
        }
    }

    /// <exception cref="RefusedFileException">The file contradicts itself.</exception>
    public CertificateTemplate ToRecord(Regulation regulation)
    {
        try
        {
            return new(regulation, Definition, Fingerprint);
        }
        catch (RuleBrokenException broken)
        {
            throw RefusedFileException.Contradictory(Name, [broken.Rule.Statement]);
        }
    }
}
