using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>What the public may know of a product, taken from the records about it.</summary>
public static class RegisteredProducts
{
    /// <param name="certificates">All certificates of the product.</param>
    public static RegisteredProduct Of(
        Product product,
        RecognitionHistory history,
        IReadOnlyCollection<Certificate> certificates
    )
    {
        var byId = certificates.ToDictionary(certificate => certificate.Id);
        var recognitions = history.Records.Zip(
            history.Effects(certificates),
            (record, effect) =>
                record.CertificateId is { } id
                    ? Certified(product, byId[id], record, effect)
                    : Published(product, record, effect)
        );

        return new(product.Id, [.. recognitions], [product.Name, .. product.FormerNames.Select(former => former.Name)]);
    }

    /// <summary>A certificate keeps the names of its day.</summary>
    private static RegisteredRecognition Certified(
        Product product,
        Certificate certificate,
        RecognitionRecord record,
        LegalEffect effect
    ) =>
        new()
        {
            ProductName = certificate.ProductName,
            ProductCode = certificate.ProductCode?.ToString(),
            ProducerId = certificate.ProducerId,
            ProducerName = certificate.ProducerName,
            ProducerKind = certificate.ProducerKind,
            UnitId = certificate.UnitId,
            Classification = product.Classification,
            Star = certificate.Star,
            Effect = effect,
            CertificateNumber = certificate.Number.ToString(),
            VerificationCode = certificate.VerificationCode.ToString(),
            DecisionNumber = certificate.DecisionNumber,
            DecidedOn = record.RecognisedOn,
            IssuingBody = certificate.IssuingBody,
            IssuingLevel = certificate.IssuingLevel,
            SourceUrl = record.Source,
            End = EndOf(certificate),
        };

    private static RegisteredRecognition Published(Product product, RecognitionRecord record, LegalEffect effect) =>
        new()
        {
            ProductName = record.ProductName,
            ProductCode = product.Code?.ToString(),
            ProducerId = record.ProducerName is null ? null : product.ProducerId,
            ProducerName = record.ProducerName,
            ProducerKind = record.ProducerKind,
            UnitId = record.UnitId,
            Classification = product.Classification,
            Star = record.Star,
            Effect = effect,
            DecisionNumber = record.DecisionNumber,
            DecidedOn = record.RecognisedOn,
            IssuingLevel = record.Level,
            SourceUrl = record.Source,
        };

    private static RegisteredEnd? EndOf(Certificate certificate) =>
        certificate
            .Facts.Where(fact =>
                fact.Kind
                    is CertificateFactKind.Revoked
                        or CertificateFactKind.Withdrawn
                        or CertificateFactKind.Superseded
            )
            .Select(fact => new RegisteredEnd(fact.Paper, fact.Reason, fact.PaperOn))
            .SingleOrDefault();
}
