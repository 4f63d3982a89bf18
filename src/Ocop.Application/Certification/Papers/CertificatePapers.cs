using Ocop.Application.Catalogue.Templates;
using Ocop.Application.Credentials;
using Ocop.Application.Printing;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Papers;

/// <summary>
/// Prints certificates by the template of their act and issue date. Everything on them comes from what never changes: the
/// certificate, the units of its time, the template, the credential that was signed for it.
/// </summary>
internal sealed class CertificatePapers(IOcopDb db, CredentialTexts credentials, IFramedPageWriter writer)
{
    public async Task<PrintedFile> PrintAsync(
        Certificate certificate,
        PaperUse use,
        CancellationToken cancellationToken
    )
    {
        Certificate.Rules.OnlyWhatIsIssuedHereIsPrinted.Require(certificate.DecisionId is not null);
        var template = await db.TemplateOfAsync(
            certificate.RegulationId!.Value,
            certificate.Period.IssuedOn,
            cancellationToken
        );
        var place = await PlaceAsync(certificate.UnitId, cancellationToken);
        var issuer = await db.Set<AdministrativeUnit>()
            .AsNoTracking()
            .SingleAsync(unit => unit.Id == certificate.IssuingUnitId, cancellationToken);
        var isDraft = use is PaperUse.Draft;
        var page = template.Definition.Filled(
            CertificateFields.Of(certificate, place, issuer, await ReplacedAsync(certificate, cancellationToken), use),
            new($"Giấy chứng nhận {certificate.Number}", certificate.Period.IssuedOn, certificate.Star)
            {
                Code = isDraft ? null : await CodeAsync(certificate, cancellationToken),
                Mark = isDraft ? template.Definition.DraftMark : null,
            }
        );

        return new($"{certificate.Number}.pdf", TemplatePages.ContentType, writer.Write(page));
    }

    /// <summary>The number of the certificate whose place it took, if any.</summary>
    private async Task<string?> ReplacedAsync(Certificate certificate, CancellationToken cancellationToken)
    {
        if (certificate.ReplacesId is not { } id)
            return null;

        var replaced = await db.Set<Certificate>()
            .AsNoTracking()
            .SingleAsync(replaced => replaced.Id == id, cancellationToken);
        return replaced.Number.ToString();
    }

    /// <summary>What its QR code holds: the address of the answer and the signed credential.</summary>
    private async Task<string> CodeAsync(Certificate certificate, CancellationToken cancellationToken)
    {
        // It may be printed before the day it begins on.
        var subject = await db.CredentialSubjectAsync(
            certificate.Number.ToString(),
            certificate.Period.IssuedOn,
            cancellationToken
        );

        return await credentials.InQrCode(subject, cancellationToken);
    }

    /// <summary>From the commune up to the province.</summary>
    private async Task<IReadOnlyList<AdministrativeUnit>> PlaceAsync(
        Id<AdministrativeUnit> id,
        CancellationToken cancellationToken
    )
    {
        var place = new List<AdministrativeUnit>();

        for (Id<AdministrativeUnit>? next = id; next is { } current; next = place[^1].ParentId)
        {
            var unit = await db.Set<AdministrativeUnit>()
                .AsNoTracking()
                .SingleAsync(unit => unit.Id == current, cancellationToken);
            if (unit.Level is UnitLevel.Central)
                break;
            place.Add(unit);
        }

        return place;
    }
}

/// <summary>For whom a certificate is printed.</summary>
internal enum PaperUse
{
    /// <summary>Without the address of a household, which is somebody's home.</summary>
    Public,

    /// <summary>For its producer and for officers.</summary>
    Complete,

    /// <summary>Before the issue: complete, but with nothing that proves anything.</summary>
    Draft,
}
