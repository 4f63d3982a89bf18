namespace Ocop.Domain.AdministrativeUnits;

/// <summary>
/// A unit as it was over one period. What changes its code, its name or its borders ends it; a
/// <see cref="Succession"/> says what came of it. Units are reference data: only loading changes them.
/// </summary>
public sealed class AdministrativeUnit
{
    private AdministrativeUnit() { }

    public Id<AdministrativeUnit> Id { get; private init; }

    public UnitLevel Level { get; private init; }

    /// <summary>The code of the national list; together with a date it names one unit of a level.</summary>
    public string Code { get; private init; } = null!;

    /// <summary>Without the word before it: "Lào Cai", not "tỉnh Lào Cai".</summary>
    public string Name { get; private init; } = null!;

    public UnitKind Kind { get; private init; }

    /// <summary>The unit it is part of; only the root has none.</summary>
    public Id<AdministrativeUnit>? ParentId { get; private init; }

    /// <summary>Null when it is older than the register.</summary>
    public DateOnly? ValidFrom { get; private init; }

    /// <summary>The last day; null while it exists.</summary>
    public DateOnly? ValidTo { get; private init; }

    public UnitKey Key => new(Level, Code, ValidFrom);

    public static AdministrativeUnit Establish(
        string code,
        string name,
        UnitKind kind,
        AdministrativeUnit? parent,
        DateOnly? validFrom = null,
        DateOnly? validTo = null
    )
    {
        var key = new UnitKey(kind.Level(), code, validFrom);

        Rules.OnlyTheCountryHasNoParent.Require((parent is null) == (kind is UnitKind.Country));
        Rules.AParentStandsHigher.Require(parent is null || parent.Level < key.Level);
        Rules.AUnitEndsAfterItBegan.Require(validFrom is null || validTo is null || validFrom <= validTo);

        return new()
        {
            Id = key.Id,
            Level = key.Level,
            Code = code,
            Name = name,
            Kind = kind,
            ParentId = parent?.Id,
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
    }

    public bool IsValidOn(DateOnly date) =>
        (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);

    public static class Rules
    {
        public static readonly Rule OnlyTheCountryHasNoParent = new(
            "administrative-unit.parent-missing",
            new(
                "Mọi đơn vị hành chính, trừ cả nước, đều trực thuộc một đơn vị khác.",
                "Every administrative unit but the country is part of another one."
            )
        );

        public static readonly Rule AParentStandsHigher = new(
            "administrative-unit.parent-level",
            new(
                "Đơn vị hành chính chỉ trực thuộc đơn vị ở cấp cao hơn.",
                "An administrative unit is part of a unit of a higher level only."
            )
        );

        public static readonly Rule AUnitEndsAfterItBegan = new(
            "administrative-unit.period",
            new(
                "Ngày kết thúc của đơn vị hành chính không được trước ngày bắt đầu.",
                "An administrative unit cannot end before it began."
            )
        );
    }
}
