using System.Globalization;
using Npgsql;
using Ocop.Application.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.AdministrativeUnits;

/// <summary>Brings the units of the files into the database, in bulk, when they have changed or a border date has passed.</summary>
internal sealed class UnitData(OcopDbContext db, DataFolder data, Clock clock) : IReferenceData
{
    private const string Incoming = """
        CREATE TEMP TABLE incoming_units (LIKE units.administrative_units) ON COMMIT DROP;
        ALTER TABLE incoming_units DROP COLUMN search_text;
        """;

    // Units that records refer to are kept, in place; a file that lost one of those is refused by the foreign keys.
    private const string Merge = """
        INSERT INTO units.administrative_units AS known (id, level, code, name, kind, parent_id, valid_from, valid_to)
        SELECT id, level, code, name, kind, parent_id, valid_from, valid_to FROM incoming_units
        ON CONFLICT (id) DO UPDATE
            SET name = excluded.name, kind = excluded.kind, parent_id = excluded.parent_id, valid_to = excluded.valid_to
            WHERE (known.name, known.kind, known.parent_id, known.valid_to)
                IS DISTINCT FROM (excluded.name, excluded.kind, excluded.parent_id, excluded.valid_to);
        DELETE FROM units.administrative_units known
            WHERE NOT EXISTS (SELECT FROM incoming_units WHERE incoming_units.id = known.id);
        """;

    private const string Clear = """
        DELETE FROM units.unit_containments;
        DELETE FROM units.unit_placements;
        DELETE FROM units.successions;
        DELETE FROM units.former_names;
        """;

    /// <summary>What is made from the files: named anew when more is, so that databases of before get it too.</summary>
    private const string Derived = "containments, placements";

    public int Order => 10;

    public Task LoadAsync(CancellationToken cancellationToken)
    {
        var files = new UnitFiles(data);
        var units = files.Units();
        var fingerprint = $"{files.Fingerprint} {LastChange(units):O} {Derived}";

        return db.LoadOnceAsync(
            new("administrative-units", fingerprint),
            () => Load(units, files.Successions(), files.FormerNames(), cancellationToken),
            cancellationToken
        );
    }

    /// <summary>What lies in what today changes on the days units begin or end, even when the files stay the same.</summary>
    private DateOnly? LastChange(IReadOnlyList<AdministrativeUnit> units) =>
        units
            .SelectMany(unit => new[] { unit.ValidFrom, unit.ValidTo?.AddDays(1) })
            .Where(date => date <= clock.Today)
            .Max();

    private async Task Load(
        IReadOnlyList<AdministrativeUnit> units,
        IReadOnlyList<Succession> successions,
        IReadOnlyList<FormerName> formerNames,
        CancellationToken cancellationToken
    )
    {
        var register = new UnitRegister(units, successions);

        await db.Database.ExecuteSqlRawAsync(Incoming + Clear, cancellationToken);
        await Copy("incoming_units", "id, level, code, name, kind, parent_id, valid_from, valid_to", units, Row);
        await db.Database.ExecuteSqlRawAsync(Merge, cancellationToken);
        await Copy("units.successions", "from_id, to_id, \"on\"", successions, Row);
        await Copy("units.unit_containments", "unit_id, within_id", register.ContainmentsOn(clock.Today), Row);
        await Copy(
            "units.unit_placements",
            "unit_id, from_day, until_day, province_id, commune_id",
            register.Placements(),
            Row
        );
        await Copy("units.former_names", "level, name, kind, within_id, unit_id", formerNames, Row);

        async Task Copy<TRow>(string table, string columns, IEnumerable<TRow> rows, Func<TRow, object?[]> values)
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            await using var writer = await connection.BeginBinaryImportAsync(
                string.Create(CultureInfo.InvariantCulture, $"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)"),
                cancellationToken
            );

            foreach (var row in rows)
                await writer.WriteRowAsync(cancellationToken, values(row));

            await writer.CompleteAsync(cancellationToken);
        }
    }

    private static object?[] Row(AdministrativeUnit unit) =>
        [
            unit.Id.Value,
            SnakeCase.Of(unit.Level.ToString()),
            unit.Code,
            unit.Name,
            SnakeCase.Of(unit.Kind.ToString()),
            unit.ParentId?.Value,
            unit.ValidFrom,
            unit.ValidTo,
        ];

    private static object?[] Row(Succession succession) =>
        [succession.FromId.Value, succession.ToId.Value, succession.On];

    private static object?[] Row(UnitPlacement placement) =>
        [
            placement.UnitId.Value,
            placement.FromDay,
            placement.UntilDay,
            placement.ProvinceId?.Value,
            placement.CommuneId?.Value,
        ];

    private static object?[] Row(UnitContainment containment) => [containment.UnitId.Value, containment.WithinId.Value];

    private static object?[] Row(FormerName name) =>
        [
            SnakeCase.Of(name.Level.ToString()),
            name.Name,
            name.Kind is { } kind ? SnakeCase.Of(kind.ToString()) : null,
            name.WithinId.Value,
            name.UnitId.Value,
        ];
}
