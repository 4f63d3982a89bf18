using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>Whoever sees a dossier reads which papers go with it.</summary>
public sealed record GetCitedEvidence(Id<Dossier> DossierId) : IQuery<CitedEvidenceView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetCitedEvidence, CitedEvidenceView>
    {
        public async Task<CitedEvidenceView> Handle(GetCitedEvidence query, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AsNoTracking()
                .VisibleTo(db, territory)
                .SingleOrNotFoundAsync(one => one.Id == query.DossierId, cancellationToken);
            var attached = dossier.Attachments.Select(attachment => attachment.EvidenceId).ToList();
            var evidence = await db.Set<Evidence>()
                .AsNoTracking()
                .Where(one => attached.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, cancellationToken);

            return new(
                [
                    .. dossier
                        .Attachments.Select(attachment => View(attachment, evidence[attachment.EvidenceId], dossier))
                        .OrderBy(paper => paper.Kind)
                        .ThenBy(paper => paper.EvidenceId),
                ],
                dossier.Version
            );
        }

        private static AttachedPaperView View(Attachment attachment, Evidence evidence, Dossier dossier) =>
            new(
                evidence.Id,
                evidence.Kind,
                evidence.Paper.Title,
                attachment.Version,
                evidence.VersionNumbered(attachment.Version)!.File.Sha256,
                evidence.Paper.ExpiresOn,
                [
                    .. dossier
                        .Citations.Where(citation => citation.EvidenceId == evidence.Id)
                        .Select(citation => citation.Criterion)
                        .Order(CriterionOrder.Instance),
                ],
                attachment.ProvesChange
            );
    }
}

/// <summary>The papers that go with a dossier.</summary>
/// <param name="Papers">The papers, by their kind.</param>
public sealed record CitedEvidenceView(IReadOnlyList<AttachedPaperView> Papers, [property: JsonIgnore] int Version)
    : IVersioned;

/// <summary>A paper that goes with a dossier, in the version that assessors see.</summary>
/// <param name="EvidenceId">The paper.</param>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Title">What the paper is called.</param>
/// <param name="Version">The version of its file that was attached.</param>
/// <param name="Sha256">The SHA-256 of that file, in lower-case hexadecimal.</param>
/// <param name="ExpiresOn">The last day it is valid; absent when it does not expire.</param>
/// <param name="Criteria">The codes of the criteria it proves.</param>
/// <param name="ProvesChange">Whether it proves what has changed since the certificate was issued.</param>
public sealed record AttachedPaperView(
    Id<Evidence> EvidenceId,
    EvidenceKind Kind,
    string Title,
    int Version,
    string Sha256,
    DateOnly? ExpiresOn,
    IReadOnlyList<string> Criteria,
    bool ProvesChange
);
