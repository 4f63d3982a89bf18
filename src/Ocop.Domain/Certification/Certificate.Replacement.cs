using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    private const string Corrected = "corrected";

    /// <summary>The certificate whose place it took because something printed there was wrong; none on others.</summary>
    public Id<Certificate>? ReplacesId { get; private init; }

    /// <summary>The paper behind the correction; none where it replaces nothing.</summary>
    public FactPaper? Correction { get; private init; }

    /// <summary>
    /// Puts right what is printed wrongly about the product or its producer: another certificate, with the names of today,
    /// takes the place of this one until the same last day. Star, decision and period are the decision's, and are not put
    /// right like this.
    /// </summary>
    /// <param name="certified">The product and its producer, corrected already.</param>
    /// <param name="position">The next place among the certificates of the decision.</param>
    /// <param name="paper">The paper behind the correction.</param>
    public Certificate Replace(
        CertifiedProduct certified,
        int position,
        FactPaper paper,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var today = now.VietnamDate();
        RequireToReplace(certified, today);
        Rules.APaperIsThereAlready.Require(!(paper.DatedOn > today));

        var replacement = new Certificate
        {
            ReplacesId = Id,
            Correction = paper with { },
            Number = Number.At(position),
            VerificationCode = VerificationCode.New(),
            ProductId = ProductId,
            ProducerId = ProducerId,
            DecisionId = DecisionId,
            DossierId = DossierId,
            RegulationId = RegulationId,
            ProductName = certified.Product.Name,
            ProductCode = certified.Product.Code,
            ProducerName = certified.Producer.Name,
            ProducerKind = certified.Producer.Kind,
            ProducerAddress = certified.Producer.Contacts?.Address,
            UnitId = UnitId,
            Star = Star,
            DecisionNumber = DecisionNumber,
            DecidedOn = DecidedOn,
            IssuingLevel = IssuingLevel,
            IssuingUnitId = IssuingUnitId,
            IssuingBody = IssuingBody,
            Signatory = Signatory! with { },
            Period = Period.From(today),
        };
        Add(CertificateFactKind.Superseded, today, null, Corrected, new(replacement.Number.ToString()), by, now);
        replacement.Raise(
            new CertificateReplaced(
                replacement.Id,
                replacement.Number,
                Number,
                ProductId,
                ProducerId!.Value,
                replacement.ProductName
            )
        );
        return replacement;
    }

    /// <summary>What is suspended, extended or ordered back keeps its paper: another one would leave that behind.</summary>
    private void RequireToReplace(CertifiedProduct certified, DateOnly today)
    {
        Rules.OnlyWhatIsIssuedHereIsReplaced.Require(DecisionId is not null);
        if (certified.Product.Id != ProductId || certified.Producer.Id != ProducerId)
            throw new ArgumentException("The product is another one, or another's.", nameof(certified));

        Rules.ACertificateEndsOnce.Require(!HasEnd);
        Rules.OnlyWhatHoldsIsTakenAway.Require(
            Period.Includes(today) && ExtendedUntil() is null && StatusOn(today)?.IsCertified() is true
        );
        Rules.AWithdrawalIsOrderedOnce.Require(WithdrawalOrder is null);
        Rules.AReplacementSaysSomethingElse.Require(
            certified.Product.Name != ProductName
                || certified.Product.Code != ProductCode
                || certified.Producer.Name != ProducerName
                || certified.Producer.Kind != ProducerKind
                || certified.Producer.Contacts?.Address != ProducerAddress
        );
    }

    public static partial class Rules
    {
        public static readonly Rule OnlyWhatIsIssuedHereIsReplaced = new(
            "certificate.not-issued-here",
            new(
                "Giấy chứng nhận lấy từ danh sách đã công bố, không cấp tại đây nên không cấp lại được.",
                "The certificate comes from a published list; what was not issued here is not replaced here."
            )
        );

        public static readonly Rule AReplacementSaysSomethingElse = new(
            "certificate.nothing-to-correct",
            new(
                "Thông tin sản phẩm và chủ thể vẫn như đã in. Hãy sửa hồ sơ sản phẩm hoặc chủ thể trước.",
                "Product and producer are still what is printed. Correct their records first."
            )
        );

        public static readonly Rule WhatMayBeRevokedIsNotReplaced = new(
            "certificate.being-revoked",
            new(
                "Giấy chứng nhận đang trong quá trình xem xét thu hồi.",
                "The revocation of the certificate is under way."
            )
        );

        public static readonly Rule ACertificateIsReplacedOnce = new(
            "certificate.replaced",
            new("Giấy chứng nhận này đã được cấp lại.", "The certificate has been replaced already.")
        );
    }
}

/// <summary>A certificate took the place of another one to put right what it said.</summary>
/// <param name="CertificateId">The new one.</param>
/// <param name="Number">Of the new one.</param>
public sealed record CertificateReplaced(
    Id<Certificate> CertificateId,
    CertificateNumber Number,
    CertificateNumber ReplacedNumber,
    Id<Product> ProductId,
    Id<Producer> ProducerId,
    string ProductName
) : IDomainEvent;
