using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

/// <summary>Histories of recognitions with everything that can befall them, the same ones for the same seed.</summary>
internal sealed class AnyHistory(int seed)
{
    private static readonly DateOnly Begin = new(2024, 1, 1);

    private readonly Random _random = new(seed);

    /// <summary>Days around which something changes, in any order.</summary>
    public IEnumerable<DateOnly> Days(IEnumerable<LegalEffect> effects) =>
        effects.SelectMany(Turns).Distinct().OrderBy(_ => _random.Next()).Take(50);

    public IReadOnlyList<LegalEffect> History() =>
        [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyEffect())];

    private LegalEffect AnyEffect()
    {
        var issued = AnyDay();
        var recorded = _random.Next(6) switch
        {
            0 => RecordedDate.Year(issued.Year),
            1 => RecordedDate.Month(issued.Year, issued.Month),
            2 => RecordedDate.Unknown,
            _ => RecordedDate.Day(issued),
        };
        var last = recorded.Precision is DatePrecision.Unknown ? DateOnly.MaxValue : recorded.Latest.AddMonths(36);

        return new()
        {
            IssuedOn = recorded,
            LastDay = last,
            ExtendedUntil =
                Sometimes() && recorded.Precision is DatePrecision.Day ? last.AddDays(_random.Next(180)) : null,
            Suspensions = Sometimes() ? AnySuspensions() : [],
            RevokedFrom = Sometimes() ? AnyDay() : null,
            WithdrawnFrom = Sometimes() ? AnyDay() : null,
            SupersededFrom = Sometimes() ? AnyDay() : null,
        };
    }

    private Suspension[] AnySuspensions()
    {
        var from = AnyDay();
        var lifted = from.AddDays(_random.Next(1, 200));
        var again = lifted.AddDays(_random.Next(0, 100));

        return [new(from, lifted), new(again, Sometimes() ? null : again.AddDays(_random.Next(1, 300)))];
    }

    /// <summary>The days on which something changes, and their neighbours.</summary>
    private static IEnumerable<DateOnly> Turns(LegalEffect effect)
    {
        DateOnly?[] turns =
        [
            effect.IssuedOn.Earliest,
            effect.LastDay,
            effect.ExtendedUntil,
            effect.RevokedFrom,
            effect.WithdrawnFrom,
            effect.SupersededFrom,
            .. effect.Suspensions.SelectMany(one => new[] { one.From, one.LiftedOn }),
        ];

        return turns
            .OfType<DateOnly>()
            .Where(day => day > DateOnly.MinValue && day < DateOnly.MaxValue)
            .SelectMany(day =>
                new[] { day.AddDays(-1), day, day.AddDays(1), day.AddDays(-CertificatePeriod.ExpiringDays) }
            );
    }

    private bool Sometimes() => _random.Next(4) == 0;

    private DateOnly AnyDay() => Begin.AddDays(_random.Next(1000));
}
