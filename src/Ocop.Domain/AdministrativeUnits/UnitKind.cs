namespace Ocop.Domain.AdministrativeUnits;

/// <summary>What a unit is called by law; the word stands before its name.</summary>
public enum UnitKind
{
    /// <summary>Việt Nam itself.</summary>
    Country,

    /// <summary>Tỉnh.</summary>
    Province,

    /// <summary>Thành phố trực thuộc trung ương.</summary>
    CentralCity,

    /// <summary>Huyện, until 30/6/2025.</summary>
    RuralDistrict,

    /// <summary>Quận, until 30/6/2025.</summary>
    UrbanDistrict,

    /// <summary>Thị xã, until 30/6/2025.</summary>
    DistrictTown,

    /// <summary>Thành phố thuộc tỉnh or thành phố thuộc thành phố, until 30/6/2025.</summary>
    DistrictCity,

    /// <summary>Xã.</summary>
    Commune,

    /// <summary>Phường.</summary>
    Ward,

    /// <summary>Thị trấn, until 30/6/2025.</summary>
    Township,

    /// <summary>Đặc khu, since 1/7/2025.</summary>
    SpecialZone,
}

public static class UnitKinds
{
    public static UnitLevel Level(this UnitKind kind) =>
        kind switch
        {
            UnitKind.Country => UnitLevel.Central,
            UnitKind.Province or UnitKind.CentralCity => UnitLevel.Province,
            UnitKind.RuralDistrict or UnitKind.UrbanDistrict or UnitKind.DistrictTown or UnitKind.DistrictCity =>
                UnitLevel.District,
            _ => UnitLevel.Commune,
        };

    /// <summary>The word before the name in Vietnamese, with the English for it; the country has none.</summary>
    public static Text Title(this UnitKind kind) =>
        kind switch
        {
            UnitKind.Province => new("tỉnh", "province"),
            UnitKind.CentralCity => new("thành phố", "city"),
            UnitKind.RuralDistrict => new("huyện", "district"),
            UnitKind.UrbanDistrict => new("quận", "urban district"),
            UnitKind.DistrictTown => new("thị xã", "town"),
            UnitKind.DistrictCity => new("thành phố", "city"),
            UnitKind.Commune => new("xã", "commune"),
            UnitKind.Ward => new("phường", "ward"),
            UnitKind.Township => new("thị trấn", "township"),
            UnitKind.SpecialZone => new("đặc khu", "special zone"),
            _ => new("", ""),
        };
}
