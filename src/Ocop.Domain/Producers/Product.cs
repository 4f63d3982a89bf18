using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Producers;

/// <summary>
/// What carries the stars. Its identity survives renewals, renamings and mergers of places; every dossier, result and
/// certificate points to it.
/// </summary>
public sealed class Product : Aggregate<Product>, IPlaced
{
    public const int LongestName = 200;
    public const int LongestStandard = 100;
    public const int LongestPacking = 200;
    public const int MostVariants = 100;

    private readonly List<FormerName> _formerNames = [];
    private readonly List<Variant> _variants = [];

    private Product() { }

    /// <summary>None only where a published list did not name the producer.</summary>
    public Id<Producer>? ProducerId { get; private init; }

    public string Name { get; private set; } = null!;

    public IReadOnlyList<FormerName> FormerNames => _formerNames;

    /// <summary>The commune it is made in; the province where a published list says no more.</summary>
    public Id<AdministrativeUnit> UnitId { get; private set; }

    /// <summary>Unknown only where a published list left it out.</summary>
    public Classification? Classification { get; private set; }

    public Readiness? Readiness { get; private set; }

    /// <summary>Whether somebody registered it here; what records alone tell of has no readiness.</summary>
    public bool IsRegisteredHere => Readiness is not null;

    /// <summary>The standard its quality is declared by, e.g. <c>TCCS 01:2026/MN</c>.</summary>
    public string? Standard { get; private set; }

    /// <summary>How it is packed and sold.</summary>
    public IReadOnlyList<Variant> Variants => _variants;

    /// <summary>Given at the first submission of a dossier; products from published lists may never have had one.</summary>
    public ProductCode? Code { get; private set; }

    public static Product Register(
        string name,
        Producer producer,
        AdministrativeUnit commune,
        Classification classification,
        Readiness readiness,
        DateOnly today
    )
    {
        var product = new Product
        {
            ProducerId = producer.Id,
            Name = name,
            Readiness = readiness,
        };

        product.Place(commune, today);
        product.Classify(classification, producer);
        product.Raise(new ProductRegistered(product.Id, producer.Id, commune.Id));
        return product;
    }

    /// <summary>Enters a product as published lists name it, with all that they leave out unknown.</summary>
    public static Product EnterFromRecords(
        string name,
        Id<AdministrativeUnit> unit,
        Id<Producer>? producer,
        Classification? classification,
        ProductCode? code
    ) =>
        new()
        {
            ProducerId = producer,
            Name = name,
            UnitId = unit,
            Classification = classification is null ? null : classification with { },
            Code = code,
        };

    /// <summary>
    /// Follows the system that it is kept in: what is known of it from records only was never stated here. Papers already
    /// issued keep the name of their time.
    /// </summary>
    public void FollowRecords(string name, Id<AdministrativeUnit> unit, Classification? classification, DateOnly today)
    {
        if (name != Name)
            Rename(name, today);
        if (unit != UnitId)
            UnitId = unit;
        if (classification is not null && classification != Classification)
            Classification = classification with { };
    }

    /// <summary>Says in which commune it is made; papers already issued keep the unit of their time.</summary>
    public void Place(AdministrativeUnit commune, DateOnly today)
    {
        Rules.TheOriginIsACommune.Require(commune.Level is UnitLevel.Commune && commune.IsValidOn(today));

        UnitId = commune.Id;
    }

    public void Classify(Classification classification, Producer producer)
    {
        Rules.TheProductIsItsProducers.Require(producer.Id == ProducerId);
        Rules.AssociationsOfferTourismOnly.Require(
            producer.Kind is not ProducerKind.Association || classification.IsTourism
        );

        Classification = classification with { };
    }

    public void Describe(Readiness readiness, string? standard, IReadOnlyCollection<string> variants)
    {
        Readiness = readiness;
        Standard = standard;
        _variants.Clear();
        _variants.AddRange(variants.Distinct().Select((packing, index) => new Variant(index + 1, packing)));
    }

    /// <summary>Papers already issued keep the name of their time; the register finds the product by either.</summary>
    public void Rename(string name, DateOnly today)
    {
        Rules.ANewNameDiffers.Require(name != Name);

        _formerNames.Add(new(_formerNames.Count + 1, Name, today));
        Name = name;
    }

    public void AssignCode(ProductCode code)
    {
        Rules.ACodeIsGivenOnce.Require(Code is null);

        Code = code;
        Raise(new ProductCodeAssigned(Id, code));
    }

    public static class Rules
    {
        public static readonly Rule TheOriginIsACommune = new(
            "product.not-a-commune",
            new(
                "Nơi sản xuất phải thuộc một xã, phường hoặc đặc khu hiện có.",
                "A product is made in a commune, ward or special zone of today."
            )
        );

        public static readonly Rule TheProductIsItsProducers = new(
            "product.other-producer",
            new("Sản phẩm thuộc chủ thể khác.", "The product belongs to another producer.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: associations, operating centres and the like take part in tourism only.</summary>
        public static readonly Rule AssociationsOfferTourismOnly = new(
            "product.association-outside-tourism",
            new(
                "Hội, trung tâm điều hành hoặc tương đương chỉ tham gia với sản phẩm dịch vụ du lịch.",
                "Associations, operating centres and the like take part with tourism products only."
            )
        );

        public static readonly Rule ANewNameDiffers = new(
            "product.same-name",
            new("Tên mới phải khác tên hiện tại.", "The new name must differ from the present one.")
        );

        public static readonly Rule ACodeNamesOneProduct = new(
            "product.code-taken",
            new("Mã này đã thuộc về sản phẩm khác.", "Another product has this code already.")
        );

        public static readonly Rule ACodeIsGivenOnce = new(
            "product.code-given",
            new("Sản phẩm đã có mã; mã không thay đổi.", "The product has its code already; a code never changes.")
        );
    }
}

/// <summary>Sẵn có / tiềm năng: made and sold already, or still to be developed.</summary>
public enum Readiness
{
    Existing,
    Potential,
}

/// <param name="Number">Counts the renamings from 1.</param>
/// <param name="ReplacedOn">The first day it was no longer the name.</param>
public sealed record FormerName(int Number, string Name, DateOnly ReplacedOn);

/// <summary>One way it is packed, e.g. "Hộp 500 g".</summary>
public sealed record Variant(int Number, string Packing);

public sealed record ProductRegistered(Id<Product> ProductId, Id<Producer> ProducerId, Id<AdministrativeUnit> UnitId)
    : IDomainEvent;

public sealed record ProductCodeAssigned(Id<Product> ProductId, ProductCode Code) : IDomainEvent;
