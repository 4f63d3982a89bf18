using Ocop.Application.Catalogue.Loading;
using Ocop.Application.Common;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Catalogue;

/// <summary>
/// Takes in every act that is not yet known, with its criteria sets. A known one must come from the very same bytes:
/// dossiers are pinned to it, so a changed file is refused and the start fails.
/// </summary>
internal sealed class RegulationData(OcopDbContext db, DataFolder data) : IReferenceData
{
    private const string Folder = "regulations";
    private const string Schemas = "schema.json";

    public int Order => 10;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        var (wordings, regulations) = Split(Files());

        return db.LoadOnceAsync(
            new("regulations", data.FingerprintOf([.. regulations, .. wordings])),
            async () =>
            {
                await LoadRegulations(regulations, cancellationToken);
                await LoadWordings(wordings, cancellationToken);
            },
            cancellationToken
        );
    }

    private async Task LoadRegulations(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        var known = await db.Set<Regulation>()
            .ToDictionaryAsync(regulation => regulation.Code, regulation => regulation.Fingerprint, cancellationToken);

        foreach (var name in files)
        {
            var file = RegulationFile.Read(name, await ReadAsync(name, cancellationToken));

            if (!known.TryGetValue(file.Content.Code, out var fingerprint))
                TakeIn(file);
            else if (fingerprint != file.Fingerprint)
                throw RefusedFileException.Changed(name, file.Content.Code);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private void TakeIn(RegulationFile file)
    {
        var (regulation, criteriaSets) = file.ToRecords();
        db.Add(regulation);
        db.AddRange(criteriaSets);
    }

    private async Task LoadWordings(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        foreach (var name in files)
        {
            var file = WordingFile.Read(name, await ReadAsync(name, cancellationToken));
            var regulation =
                await db.Set<Regulation>()
                    .SingleOrDefaultAsync(r => r.Code == file.Content.Regulation, cancellationToken)
                ?? throw RefusedFileException.Orphaned(name, file.Content.Regulation);

            await Word(regulation, file, cancellationToken);
        }
    }

    private async Task Word(Regulation regulation, WordingFile file, CancellationToken cancellationToken)
    {
        var wording = await db.Set<OfficialWording>()
            .SingleOrDefaultAsync(w => w.RegulationId == regulation.Id, cancellationToken);
        var criteriaSets = await db.Set<CriteriaSet>()
            .Where(set => set.RegulationId == regulation.Id)
            .ToListAsync(cancellationToken);
        var words = file.WordsFor(criteriaSets);

        if (wording is null)
            db.Add(new OfficialWording(regulation, file.Fingerprint, file.Content.Source, words));
        else if (wording.Fingerprint != file.Fingerprint)
            wording.Replace(file.Fingerprint, file.Content.Source, words);
    }

    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(data.PathTo(Folder), "*.json")
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.EndsWith(Schemas, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => $"{Folder}/{name}");

    private static (IReadOnlyList<string> Wordings, IReadOnlyList<string> Regulations) Split(IEnumerable<string> files)
    {
        var wordings = files.ToLookup(name => name.EndsWith(WordingFile.Suffix, StringComparison.Ordinal));
        return ([.. wordings[true]], [.. wordings[false]]);
    }

    private Task<byte[]> ReadAsync(string name, CancellationToken cancellationToken) =>
        File.ReadAllBytesAsync(data.PathTo(name), cancellationToken);
}
