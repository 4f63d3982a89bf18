using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Products;

/// <summary>What a producer states about a product (Mẫu 01 and 02).</summary>
public record StatedProduct
{
    /// <summary>The name it is sold by.</summary>
    /// <example>Rau bắp cải xoè</example>
    public required string Name { get; init; }

    /// <summary>The commune, ward or special zone it is made in.</summary>
    public required Id<AdministrativeUnit> UnitId { get; init; }

    /// <summary>The criteria set of its subgroup, one of the act in force.</summary>
    /// <example>QD26-01</example>
    public required string CriteriaSet { get; init; }

    /// <summary>Whether it is made and sold already, or still to be developed.</summary>
    public required Readiness Readiness { get; init; }

    /// <summary>The standard its quality is declared by.</summary>
    /// <example>TCCS 01:2026/MN</example>
    public string? Standard { get; init; }

    /// <summary>The ways it is packed and sold.</summary>
    /// <example>["Túi 500 g"]</example>
    public IReadOnlyList<string>? Variants { get; init; }
}

/// <summary>A product and whose it is.</summary>
public sealed record NewProduct : StatedProduct
{
    /// <summary>The producer that makes it.</summary>
    public required Id<Producer> ProducerId { get; init; }
}

internal sealed class StatedProductRules : AbstractValidator<StatedProduct>
{
    private const int LongestCriteriaSet = 30;

    public StatedProductRules()
    {
        RuleFor(product => product.Name).NotEmpty().MaximumLength(Product.LongestName);
        RuleFor(product => product.CriteriaSet).NotEmpty().MaximumLength(LongestCriteriaSet);
        RuleFor(product => product.Standard).MaximumLength(Product.LongestStandard);
        RuleFor(product => product.Variants).HasAtMost(Product.MostVariants);
        RuleForEach(product => product.Variants).NotEmpty().MaximumLength(Product.LongestPacking);
    }
}
