using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Certification;

/// <summary>
/// What of a product a certificate covers: variants, pack sizes and barcodes (the act is silent: a configured record). It
/// stands beside the certificate, which never changes; a correction is a further statement, and those before stay.
/// </summary>
public sealed partial class CertificateScope : Aggregate<CertificateScope>
{
    public const int MostItems = 200;
    public const int LongestVariant = 200;
    public const int LongestPackSize = 60;
    public const int LongestReason = 500;

    private readonly List<ScopeStatement> _statements = [];

    private CertificateScope() { }

    public Id<Certificate> CertificateId { get; private init; }

    public Id<Product> ProductId { get; private init; }

    /// <summary>In the order they were made.</summary>
    public IReadOnlyList<ScopeStatement> Statements => _statements;

    /// <summary>The first statement, which holds from the issue of the certificate on.</summary>
    public static CertificateScope Open(
        Certificate certificate,
        IReadOnlyList<ScopeItem> items,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var scope = new CertificateScope { CertificateId = certificate.Id, ProductId = certificate.ProductId };

        scope.Add(new(certificate.Period.IssuedOn), items, by, now);
        return scope;
    }

    /// <summary>The same as on the day, for the certificate of the product that takes the place of this one's.</summary>
    /// <param name="from">The first day of that certificate.</param>
    public CertificateScope CarriedTo(
        Id<Certificate> successor,
        DateOnly from,
        DateOnly day,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var scope = new CertificateScope { CertificateId = successor, ProductId = ProductId };

        scope.Add(new(from), [.. StatementOn(day)!.Items.Select(item => item with { })], by, now);
        return scope;
    }

    /// <summary>States anew what is covered.</summary>
    public void Correct(
        Certificate certificate,
        ScopeCorrection correction,
        IReadOnlyList<ScopeItem> items,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.ItIsOfThisCertificate.Require(certificate.Id == CertificateId);
        Rules.ACorrectionSaysWhy.Require(!string.IsNullOrWhiteSpace(correction.Because));
        Rules.OnlyWhatHoldsIsCorrected.Require(certificate.HoldsOn(correction.From));
        Rules.StatementsFollowEachOther.Require(_statements.All(statement => statement.From <= correction.From));

        Add(correction, items, by, now);
    }

    /// <summary>What is said of the day; the later of two that begin on one day counts.</summary>
    public ScopeStatement? StatementOn(DateOnly day) =>
        _statements.Where(statement => statement.From <= day).MaxBy(statement => statement.Number);

    /// <summary>Whether the very thing with this number is covered.</summary>
    public ScopeItem? ItemOn(DateOnly day, Gtin gtin) =>
        StatementOn(day)?.Items.FirstOrDefault(item => item.IsCovered && item.Gtin == gtin);

    private void Add(ScopeCorrection told, IReadOnlyList<ScopeItem> items, Id<User> by, DateTimeOffset now)
    {
        Rules.SomethingIsCovered.Require(items.Count <= MostItems && items.Any(item => item.IsCovered));
        Rules.ANumberIsNamedOnce.Require(HasNoTwice(items.Select(item => item.Gtin).OfType<Gtin>()));
        Rules.AnItemIsNamedOnce.Require(HasNoTwice(items.Select(item => (item.Variant, item.PackSize, item.Gtin))));

        _statements.Add(
            new(_statements.Count + 1, told.From, told.Because, by, now)
            {
                Items = [.. items.Select((item, index) => item with { Position = index + 1 })],
            }
        );
    }

    private static bool HasNoTwice<T>(IEnumerable<T> values)
    {
        var seen = new HashSet<T>();
        return values.All(seen.Add);
    }
}

/// <summary>What is covered from a day on.</summary>
/// <param name="Number">Counts the statements of the scope from 1.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Because">Why it corrects the one before; none of the first.</param>
public sealed record ScopeStatement(
    int Number,
    DateOnly From,
    string? Because,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
)
{
    private readonly List<ScopeItem> _items = [];

    public IReadOnlyList<ScopeItem> Items
    {
        get => _items;
        init => _items = [.. value];
    }
}

/// <summary>One form in which the product is sold.</summary>
/// <param name="Variant">As on its packing.</param>
/// <param name="PackSize">The net content, as on its packing; none where it is sold loose.</param>
/// <param name="Gtin">The number under its barcode; none where it has none.</param>
/// <param name="IsCovered">Else it is sold beside what is covered, and is not.</param>
public sealed record ScopeItem(string Variant, string? PackSize, Gtin? Gtin, bool IsCovered = true)
{
    /// <summary>Counts from 1.</summary>
    public int Position { get; init; }

    /// <summary>What a packet and the carton of it have in common; for searching.</summary>
    public string? GtinCore { get; private init; } = Gtin?.Core;
}

/// <summary>From when and why a scope is stated anew.</summary>
public sealed record ScopeCorrection(DateOnly From, string? Because = null);
