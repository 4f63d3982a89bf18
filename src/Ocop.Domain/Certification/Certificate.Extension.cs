using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    /// <summary>
    /// Keeps effect until its renewal is decided, for as long as the transition allows (QĐ 26/2026/QĐ-TTg).
    /// </summary>
    /// <param name="terms">None where the act has no such transition.</param>
    public void AwaitRenewal(Dossier renewal, CertificateExtension? terms, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyAFiledRenewalExtends.Require(
            renewal is { Kind: DossierKind.Renewal, SubmittedOn: not null }
                && renewal.ProductId == ProductId
                && renewal.State is not (DossierState.Recognised or DossierState.NotRecognised)
        );
        Rules.OnlyTheTransitionExtends.Require(terms is not null);

        Extend(
            terms,
            Period.ExpiresOn.AddDays(terms.MaxDaysAfterExpiry),
            new(renewal.Id.ToString(), renewal.SubmittedOn),
            by,
            now
        );
    }

    /// <summary>
    /// It keeps effect until the result of its renewal and no longer (QĐ 26/2026/QĐ-TTg, transition): the renewal was
    /// refused.
    /// </summary>
    /// <param name="now">The moment of the result: its day is the last one in effect by extension.</param>
    public void EndExtension(Id<Dossier> renewal, Id<User> by, DateTimeOffset now)
    {
        var resultOn = now.VietnamDate();

        if (!IsExtendedFor(renewal) || !(ExtendedUntil() > resultOn))
            return;

        Add(
            CertificateFactKind.ExtensionEnded,
            resultOn.AddDays(1),
            until: null,
            "renewal_refused",
            new(renewal.ToString(), resultOn),
            by,
            now
        );
    }

    private bool IsExtendedFor(Id<Dossier> renewal) =>
        _facts.Any(fact => fact.Kind is CertificateFactKind.Extended && fact.Paper == renewal.ToString());

    /// <summary>Keeps effect while a renewal is decided (QĐ 26/2026/QĐ-TTg, transition).</summary>
    /// <param name="until">The last day of the extension.</param>
    public void Extend(CertificateExtension terms, DateOnly until, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        Rules.ACertificateEndsOnce.Require(!HasEnd);
        Rules.OnlyTheTransitionExtends.Require(
            Period.IssuedOn < terms.IssuedBefore
                && Period.ExpiresOn <= terms.ExpiringUntil
                && until > Period.ExpiresOn
                && until <= Period.ExpiresOn.AddDays(terms.MaxDaysAfterExpiry)
                && now.VietnamDate() <= until
        );

        Add(CertificateFactKind.Extended, Period.ExpiresOn.AddDays(1), until, "renewal_filed", paper, by, now);
    }

    /// <summary>What was recorded last counts: an extension, or its end.</summary>
    private DateOnly? ExtendedUntil() =>
        _facts
            .Where(fact => fact.Kind is CertificateFactKind.Extended or CertificateFactKind.ExtensionEnded)
            .MaxBy(fact => fact.Number) switch
        {
            { Kind: CertificateFactKind.ExtensionEnded, From: var from } => from.AddDays(-1),
            { Until: var until } => until,
            null => null,
        };
}
