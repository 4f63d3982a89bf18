using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Commune;

/// <summary>Whoever sees a dossier reads what its commune reported on it.</summary>
public sealed record GetCommuneReport(Id<Dossier> DossierId) : IQuery<CommuneReportView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<GetCommuneReport, CommuneReportView>
    {
        public Task<CommuneReportView> Handle(GetCommuneReport query, CancellationToken cancellationToken) =>
            db.Set<Dossier>()
                .VisibleTo(db, territory)
                .Where(dossier => dossier.Id == query.DossierId && dossier.Report != null)
                .Select(dossier => new CommuneReportView(
                    dossier.Report!.Findings.LocalMaterial,
                    dossier.Report.Findings.LocalLabour,
                    dossier.Report.Findings.OriginOfTheIdea,
                    dossier.Report.Findings.LocalIdentity,
                    dossier.Report.Findings.Proposal,
                    dossier.Report.WrittenAt,
                    dossier.State == DossierState.Received,
                    dossier.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
    }
}

/// <summary>A commune's report on a dossier (QĐ 26/2026/QĐ-TTg, Mẫu 03).</summary>
/// <param name="LocalMaterial">Whether the material is local.</param>
/// <param name="LocalLabour">Whether the labour is local.</param>
/// <param name="OriginOfTheIdea">Where the idea of the product comes from.</param>
/// <param name="LocalIdentity">The identity and the knowledge of the place in it.</param>
/// <param name="Proposal">What the commune asks of the province.</param>
/// <param name="WrittenAt">When it was last written.</param>
/// <param name="IsVoid">Whether the dossier was changed by a resubmission since, so that it has to be written anew.</param>
public sealed record CommuneReportView(
    ReportContent LocalMaterial,
    ReportContent LocalLabour,
    ReportContent OriginOfTheIdea,
    ReportContent LocalIdentity,
    string Proposal,
    DateTimeOffset WrittenAt,
    bool IsVoid,
    [property: JsonIgnore] int Version
) : IVersioned;
