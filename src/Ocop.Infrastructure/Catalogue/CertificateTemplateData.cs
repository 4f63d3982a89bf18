using Ocop.Application.Catalogue.Loading;
using Ocop.Application.Common;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Catalogue;

/// <summary>
/// Takes in every template that is not yet known. A known one must come from the very same bytes, and a further one must
/// not reach back to certificates that are issued: what was printed once comes out the same for ever.
/// </summary>
internal sealed class CertificateTemplateData(OcopDbContext db, DataFolder data) : IReferenceData
{
    private const string Folder = "certificate-templates";
    private const string Schema = "schema.json";

    /// <summary>After the acts.</summary>
    public int Order => 15;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        var files = Directory
            .EnumerateFiles(data.PathTo(Folder), "*.json")
            .Select(path => Path.GetFileName(path))
            .Where(name => name != Schema)
            .Order(StringComparer.Ordinal)
            .Select(name => $"{Folder}/{name}")
            .ToList();

        return db.LoadOnceAsync(
            new(Folder, data.FingerprintOf(files)),
            async () =>
            {
                foreach (var name in files)
                    await Take(TemplateFile.Read(name, File.ReadAllBytes(data.PathTo(name))), cancellationToken);
            },
            cancellationToken
        );
    }

    private async Task Take(TemplateFile file, CancellationToken cancellationToken)
    {
        var code = file.Definition.Regulation;
        var act =
            await db.Set<Regulation>().SingleOrDefaultAsync(act => act.Code == code, cancellationToken)
            ?? throw RefusedFileException.Orphaned(file.Name, code);
        var known = await db.Set<CertificateTemplate>()
            .Where(template => template.RegulationId == act.Id)
            .ToListAsync(cancellationToken);

        if (known.SingleOrDefault(template => template.Edition == file.Definition.Edition) is { } same)
        {
            if (same.Fingerprint != file.Fingerprint)
                throw RefusedFileException.TemplateChanged(file.Name);
            return;
        }

        if (known.Count > 0 && await IsTooLate(act, file.Definition.From, cancellationToken))
        {
            throw RefusedFileException.Contradictory(
                file.Name,
                [CertificateTemplate.Rules.WhatIsIssuedStaysAsPrinted.Statement]
            );
        }

        db.Add(file.ToRecord(act));
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<bool> IsTooLate(Regulation act, DateOnly from, CancellationToken cancellationToken) =>
        db.Set<Certificate>()
            .AnyAsync(
                certificate =>
                    certificate.RegulationId == act.Id
                    && certificate.DecisionId != null
                    && certificate.Period.IssuedOn >= from,
                cancellationToken
            );
}
