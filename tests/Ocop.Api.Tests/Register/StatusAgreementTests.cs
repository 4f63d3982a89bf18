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
    private readonly Registered _register = new(api);
    private readonly AnyHistory _any = new(seed: 20260522);

    [Fact]
    public async Task The_database_and_the_domain_agree_on_any_record_and_any_day()
    {
        var histories = Enumerable.Range(0, 190).ToDictionary(_ => Id<Product>.New(), _ => _any.History());
        await _register.Put([
            .. histories.Select(one => new RegisteredProduct(one.Key, [.. one.Value.Select(Recognition)])),
        ]);

        var seen = new HashSet<RecognitionStatus>();
        foreach (var day in _any.Days(histories.Values.SelectMany(history => history)))
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

    /// <summary>The star tells which recognition of its product it is.</summary>
    private RegisteredRecognition Recognition(LegalEffect effect, int place) =>
        _register.Recognition() with
        {
            Star = place + 1,
            CertificateNumber = null,
            Effect = effect,
            End = new("9/QĐ-UBND", "law_breach"),
        };

    private sealed record Stated(Guid Product, int Star, RecognitionStatus Status);
}
