namespace Ocop.Domain.Imports;

/// <summary>One row of a published list, word for word; an empty cell is none.</summary>
/// <param name="Line">The line of the file it begins on; the header is on line 1.</param>
public sealed record PublishedRow(int Line)
{
    /// <summary>Names of that time: a list of 2021 speaks of the units of 2021.</summary>
    public string? Province { get; init; }

    public string? District { get; init; }

    public string? Commune { get; init; }

    public string? ProducerName { get; init; }

    public string? ProducerKind { get; init; }

    public string? ProductName { get; init; }

    public string? ProductGroup { get; init; }

    public string? Stars { get; init; }

    /// <summary>The mean of the council; kept with the row, as a score without its sheets proves nothing.</summary>
    public string? Score { get; init; }

    public string? DecisionNumber { get; init; }

    public string? DecisionDate { get; init; }

    /// <summary>As lists put it: "đợt 2 năm 2021", "2018-2022", "đến hết 2025".</summary>
    public string? Round { get; init; }

    public string? RecognisedBy { get; init; }

    /// <summary>Where the recognition was published.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the row has as many cells as the header.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The columns by the names that files give them, with their cells.</summary>
    public IEnumerable<(string Column, string? Cell)> Cells() =>
        [
            (Columns.Province, Province),
            (Columns.District, District),
            (Columns.Commune, Commune),
            (Columns.ProducerName, ProducerName),
            (Columns.ProducerKind, ProducerKind),
            (Columns.ProductName, ProductName),
            (Columns.ProductGroup, ProductGroup),
            (Columns.Stars, Stars),
            (Columns.Score, Score),
            (Columns.DecisionNumber, DecisionNumber),
            (Columns.DecisionDate, DecisionDate),
            (Columns.Round, Round),
            (Columns.RecognisedBy, RecognisedBy),
            (Columns.Source, Source),
        ];

    public static class Columns
    {
        public const string Province = "province_at_recognition";
        public const string District = "district_at_recognition";
        public const string Commune = "commune_at_recognition";
        public const string ProducerName = "producer_name";
        public const string ProducerKind = "producer_kind";
        public const string ProductName = "product_name";
        public const string ProductGroup = "product_group";
        public const string Stars = "stars";
        public const string Score = "score";
        public const string DecisionNumber = "decision_number";
        public const string DecisionDate = "decision_date";
        public const string Round = "round_or_year";
        public const string RecognisedBy = "recognised_by";
        public const string Source = "source_url";

        public static readonly IReadOnlyList<string> All =
        [
            Province,
            District,
            Commune,
            ProducerName,
            ProducerKind,
            ProductName,
            ProductGroup,
            Stars,
            Score,
            DecisionNumber,
            DecisionDate,
            Round,
            RecognisedBy,
            Source,
        ];
    }
}

/// <summary>A row kept with its import, so that what is committed is what was looked through.</summary>
public sealed class ImportedRow
{
    private ImportedRow() { }

    public ImportedRow(Id<Import> importId, PublishedRow row) => (ImportId, Line, Row) = (importId, row.Line, row);

    public Id<Import> ImportId { get; private init; }

    public int Line { get; private init; }

    public PublishedRow Row { get; private init; } = null!;
}
