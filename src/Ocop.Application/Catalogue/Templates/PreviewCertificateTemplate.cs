using System.Globalization;
using Ocop.Application.Certification.Papers;
using Ocop.Application.Printing;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Templates;

/// <summary>Those who settle what the law leaves open look at a template, filled with what is made up.</summary>
public sealed record PreviewCertificateTemplate(string Regulation, int Edition) : IQuery<PrintedFile>
{
    internal sealed class Handler(IOcopDb db, IFramedPageWriter writer)
        : IRequestHandler<PreviewCertificateTemplate, PrintedFile>
    {
        public async Task<PrintedFile> Handle(PreviewCertificateTemplate query, CancellationToken cancellationToken)
        {
            var template = await db.Set<CertificateTemplate>()
                .AsNoTracking()
                .Where(template => template.Edition == query.Edition)
                .SingleOrNotFoundAsync(
                    template =>
                        db.Set<Regulation>()
                            .Any(act => act.Id == template.RegulationId && act.Code == query.Regulation),
                    cancellationToken
                );
            var page = template.Definition.Filled(
                CertificateFields.Example,
                new("Mẫu giấy chứng nhận", CertificateFields.ExampleDay, CertificateFields.ExampleStar)
                {
                    Mark = template.Definition.ExampleMark,
                }
            );

            return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"mau-giay-chung-nhan-{query.Regulation}-{query.Edition}.pdf"
                ),
                TemplatePages.ContentType,
                writer.Write(page)
            );
        }
    }
}
