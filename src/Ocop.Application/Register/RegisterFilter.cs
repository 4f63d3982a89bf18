using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register;

/// <summary>Which units a question names, and how rows are matched with them.</summary>
public enum UnitsOf
{
    /// <summary>
    /// Units of today: a unit that has ended stands for its successors, and a merged province answers for its parts.
    /// </summary>
    Today,

    /// <summary>The unit that each recognition was made in, as it was then.</summary>
    Recognition,

    /// <summary>
    /// Units of one day, for recognitions before and after it: the one that a recognition can be proved to lie in.
    /// </summary>
    Day,
}

/// <summary>Which part of the register is asked about; the same for the list and for the figures.</summary>
public sealed record RegisterFilter
{
    public IReadOnlyList<Id<AdministrativeUnit>> Provinces { get; init; } = [];
    public IReadOnlyList<Id<AdministrativeUnit>> Communes { get; init; } = [];
    public UnitsOf Units { get; init; }

    /// <summary>The day whose units are meant, with <see cref="UnitsOf.Day"/>.</summary>
    public DateOnly? UnitsOn { get; init; }

    /// <summary>With <see cref="UnitsOf.Day"/>: only what cannot be proved to lie in one province of that day.</summary>
    public bool ProvinceUndetermined { get; init; }

    /// <summary>Codes of the catalogue; <see cref="Unclassified"/> for products whose class nobody published.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];
    public IReadOnlyList<string> Groups { get; init; } = [];
    public IReadOnlyList<string> Subgroups { get; init; } = [];
    public IReadOnlyList<int> Stars { get; init; } = [];
    public IReadOnlyList<ProducerKind> ProducerKinds { get; init; } = [];
    public IReadOnlyList<Id<Producer>> Producers { get; init; } = [];

    /// <summary>Numbers of decisions as published; case and spaces do not count.</summary>
    public IReadOnlyList<string> Decisions { get; init; } = [];

    /// <summary>Addresses that imported recognitions were published at.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Null for any.</summary>
    public IReadOnlyList<RecognitionStatus>? Statuses { get; init; } = Certified;
    public DateOnly? IssuedFrom { get; init; }
    public DateOnly? IssuedTo { get; init; }
    public DateOnly? ExpiresBefore { get; init; }
    public string? Words { get; init; }

    /// <summary>The day asked about; today when null.</summary>
    public DateOnly? AsOf { get; init; }

    public bool IsSearch => !string.IsNullOrWhiteSpace(Words);

    /// <summary>Whether it names nothing that <see cref="RegisterTally"/> does not know.</summary>
    internal bool IsTallied =>
        UnitsOn is null
        && this is { IssuedFrom: null, IssuedTo: null, ExpiresBefore: null, IsSearch: false }
        && Communes.Count + Groups.Count + Subgroups.Count == 0
        && ProducerKinds.Count + Producers.Count + Decisions.Count + Sources.Count == 0;

    /// <summary>Whether it names nothing at all: every product, whatever its status.</summary>
    internal bool IsWhole =>
        IsTallied && this is { Statuses: null, AsOf: null } && Provinces.Count + Sectors.Count + Stars.Count == 0;

    /// <summary>Each word as it was typed, to be found anywhere in what a row says.</summary>
    public IReadOnlyList<string> Patterns => [.. SearchColumn.PatternsOf(RegisterEntries.Spoken(Words ?? ""))];

    public const string Unclassified = "unclassified";

    /// <summary>What counts as certified, in lists and in figures.</summary>
    public static IReadOnlyList<RecognitionStatus> Certified { get; } =
    [.. Enum.GetValues<RecognitionStatus>().Where(status => status.IsCertified())];

    /// <summary>Days for which the arithmetic of certificates is defined, and more than anybody needs.</summary>
    internal static readonly DateOnly FirstDay = new(1900, 1, 1);
    private static readonly DateOnly LastDay = new(2999, 12, 31);

    private static readonly Text DayOutOfRange = new(
        $"Ngày phải từ {FirstDay:yyyy-MM-dd} đến {LastDay:yyyy-MM-dd}.",
        $"The date must be between {FirstDay:yyyy-MM-dd} and {LastDay:yyyy-MM-dd}."
    );

    /// <exception cref="MalformedException">The day is out of range.</exception>
    public static DateOnly DayOf(DateOnly? asOf, DateOnly today) => InRange(asOf, "asOf") ?? today;

    /// <exception cref="MalformedException">The day is out of range.</exception>
    public static DateOnly? InRange(DateOnly? asked, string parameter) =>
        asked is { } day && (day < FirstDay || LastDay < day)
            ? throw new MalformedException(new(parameter, "date-out-of-range", DayOutOfRange))
            : asked;
}
