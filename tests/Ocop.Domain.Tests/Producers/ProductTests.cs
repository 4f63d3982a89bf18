using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Producers;

public sealed class ProductTests
{
    private static readonly Producer Cooperative = Some.Producer();

    private readonly Product _product = Some.Product(Cooperative);

    [Fact]
    public void Registering_announces_the_product() =>
        Assert.Equal(
            [new ProductRegistered(_product.Id, Cooperative.Id, Some.Commune.Id)],
            ((IAggregate)_product).Events
        );

    [Fact]
    public void An_association_offers_tourism_only() =>
        Broken.By(
            () =>
                Product.Register(
                    "Rượu ngô",
                    Some.Producer(ProducerKind.Association),
                    Some.Commune,
                    Some.Vegetables,
                    Readiness.Existing,
                    Some.Today
                ),
            Product.Rules.AssociationsOfferTourismOnly
        );

    [Fact]
    public void An_association_offers_tourism()
    {
        var association = Some.Producer(ProducerKind.Association);

        Assert.Equal(Some.Tourism, Some.Product(association).Classification);
    }

    [Fact]
    public void Nobody_else_classifies_a_product() =>
        Broken.By(() => _product.Classify(Some.Vegetables, Some.Producer()), Product.Rules.TheProductIsItsProducers);

    [Fact]
    public void A_product_is_made_in_a_commune() =>
        Broken.By(() => _product.Place(Some.Province, Some.Today), Product.Rules.TheOriginIsACommune);

    [Fact]
    public void A_renamed_product_keeps_its_former_name()
    {
        _product.Rename("Bắp cải xoè Mường Khương", Some.Today);

        Assert.Equal("Bắp cải xoè Mường Khương", _product.Name);
        Assert.Equal([new FormerName(1, "Rau bắp cải xoè", Some.Today)], _product.FormerNames);
    }

    [Fact]
    public void Former_names_are_counted()
    {
        _product.Rename("A", Some.Today);
        _product.Rename("B", Some.Today);

        Assert.Equal([1, 2], _product.FormerNames.Select(name => name.Number));
    }

    [Fact]
    public void A_name_is_not_replaced_by_itself() =>
        Broken.By(() => _product.Rename(_product.Name, Some.Today), Product.Rules.ANewNameDiffers);

    [Fact]
    public void Describing_replaces_what_was_said_before()
    {
        _product.Describe(Readiness.Existing, "TCCS 01:2025", ["Túi 1 kg"]);
        _product.Describe(Readiness.Potential, "TCCS 02:2026", ["Túi 500 g", "Túi 500 g", "Hộp 2 kg"]);

        Assert.Equal((Readiness.Potential, "TCCS 02:2026"), (_product.Readiness, _product.Standard));
        Assert.Equal([new Variant(1, "Túi 500 g"), new Variant(2, "Hộp 2 kg")], _product.Variants);
    }

    [Fact]
    public void A_code_is_given_once()
    {
        _product.AssignCode(ProductCode.Of("15", "02647", 1, 2026));

        Broken.By(() => _product.AssignCode(ProductCode.Of("15", "02647", 2, 2026)), Product.Rules.ACodeIsGivenOnce);
    }

    [Fact]
    public void A_given_code_is_announced()
    {
        var code = ProductCode.Of("15", "02647", 1, 2026);

        _product.AssignCode(code);

        Assert.Equal(code, _product.Code);
        Assert.Equal(new ProductCodeAssigned(_product.Id, code), ((IAggregate)_product).Events[^1]);
    }

    [Fact]
    public void A_product_of_a_published_list_may_have_neither_producer_nor_code()
    {
        var product = Product.EnterFromRecords("Miến dong", Some.Province.Id, null, null, null);

        Assert.Null(product.ProducerId);
        Assert.Null(product.Code);
    }
}
