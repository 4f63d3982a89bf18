using System.Security.Cryptography;
using Ocop.Application.Dossiers.Papers;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Transfers;

/// <summary>Reads every file of a package from the vault and compares it with what was sealed.</summary>
public sealed class Unpacking(IOcopDb db, IEvidenceVault vault)
{
    /// <exception cref="PackageAlteredException">Files are missing, or are not what was sealed.</exception>
    internal async Task RequireWholeAsync(Transfer transfer, CancellationToken cancellationToken)
    {
        var files = Packing.Read(transfer).Files.ToList();
        var ids = files.Select(file => new Id<Evidence>(file.EvidenceId)).Distinct().ToList();
        var papers = await db.Set<Evidence>()
            .AsNoTracking()
            .Where(paper => ids.Contains(paper.Id))
            .ToDictionaryAsync(paper => paper.Id, cancellationToken);
        var altered = new List<PackedFile>();

        foreach (var file in files)
        {
            var stored = papers.GetValueOrDefault(new(file.EvidenceId))?.VersionNumbered(file.Version)?.File;

            if (stored is null || await HashOfAsync(stored.StorageKey, cancellationToken) != file.Sha256)
                altered.Add(file);
        }

        if (altered.Count > 0)
            throw new PackageAlteredException(altered);
    }

    /// <returns>None where the vault has no such file.</returns>
    private async Task<string?> HashOfAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await vault.OpenAsync(key, cancellationToken);
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}

/// <summary>Files of a package are not what was sealed (HTTP 409, each of them named).</summary>
public sealed class PackageAlteredException : Exception
{
    public PackageAlteredException(IReadOnlyList<PackedFile> files)
        : base("The package is no longer what was sealed.") => Faults = [.. files.Select(FaultOf)];

    public Rule Rule { get; } = Transfer.Rules.ThePackageIsWhole;

    public IReadOnlyList<Fault> Faults { get; }

    private static Fault FaultOf(PackedFile file) =>
        new(
            $"/evidence/{file.EvidenceId}/versions/{file.Version}",
            "file-altered",
            new(
                $"Tệp \"{file.FileName}\" ({file.Title}) không còn đúng như khi niêm phong hoặc không còn trong kho.",
                $"The file \"{file.FileName}\" ({file.Title}) is no longer what was sealed, or is gone."
            )
        );
}
