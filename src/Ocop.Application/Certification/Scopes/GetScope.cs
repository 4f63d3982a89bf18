using Ocop.Application.Certification.Certificates;
using Ocop.Application.Register;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Scopes;

/// <summary>Anyone reads what a certificate covers on a day.</summary>
public sealed record GetScope(string Number, DateOnly? AsOf) : IQuery<CertificateScopeView>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<GetScope, CertificateScopeView>
    {
        public async Task<CertificateScopeView> Handle(GetScope query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var certificate = await db.Set<Certificate>()
                .AsNoTracking()
                .Where(certificate => certificate.Period.IssuedOn <= day)
                .NumberedAsync(query.Number, cancellationToken);
            var scope = await db.Set<CertificateScope>()
                .AsNoTracking()
                .SingleOrDefaultAsync(scope => scope.CertificateId == certificate.Id, cancellationToken);
            var statement = scope?.StatementOn(day);

            return new(
                certificate.Number.ToString(),
                day,
                certificate.DecisionId is not null,
                statement?.From,
                [.. (statement?.Items ?? []).Select(ScopeItemView.Of)],
                scope?.Version ?? 0
            );
        }
    }
}

/// <summary>What a certificate covers on a day.</summary>
/// <param name="Number">The certificate's number.</param>
/// <param name="AsOf">The day that it is stated for.</param>
/// <param name="IsPrintedHere">Whether `GET /certificates/{number}/pdf` prints it: not those of published lists.</param>
/// <param name="From">The first day of what is stated; absent while nothing is.</param>
/// <param name="Items">The forms in which the product is sold, as far as they are stated.</param>
/// <param name="Version">Rises with every statement; 0 while there is none.</param>
public sealed record CertificateScopeView(
    string Number,
    DateOnly AsOf,
    bool IsPrintedHere,
    DateOnly? From,
    IReadOnlyList<ScopeItemView> Items,
    int Version
) : IVersioned;

/// <summary>One form in which the product is sold.</summary>
/// <param name="Variant">As on its packing.</param>
/// <param name="PackSize">The net content; absent where it is sold loose.</param>
/// <param name="Gtin">The number under its barcode; absent where it has none.</param>
/// <param name="IsCovered">Whether the certificate covers it: false of what is sold beside it.</param>
public sealed record ScopeItemView(string Variant, string? PackSize, string? Gtin, bool IsCovered)
{
    internal static ScopeItemView Of(ScopeItem item) =>
        new(item.Variant, item.PackSize, item.Gtin?.Printed, item.IsCovered);
}
