using Ocop.Application.Identity;
using Ocop.Application.Producers;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>
/// Officers and auditors of the place of a dossier learn which of its files other producers have stored too. It proves
/// nothing, a laboratory may have sent one report to both, so nothing is refused; and producers are never told.
/// </summary>
public sealed record ListSharedFiles(Id<Dossier> DossierId) : IQuery<IReadOnlyList<SharedFileView>>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<ListSharedFiles, IReadOnlyList<SharedFileView>>
    {
        public async Task<IReadOnlyList<SharedFileView>> Handle(
            ListSharedFiles query,
            CancellationToken cancellationToken
        )
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .Within(territory.OfAnyOfficer())
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var files = await FilesOf(dossier, cancellationToken);
            var others = await OthersWith([.. files.Values], dossier.ProducerId, cancellationToken);

            return
            [
                .. dossier
                    .Attachments.Where(paper => others.Contains(files[paper]))
                    .OrderBy(paper => paper.EvidenceId)
                    .Select(paper => View(paper, files[paper], [.. others[files[paper]]])),
            ];
        }

        /// <summary>The SHA-256 of each file that goes with the dossier.</summary>
        private async Task<Dictionary<Attachment, string>> FilesOf(Dossier dossier, CancellationToken cancellationToken)
        {
            var attached = dossier.Attachments.Select(paper => paper.EvidenceId).ToList();
            var evidence = await db.Set<Evidence>()
                .AsNoTracking()
                .Where(one => attached.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, cancellationToken);

            return dossier.Attachments.ToDictionary(
                paper => paper,
                paper => evidence[paper.EvidenceId].VersionNumbered(paper.Version)!.File.Sha256
            );
        }

        /// <summary>The other producers that have stored one of these files, whichever version of a paper it is.</summary>
        private async Task<ILookup<string, OtherProducer>> OthersWith(
            List<string> files,
            Id<Producer> producer,
            CancellationToken cancellationToken
        )
        {
            var named = db.Set<Producer>().VisibleTo(territory);
            var stored = db.Set<Evidence>()
                .Where(one => one.ProducerId != producer)
                .SelectMany(one => one.Versions, (one, version) => new { one.ProducerId, version.File.Sha256 })
                .Where(file => files.Contains(file.Sha256))
                .Distinct();
            var others = await stored
                .Select(file => new
                {
                    file.Sha256,
                    Producer = named
                        .Where(one => one.Id == file.ProducerId)
                        .Select(one => new SharingProducerView(one.Id, one.Name))
                        .SingleOrDefault(),
                })
                .ToListAsync(cancellationToken);

            return others.ToLookup(other => other.Sha256, other => new OtherProducer(other.Producer));
        }

        private static SharedFileView View(Attachment paper, string file, IReadOnlyList<OtherProducer> others) =>
            new(
                paper.EvidenceId,
                paper.Version,
                file,
                others.Count,
                [.. others.Select(other => other.Named).OfType<SharingProducerView>().OrderBy(one => one.ProducerId)]
            );

        /// <param name="Named">None for a producer outside the caller's territory.</param>
        private sealed record OtherProducer(SharingProducerView? Named);
    }
}

/// <summary>A file of a dossier that other producers have stored too.</summary>
/// <param name="EvidenceId">The paper.</param>
/// <param name="Version">The version of its file that goes with the dossier.</param>
/// <param name="Sha256">The SHA-256 of that file, in lower-case hexadecimal.</param>
/// <param name="OtherProducers">How many other producers have stored the same file, anywhere in the country.</param>
/// <param name="Producers">Those of them in the caller's territory.</param>
public sealed record SharedFileView(
    Id<Evidence> EvidenceId,
    int Version,
    string Sha256,
    int OtherProducers,
    IReadOnlyList<SharingProducerView> Producers
);

/// <summary>A producer that has stored the same file.</summary>
/// <param name="ProducerId">The producer.</param>
/// <param name="Name">Its present name.</param>
public sealed record SharingProducerView(Id<Producer> ProducerId, string Name);
