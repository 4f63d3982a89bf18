using CsvHelper;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>The units of <c>data/units</c>; its README says where they come from and what the columns mean.</summary>
internal sealed class UnitFiles(DataFolder data)
{
    private static readonly string[] Paths =
    [
        "units/units.csv",
        "units/successions.csv",
        "units/former-names.csv",
        "units/aliases.csv",
    ];

    public string Fingerprint => data.FingerprintOf(Paths);

    /// <summary>Parents stand before their children in the file.</summary>
    public IReadOnlyList<AdministrativeUnit> Units()
    {
        var units = new Dictionary<string, AdministrativeUnit>();

        return data.ReadCsv(
            Paths[0],
            row =>
            {
                var unit = AdministrativeUnit.Establish(
                    row.GetString("code"),
                    row.GetString("name"),
                    row.Enum<UnitKind>("kind"),
                    row.GetStringOrNull("parent") is { } parent ? units[parent] : null,
                    row.DateOrNull("valid_from"),
                    row.DateOrNull("valid_to")
                );
                units.Add(unit.Key.ToString(), unit);
                return unit;
            }
        );
    }

    public IReadOnlyList<Succession> Successions() =>
        data.ReadCsv(Paths[1], row => new Succession(Unit(row, "from"), Unit(row, "to"), row.Date("on")));

    public IReadOnlyList<FormerName> FormerNames() => [.. FormerNames(Paths[2]), .. FormerNames(Paths[3])];

    private IReadOnlyList<FormerName> FormerNames(string path) =>
        data.ReadCsv(
            path,
            row => new FormerName(
                row.Enum<UnitLevel>("level"),
                row.GetString("name"),
                row.EnumOrNull<UnitKind>("kind"),
                Unit(row, "within"),
                Unit(row, "unit")
            )
        );

    private static Id<AdministrativeUnit> Unit(CsvReader row, string column) => UnitKey.Parse(row.GetString(column)).Id;
}
