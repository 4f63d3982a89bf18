using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Register;

/// <summary>The filters of the register. A repeated one means either value; different ones must all hold.</summary>
internal readonly record struct RegisterQuery
{
    private const string AnyStatus = "any";

    private static readonly Text OneKindOfUnits = new(
        "Chỉ dùng một trong hai tham số units và unitsOn.",
        "Use either units or unitsOn, not both."
    );

    private static readonly Text UndeterminedWhen = new(
        "provinceUndetermined chỉ có nghĩa khi đi cùng unitsOn.",
        "provinceUndetermined means something together with unitsOn only."
    );

    /// <summary>A province of any time, by id.</summary>
    [FromQuery(Name = "province")]
    public Id<AdministrativeUnit>[]? Province { get; init; }

    /// <summary>A commune, ward, township or special zone of any time, by id.</summary>
    [FromQuery(Name = "commune")]
    public Id<AdministrativeUnit>[]? Commune { get; init; }

    /// <summary>
    /// How units are understood. `today` (the rule): a unit that has ended stands for its successors, and a merged
    /// province answers for its parts. `recognition`: the unit that each recognition was made in, as it was then.
    /// </summary>
    /// <example>today</example>
    [FromQuery(Name = "units")]
    public string? Units { get; init; }

    /// <summary>
    /// Provinces and communes as they were on this day, instead of `units`: every recognition, before or after it, counts
    /// in the unit of that day that it can be proved to lie in.
    /// </summary>
    /// <example>2025-06-30</example>
    [FromQuery(Name = "unitsOn")]
    public DateOnly? UnitsOn { get; init; }

    /// <summary>With `unitsOn`: only products that cannot be proved to lie in one province of that day.</summary>
    [FromQuery(Name = "provinceUndetermined")]
    public bool? ProvinceUndetermined { get; init; }

    /// <summary>A sector by its code, or `unclassified`.</summary>
    [FromQuery(Name = "sector")]
    public string[]? Sector { get; init; }

    /// <summary>A product group by its code.</summary>
    [FromQuery(Name = "group")]
    public string[]? Group { get; init; }

    /// <summary>A subgroup by the code of its criteria set.</summary>
    [FromQuery(Name = "subgroup")]
    public string[]? Subgroup { get; init; }

    /// <summary>1 to 5.</summary>
    [FromQuery(Name = "star")]
    public int[]? Star { get; init; }

    /// <summary>
    /// `cooperative`, `cooperative_group`, `small_medium_enterprise`, `household`, `farm` or `association`.
    /// </summary>
    [FromQuery(Name = "producerKind")]
    public string[]? ProducerKind { get; init; }

    /// <summary>A producer, by id.</summary>
    [FromQuery(Name = "producer")]
    public Id<Producer>[]? Producer { get; init; }

    /// <summary>The number of the decision of recognition, as published: `4261/QĐ-UBND`. Case and spaces do not count.</summary>
    [FromQuery(Name = "decision")]
    public string[]? Decision { get; init; }

    /// <summary>The address that an imported recognition was published at: `sourceUrl`.</summary>
    [FromQuery(Name = "source")]
    public string[]? Source { get; init; }

    /// <summary>
    /// What the recognition is worth on the day: `valid`, `expiring`, `extended`, `expired`, `suspended`, `revoked`,
    /// `superseded`, `withdrawn`, `undated`, or `any`.
    /// </summary>
    [FromQuery(Name = "status")]
    public string[]? Status { get; init; }

    /// <summary>Issued on this day or later; only where the day of issue is known.</summary>
    [FromQuery(Name = "issuedFrom")]
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Issued on this day or earlier; only where the day of issue is known.</summary>
    [FromQuery(Name = "issuedTo")]
    public DateOnly? IssuedTo { get; init; }

    /// <summary>Whose last valid day is before this day; only where the day of issue is known.</summary>
    [FromQuery(Name = "expiresBefore")]
    public DateOnly? ExpiresBefore { get; init; }

    /// <summary>Words in the name, the code or the producer's name, in any order; marks may be left out.</summary>
    [FromQuery(Name = "q")]
    public string? Q { get; init; }

    /// <summary>The register as it stood on this day; today when left out. On a day to come: if nothing else happens.</summary>
    [FromQuery(Name = "asOf")]
    public DateOnly? AsOf { get; init; }

    /// <param name="statuses">The statuses meant when none are asked for; null for any.</param>
    public RegisterFilter Filter(IReadOnlyList<RecognitionStatus>? statuses) =>
        new()
        {
            Provinces = Province ?? [],
            Communes = Commune ?? [],
            Units = UnitsAsked,
            UnitsOn = RegisterFilter.InRange(UnitsOn, "unitsOn"),
            ProvinceUndetermined = UndeterminedAsked,
            Sectors = Sector ?? [],
            Groups = Group ?? [],
            Subgroups = Subgroup ?? [],
            Stars = [.. (Star ?? []).Select(KnownStar)],
            ProducerKinds = [.. (ProducerKind ?? []).Select(kind => Known<ProducerKind>("producerKind", kind))],
            Producers = Producer ?? [],
            Decisions = Decision ?? [],
            Sources = Source ?? [],
            Statuses = Status is null or [] ? statuses : StatusesAsked(Status),
            IssuedFrom = IssuedFrom,
            IssuedTo = IssuedTo,
            ExpiresBefore = ExpiresBefore,
            Words = Q,
            AsOf = AsOf,
        };

    private UnitsOf UnitsAsked =>
        (UnitsOn, Units) switch
        {
            (null, null) => UnitsOf.Today,
            (not null, null) => UnitsOf.Day,
            (null, { } word) when Known<UnitsOf>("units", word) is var known and not UnitsOf.Day => known,
            (null, { } word) => throw Unknown("units", word),
            _ => throw new MalformedException(new("unitsOn", "query-values-exclusive", OneKindOfUnits)),
        };

    private bool UndeterminedAsked =>
        ProvinceUndetermined is not true || UnitsOn is not null
            ? ProvinceUndetermined is true
            : throw new MalformedException(new("provinceUndetermined", "query-value-needs-another", UndeterminedWhen));

    private static RecognitionStatus[]? StatusesAsked(string[] asked)
    {
        RecognitionStatus[] known =
        [
            .. asked.Where(word => word != AnyStatus).Select(word => Known<RecognitionStatus>("status", word)),
        ];

        return asked.Contains(AnyStatus) ? null : known;
    }

    /// <summary>A star that there is; else 400.</summary>
    internal static int KnownStar(int star) =>
        star is >= 1 and <= 5
            ? star
            : throw Unknown("star", star.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static TEnum Known<TEnum>(string parameter, string word)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>()
            .Cast<TEnum?>()
            .FirstOrDefault(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()!) == word)
        ?? throw Unknown(parameter, word);

    private static MalformedException Unknown(string parameter, string word) =>
        new(
            new(
                parameter,
                "query-value-unknown",
                new($"{parameter} không có giá trị “{word}”.", $"{parameter} has no value “{word}”.")
            )
        );
}
