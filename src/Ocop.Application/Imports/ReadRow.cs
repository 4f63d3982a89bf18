using System.Globalization;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Imports;
using Ocop.Domain.Producers;

namespace Ocop.Application.Imports;

/// <summary>A row with its cells understood, one by one; places and products are another matter.</summary>
internal sealed class ReadRow
{
    private const int LongestCell = 1_000;
    private const int LongestSource = 500;

    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy"];

    private static readonly Dictionary<string, ProducerKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cooperative"] = ProducerKind.Cooperative,
        ["cooperative_group"] = ProducerKind.CooperativeGroup,
        ["small_medium_enterprise"] = ProducerKind.SmallMediumEnterprise,
        ["enterprise"] = ProducerKind.SmallMediumEnterprise, // the only kind of enterprise that takes part
        ["household"] = ProducerKind.Household,
        ["farm"] = ProducerKind.Farm,
        ["association"] = ProducerKind.Association,
    };

    private readonly List<RowFinding> _findings = [];

    private ReadRow(PublishedRow row) => Row = row;

    public PublishedRow Row { get; }

    public int Star { get; private set; }

    public RecordedDate RecognisedOn { get; private set; } = RecordedDate.Unknown;

    /// <summary>None when it does not read like one.</summary>
    public DecisionNumber? Decision { get; private set; }

    /// <summary>As published, where it can be kept.</summary>
    public string? DecisionText { get; private set; }

    public Level? Level { get; private set; }

    public ProducerKind? Kind { get; private set; }

    public string ProductName => Row.ProductName!;

    public string? Source => Row.Source is { Length: <= LongestSource } source ? source : null;

    public IReadOnlyList<RowFinding> Findings => _findings;

    public bool HasErrors => _findings.Exists(finding => finding.IsError);

    public static ReadRow Of(PublishedRow row, DateOnly today)
    {
        var read = new ReadRow(row);

        if (!read.CellsAreSound())
            return read;

        read.ReadProduct();
        read.ReadTime(today);
        read.ReadDecision();
        read.ReadLevel();
        read.ReadProducer();
        read.ReadScore();
        return read;
    }

    /// <summary>A row of which nothing but its place among the others matters.</summary>
    public static ReadRow Unread(int line) => new(new PublishedRow(line));

    public void Found(FindingKind kind) => Found(new RowFinding(Row.Line, kind));

    public void Found(RowFinding finding) => _findings.Add(finding);

    private bool CellsAreSound()
    {
        if (!Row.IsWhole)
            Found(FindingKinds.RowBroken);

        foreach (var (column, cell) in Row.Cells())
        {
            if (cell is null)
                continue;
            if (CleanText.IsForbiddenIn(cell))
                Found(FindingKinds.CellForbidden.At(column));
            if (cell.Length > LongestIn(column))
                Found(FindingKinds.CellTooLong.At(column));
        }

        return !HasErrors;
    }

    private static int LongestIn(string column) =>
        column switch
        {
            PublishedRow.Columns.ProductName => Product.LongestName,
            PublishedRow.Columns.ProducerName => Producer.LongestName,
            _ => LongestCell,
        };

    private void ReadProduct()
    {
        if (Row.ProductName is null)
            Found(FindingKinds.ProductMissing);

        if (Row.Stars is not { } stars)
            Found(FindingKinds.StarMissing);
        else if (IsRecognised(stars, out var star))
            Star = star;
        else
            Found(FindingKinds.StarImpossible);
    }

    /// <summary>Below three stars no act has a decision.</summary>
    private static bool IsRecognised(string written, out int star) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out star) && star is >= 3 and <= 5;

    private void ReadTime(DateOnly today)
    {
        if (Row.DecisionDate is { } written)
        {
            if (IsDate(written, today, out var day))
                RecognisedOn = RecordedDate.Day(day);
            else
                Found(FindingKinds.DateImpossible);
        }
        else
        {
            ReadRound(today);
        }
    }

    private static bool IsDate(string written, DateOnly today, out DateOnly day) =>
        DateOnly.TryParseExact(written, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day <= today
        && day.Year >= RoundTime.FirstYear;

    private void ReadRound(DateOnly today)
    {
        var years = Row.Round is null ? [] : RoundTime.YearsIn(Row.Round);

        if (years.Any(year => year < RoundTime.FirstYear || year > today.Year))
        {
            Found(FindingKinds.YearImpossible);
            return;
        }

        if (years.Count > 0)
            RecognisedOn = RoundTime.Of(Row.Round!);
        Found(years.Count > 0 ? FindingKinds.DateNotPublished : FindingKinds.TimeNotPublished);
    }

    private void ReadDecision()
    {
        if (Row.DecisionNumber is not { } written)
        {
            if (RecognisedOn.Precision is DatePrecision.Day)
                Found(FindingKinds.DateWithoutDecision);
            return;
        }

        DecisionText = written.Length <= RecognitionDecision.LongestNumber ? written : null;
        Decision = DecisionNumber.TryParse(written, null, out var number) ? number : null;

        if (Decision is null)
            Found(FindingKinds.DecisionNumberUnusual);
        else if (Row.DecisionDate is null)
            Found(FindingKinds.DecisionWithoutDate);
    }

    private void ReadLevel()
    {
        Level = Row.RecognisedBy?.ToLowerInvariant() switch
        {
            "province" => Domain.Catalogue.Level.Province,
            "district" => Domain.Catalogue.Level.District,
            "central" => Domain.Catalogue.Level.Central,
            _ => null,
        };
        if (Level is null)
            Found(FindingKinds.LevelNotPublished);
    }

    private void ReadProducer()
    {
        if (Row.ProducerName is null)
        {
            Found(FindingKinds.ProducerNotPublished);
            return;
        }

        if (Kinds.TryGetValue(Row.ProducerKind ?? "", out var kind))
            Kind = kind;
        else
            Found(FindingKinds.ProducerKindUnknown);
    }

    private void ReadScore()
    {
        if (
            Row.Score is { } score
            && !(
                decimal.TryParse(score, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mean)
                && mean <= 100
            )
        )
        {
            Found(FindingKinds.ScoreUnreadable);
        }
    }
}
