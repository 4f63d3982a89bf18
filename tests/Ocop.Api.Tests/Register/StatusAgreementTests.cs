using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// The domain states what a recognition is worth on a day, and so does the database in terms of columns. Both must say
/// the same of any record on any day.
/// </summary>
public sealed class StatusAgreementTests(OcopApi api)
{
    private static readonly DateOnly Begin = new(2024, 1, 1);

    private readonly Registered _register = new(api);
    private readonly Random _random = new(20260522);

    [Fact]
    public async Task The_database_and_the_domain_agree_on_any_record_and_any_day()
    {
        var histories = Enumerable.Range(0, 190).ToDictionary(_ => Id<Product>.New(), _ => AnyHistory());
        await _register.Put([
            .. histories.Select(one => new RegisteredProduct(one.Key, [.. one.Value.Select(Recognition)])),
        ]);

        var seen = new HashSet<RecognitionStatus>();
        foreach (var day in AnyDays(histories.Values.SelectMany(history => history)))
        {
            var stated = histories
                .Select(one => (one.Key, one.Value, Place: one.Value.StandingOn(day)))
                .Where(one => one.Place is not null)
                .Select(one => new Stated(
                    one.Key.Value,
                    one.Place!.Value + 1,
                    one.Value[one.Place.Value].StatusOn(day)
                ))
                .ToList();
            seen.UnionWith(stated.Select(one => one.Status));

            Assert.Equal(Written(stated), Written(await Read(day, "&status=any")));
            Assert.Equal(Written(stated.Where(one => one.Status.IsCertified())), Written(await Read(day, "")));
        }

        Assert.Equal(Enum.GetValues<RecognitionStatus>(), seen.Order());
    }

    private async Task<IEnumerable<Stated>> Read(DateOnly day, string status)
    {
        var page = await api.Anyone()
            .GetJson($"/api/v1/certified-products?q={_register.Word}&limit=200&asOf={day:yyyy-MM-dd}{status}");

        return page["items"]!
            .AsArray()
            .Select(item => new Stated(
                (Guid)item!["id"]!,
                (int)item["star"]!,
                Enum.Parse<RecognitionStatus>((string)item["status"]!, ignoreCase: true)
            ));
    }

    private static IEnumerable<string> Written(IEnumerable<Stated> statuses) =>
        statuses.Select(one => one.ToString()).Order(StringComparer.Ordinal);

    /// <summary>Days around which something changes, in any order.</summary>
    private IEnumerable<DateOnly> AnyDays(IEnumerable<LegalEffect> effects) =>
        effects.SelectMany(Turns).Distinct().OrderBy(_ => _random.Next()).Take(50);

    private IReadOnlyList<LegalEffect> AnyHistory() =>
        [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyEffect())];

    /// <summary>The star tells which recognition of its product it is.</summary>
    private RegisteredRecognition Recognition(LegalEffect effect, int place) =>
        _register.Recognition() with
        {
            Star = place + 1,
            CertificateNumber = null,
            Effect = effect,
            End = new("9/QĐ-UBND", "law_breach"),
        };

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

    private sealed record Stated(Guid Product, int Star, RecognitionStatus Status);
}
