using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Scopes;

/// <summary>
/// The body that recognised states which variants, pack sizes and barcodes a certificate covers. The first statement holds
/// from the issue on, each further one is a correction from a day on; the certificate itself stays as it is.
/// </summary>
/// <param name="From">The first day of a correction; today when left out.</param>
/// <param name="Because">Why it is corrected.</param>
public sealed record StateScope(
    string Number,
    IReadOnlyList<StatedItem> Items,
    DateOnly? From,
    string? Because,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<StateScope>
    {
        public Validator()
        {
            RuleFor(command => command.Items).NotEmpty().HasAtMost(CertificateScope.MostItems);
            RuleFor(command => command.Because).MaximumLength(CertificateScope.LongestReason);
            RuleForEach(command => command.Items).SetValidator(new ItemRules());
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser user, Clock clock)
        : IRequestHandler<StateScope, Unit>
    {
        public async Task<Unit> Handle(StateScope command, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .RecognisedBy(territory)
                .NumberedAsync(command.Number, cancellationToken);
            var scope = await db.Set<CertificateScope>()
                .SingleOrDefaultAsync(scope => scope.CertificateId == certificate.Id, cancellationToken);
            var items = command.Items.Select(item => item.ToItem()).ToList();

            if (scope is null)
            {
                db.Set<CertificateScope>().Add(CertificateScope.Open(certificate, items, user.Id, clock.Now));
                return Unit.Value;
            }

            scope.Expect(command.Version);
            var correction = new ScopeCorrection(command.From ?? clock.Today, command.Because);
            scope.Correct(certificate, correction, items, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}

/// <summary>One form in which a product is sold.</summary>
/// <param name="Variant" example="Chè xanh hộp giấy">As on its packing.</param>
/// <param name="PackSize" example="200 g">The net content as on its packing; left out where it is sold loose.</param>
/// <param name="Gtin" example="8938505974194">The number under its barcode, 8, 12, 13 or 14 digits; left out where it has none.</param>
/// <param name="IsCovered">False for what is sold beside it and is not covered; true when left out.</param>
public sealed record StatedItem(string Variant, string? PackSize = null, string? Gtin = null, bool? IsCovered = null)
{
    internal ScopeItem ToItem() =>
        new(
            Variant,
            PackSize,
            Gtin is null ? null : Domain.Certification.Gtin.Parse(Gtin, provider: null),
            IsCovered ?? true
        );
}

internal sealed class ItemRules : AbstractValidator<StatedItem>
{
    public ItemRules()
    {
        RuleFor(item => item.Variant).NotEmpty().MaximumLength(CertificateScope.LongestVariant);
        RuleFor(item => item.PackSize).MaximumLength(CertificateScope.LongestPackSize);
        RuleFor(item => item.Gtin).IsGtin();
    }
}
