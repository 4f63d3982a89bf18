namespace Ocop.Application.Register.Exports;

/// <summary>The columns of the register as a table. Their names are part of the schema.</summary>
public static class RegisterTable
{
    private static readonly (string Name, Func<CertifiedProductItemView, object?> Value)[] Columns =
    [
        ("id", item => item.Id),
        ("productCode", item => item.ProductCode),
        ("name", item => item.Name),
        ("star", item => item.Star),
        ("status", item => Word(item.Status)),
        ("producerId", item => item.Producer?.Id),
        ("producerName", item => item.Producer?.Name),
        ("producerKind", item => item.Producer?.Kind is { } kind ? Word(kind) : null),
        ("provinceId", item => item.Place.Province.Id),
        ("provinceName", item => item.Place.Province.Name),
        ("communeId", item => item.Place.Commune?.Id),
        ("communeName", item => item.Place.Commune?.Name),
        ("sector", item => item.Sector?.Code),
        ("group", item => item.Group?.Code),
        ("subgroup", item => item.Subgroup?.Code),
        ("certificateNumber", item => item.Certificate?.Number),
        ("issuedOn", item => Day(item.Certificate?.IssuedOn)),
        ("recognisedOn", item => Day(item.RecognisedOn)),
        ("expiresOn", item => Day(item.ExpiresOn)),
    ];

    public static IReadOnlyList<string> Header { get; } = [.. Columns.Select(column => column.Name)];

    public static IReadOnlyList<string> RowOf(CertifiedProductItemView item) =>
        [.. Columns.Select(column => CsvText.Harmless(column.Value(item)?.ToString() ?? ""))];

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string? Day(DateOnly? day) => day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
