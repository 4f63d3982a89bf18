using System.Globalization;
using System.Security.Cryptography;
using CsvHelper;

namespace Ocop.Infrastructure.Common;

/// <summary>
/// The files that ship with the software: the repository's <c>data</c> folder, beside the programme unless the
/// configuration names another (<c>DataPath</c>).
/// </summary>
public sealed class DataFolder(string? path)
{
    private static readonly CsvReaderOptions Format = new() { NullValues = [""] };

    private readonly string _path = path ?? Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The full path of a file or folder inside.</summary>
    public string PathTo(string relative) => Path.Combine(_path, relative);

    /// <summary>Reads a CSV file row by row; an empty field is no value.</summary>
    public IReadOnlyList<TRow> ReadCsv<TRow>(string relative, Func<CsvReader, TRow> read)
    {
        using var reader = CsvReader.FromFile(PathTo(relative), Format, FileOptions.SequentialScan);
        var rows = new List<TRow>();

        while (reader.Read())
            rows.Add(read(reader));

        return rows;
    }

    /// <summary>One fingerprint of all these files, to see whether anything has changed since they were loaded.</summary>
    public string FingerprintOf(params IEnumerable<string> relatives)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (var relative in relatives)
            hash.AppendData(File.ReadAllBytes(PathTo(relative)));

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

internal static class CsvFields
{
    /// <summary>A date of the form 2025-07-01.</summary>
    public static DateOnly Date(this CsvReader row, string column) => row.DateOrNull(column)!.Value;

    /// <inheritdoc cref="Date"/>
    public static DateOnly? DateOrNull(this CsvReader row, string column) =>
        row.GetStringOrNull(column) is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;

    /// <summary>A value of an enum by its word: <c>central_city</c>.</summary>
    public static TEnum Enum<TEnum>(this CsvReader row, string column)
        where TEnum : struct, Enum => row.EnumOrNull<TEnum>(column)!.Value;

    /// <inheritdoc cref="Enum"/>
    public static TEnum? EnumOrNull<TEnum>(this CsvReader row, string column)
        where TEnum : struct, Enum => row.GetStringOrNull(column) is { } word ? SnakeCase.Enum<TEnum>(word) : null;
}
