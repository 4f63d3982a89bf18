using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Scopes;

/// <summary>Whoever holds a thing with a barcode asks whether a certificate covers it.</summary>
public sealed record LookUpGtin(string Gtin, DateOnly? AsOf) : IQuery<GtinView>
{
    internal sealed class Validator : AbstractValidator<LookUpGtin>
    {
        public Validator() => RuleFor(query => query.Gtin).IsGtin();
    }

    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<LookUpGtin, GtinView>
    {
        public async Task<GtinView> Handle(LookUpGtin query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var gtin = Domain.Certification.Gtin.Parse(query.Gtin, provider: null);
            var scopes = await ScopesOfProductsWith(gtin, cancellationToken);
            var numbers = await NumbersOf(scopes, cancellationToken);
            var known = numbers.Values.ToList();
            var certificates = await db.Set<RegisterEntry>()
                .Where(entry => known.Contains(entry.CertificateNumber!))
                .CertificatesOn(day, cancellationToken);
            var byNumber = scopes.ToDictionary(scope => numbers[scope.CertificateId]);
            var found = certificates
                .OrderByDescending(one => one.IssuedOn)
                .Select(one => GtinCertificateView.Of(one, byNumber[one.Number].ItemOn(day, gtin)))
                .ToList();

            return new(gtin.Printed, day, CoverageBy(found), found);
        }

        /// <summary>All scopes of the products for which it, or another packing of the same, was ever named.</summary>
        private Task<List<CertificateScope>> ScopesOfProductsWith(Gtin gtin, CancellationToken cancellationToken)
        {
            var core = gtin.Core;
            var products = db.Set<CertificateScope>()
                .Where(scope => scope.Statements.Any(stated => stated.Items.Any(item => item.GtinCore == core)))
                .Select(scope => scope.ProductId);

            return db.Set<CertificateScope>()
                .AsNoTracking()
                .Where(scope => products.Contains(scope.ProductId))
                .ToListAsync(cancellationToken);
        }

        private async Task<Dictionary<Id<Certificate>, string>> NumbersOf(
            IReadOnlyList<CertificateScope> scopes,
            CancellationToken cancellationToken
        )
        {
            var ids = scopes.Select(scope => scope.CertificateId).ToList();
            var numbers = await db.Set<Certificate>()
                .Where(certificate => ids.Contains(certificate.Id))
                .Select(certificate => new { certificate.Id, certificate.Number })
                .ToListAsync(cancellationToken);

            return numbers.ToDictionary(one => one.Id, one => one.Number.ToString());
        }

        private static GtinCoverage CoverageBy(IReadOnlyList<GtinCertificateView> certificates)
        {
            var inEffect = certificates.Where(one => one.Status.IsCertified()).ToList();

            return inEffect.Any(one => one.CoversIt) ? GtinCoverage.Covered
                : inEffect.Count > 0 ? GtinCoverage.Sibling
                : GtinCoverage.None;
        }
    }
}

/// <summary>Whether what carries a number is certified.</summary>
public enum GtinCoverage
{
    /// <summary>A certificate in effect covers it.</summary>
    Covered,

    /// <summary>It is a form of a product of which a certificate in effect covers other forms only.</summary>
    Sibling,

    /// <summary>No certificate in effect is known for it.</summary>
    None,
}

/// <summary>What is known of a barcode.</summary>
/// <param name="Gtin">The number, with 13 digits where they are enough.</param>
/// <param name="AsOf">The day that it is stated for.</param>
/// <param name="Coverage">
/// `covered`: a certificate in effect covers it; `sibling`: only other forms of the same product; `none`: nothing in effect
/// is known for it.
/// </param>
/// <param name="Certificates">Those of its product that have a stated scope, newest first, also without effect.</param>
public sealed record GtinView(
    string Gtin,
    DateOnly AsOf,
    GtinCoverage Coverage,
    IReadOnlyList<GtinCertificateView> Certificates
);

/// <summary>A certificate and whether it covers a thing.</summary>
/// <param name="Number">Its number.</param>
/// <param name="VerificationCode">What its QR code carries.</param>
/// <param name="Status">What it is worth on the day.</param>
/// <param name="Star">Its star.</param>
/// <param name="Product">The product.</param>
/// <param name="CoversIt">Whether this very thing is named as covered.</param>
/// <param name="Variant">What the thing is, where it is covered.</param>
/// <param name="PackSize">Its net content, where it is covered and stated.</param>
public sealed record GtinCertificateView(
    string Number,
    string? VerificationCode,
    RecognitionStatus Status,
    int Star,
    CertifiedThingView Product,
    bool CoversIt,
    string? Variant,
    string? PackSize
)
{
    internal static GtinCertificateView Of(CertificateView certificate, ScopeItem? item) =>
        new(
            certificate.Number,
            certificate.VerificationCode,
            certificate.Status,
            certificate.Star,
            certificate.Product,
            item is not null,
            item?.Variant,
            item?.PackSize
        );
}
