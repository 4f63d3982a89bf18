using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Templates;

/// <summary>Anyone reads which templates an act has for its certificates.</summary>
public sealed record ListCertificateTemplates(string Regulation) : IQuery<CertificateTemplatesView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<ListCertificateTemplates, CertificateTemplatesView>
    {
        public async Task<CertificateTemplatesView> Handle(
            ListCertificateTemplates query,
            CancellationToken cancellationToken
        )
        {
            var act = await db.Set<Regulation>()
                .AsNoTracking()
                .SingleOrNotFoundAsync(act => act.Code == query.Regulation, cancellationToken);
            var templates = await db.Set<CertificateTemplate>()
                .AsNoTracking()
                .Where(template => template.RegulationId == act.Id)
                .OrderByDescending(template => template.From)
                .ToListAsync(cancellationToken);

            return new([
                .. templates.Select(template => new CertificateTemplateView(
                    template.Edition,
                    template.From,
                    template.Definition.Provenance
                )),
            ]);
        }
    }
}

/// <summary>The templates of an act.</summary>
/// <param name="Items">Newest first.</param>
public sealed record CertificateTemplatesView(IReadOnlyList<CertificateTemplateView> Items);

/// <summary>How certificates are printed from a day on.</summary>
/// <param name="Edition">Counts the templates of the act from 1.</param>
/// <param name="From">The first issue date of the certificates that are printed by it.</param>
/// <param name="Provenance">Where the form comes from, and what of it must still be confirmed.</param>
public sealed record CertificateTemplateView(int Edition, DateOnly From, string Provenance);
