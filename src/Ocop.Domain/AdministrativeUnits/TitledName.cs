namespace Ocop.Domain.AdministrativeUnits;

/// <summary>A name as decisions and lists write it, with or without the word for its kind: "TP. Chí Linh", "Cam Đường".</summary>
/// <param name="Kind">Null when the name stands alone.</param>
internal sealed record TitledName(UnitKind? Kind, string Name)
{
    private static readonly (string Title, UnitKind AtProvince, UnitKind Below)[] Titles =
    [
        ("thành phố ", UnitKind.CentralCity, UnitKind.DistrictCity),
        ("tp. ", UnitKind.CentralCity, UnitKind.DistrictCity),
        ("tp.", UnitKind.CentralCity, UnitKind.DistrictCity),
        ("tp ", UnitKind.CentralCity, UnitKind.DistrictCity),
        ("tỉnh ", UnitKind.Province, UnitKind.Province),
        ("thị xã ", UnitKind.DistrictTown, UnitKind.DistrictTown),
        ("tx. ", UnitKind.DistrictTown, UnitKind.DistrictTown),
        ("tx ", UnitKind.DistrictTown, UnitKind.DistrictTown),
        ("huyện ", UnitKind.RuralDistrict, UnitKind.RuralDistrict),
        ("h. ", UnitKind.RuralDistrict, UnitKind.RuralDistrict),
        ("quận ", UnitKind.UrbanDistrict, UnitKind.UrbanDistrict),
        ("q. ", UnitKind.UrbanDistrict, UnitKind.UrbanDistrict),
        ("thị trấn ", UnitKind.Township, UnitKind.Township),
        ("tt. ", UnitKind.Township, UnitKind.Township),
        ("tt ", UnitKind.Township, UnitKind.Township),
        ("phường ", UnitKind.Ward, UnitKind.Ward),
        ("p. ", UnitKind.Ward, UnitKind.Ward),
        ("xã ", UnitKind.Commune, UnitKind.Commune),
        ("đặc khu ", UnitKind.SpecialZone, UnitKind.SpecialZone),
    ];

    public static TitledName Of(string text, UnitLevel level)
    {
        var name = text.Normalize().Trim();

        foreach (var (title, atProvince, below) in Titles)
        {
            var kind = level is UnitLevel.Province ? atProvince : below;
            if (kind.Level() == level && name.StartsWith(title, StringComparison.OrdinalIgnoreCase))
                return new(kind, name[title.Length..].Trim());
        }

        return new(null, name);
    }

    /// <summary>A name that stands alone means the plain kind of its level first: tỉnh, huyện, xã.</summary>
    public bool Means(UnitKind kind) =>
        kind
        == (
            Kind
            ?? kind.Level() switch
            {
                UnitLevel.Province => UnitKind.Province,
                UnitLevel.District => UnitKind.RuralDistrict,
                _ => UnitKind.Commune,
            }
        );
}
