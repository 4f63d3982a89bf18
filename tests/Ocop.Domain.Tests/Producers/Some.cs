using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Catalogue;

namespace Ocop.Domain.Tests.Producers;

/// <summary>Producers and products with nothing remarkable about them.</summary>
internal static class Some
{
    public static readonly DateOnly Today = new(2026, 8, 3);

    public static readonly AdministrativeUnit Country = AdministrativeUnit.Establish(
        "VN",
        "Việt Nam",
        UnitKind.Country,
        parent: null
    );

    public static readonly AdministrativeUnit Province = AdministrativeUnit.Establish(
        "15",
        "Lào Cai",
        UnitKind.Province,
        Country
    );

    public static readonly AdministrativeUnit Commune = AdministrativeUnit.Establish(
        "02647",
        "Mường Khương",
        UnitKind.Commune,
        Province
    );

    public static readonly Classification Vegetables = Classification.By(Law.Set(1));
    public static readonly Classification Tourism = Classification.By(Law.Set(26));

    public static readonly ProducerStatement Statement = new()
    {
        Name = "HTX Rau sạch Mường Khương",
        Contacts = new() { Address = "Thôn Sa Pả, xã Mường Khương", Phone = "0900 000 001" },
        Representative = new()
        {
            Name = "Lù Thị Mẩy",
            Position = "Giám đốc",
            Gender = Gender.Female,
            Ethnicity = "Nùng",
        },
        Registration = new("5300000001", new(2021, 3, 15), "Phòng Tài chính – Kế hoạch"),
        FoundedOn = new(2021, 3, 1),
    };

    public static Producer Producer(ProducerKind kind = ProducerKind.Cooperative) =>
        Domain.Producers.Producer.Register(kind, Commune, Statement, Today);

    public static Product Product(Producer producer) =>
        Domain.Producers.Product.Register(
            "Rau bắp cải xoè",
            producer,
            Commune,
            producer.Kind is ProducerKind.Association ? Tourism : Vegetables,
            Readiness.Existing,
            Today
        );
}
