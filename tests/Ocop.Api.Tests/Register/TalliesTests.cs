using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Imports;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// Figures come from tallies that the database keeps. They must be what counting row by row gives, of any history, on any
/// day, after anything that was written. Every product here is a cooperative's, so asking for cooperatives changes nothing
/// but the way of counting: the tallies know nothing of producers.
/// </summary>
public sealed class TalliesTests(ImportingApi api) : IClassFixture<ImportingApi>
{
    private readonly Registered _register = new(api.Host);
    private readonly AnyHistory _any = new(seed: 20260801);
    private readonly Random _random = new(20260802);

    [Fact]
    public async Task Tallies_are_what_counting_row_by_row_gives()
    {
        var histories = Enumerable.Range(0, 150).ToDictionary(_ => Id<Product>.New(), _ => _any.History());
        await Put(histories);
        await Put(histories.Take(50).ToDictionary(one => one.Key, _ => _any.History()));
        await Put(histories.Skip(100).Take(20).ToDictionary(one => one.Key, _ => (IReadOnlyList<LegalEffect>)[]));

        var counted = 0;
        foreach (var day in _any.Days(histories.Values.SelectMany(history => history)).Take(25).Append(new(1950, 1, 1)))
        {
            var question = $"asOf={day:yyyy-MM-dd}{Anything()}";
            var tallied = await Figures(question);

            Assert.Equal(
                (await Figures($"{question}&producerKind=cooperative")).ToJsonString(),
                tallied.ToJsonString()
            );
            counted += (int)tallied["total"]!;
        }

        Assert.NotEqual(0, counted);
    }

    /// <summary>A filter that the tallies know, or none.</summary>
    private string Anything() =>
        _random.Next(7) switch
        {
            0 => "&star=1",
            1 => "&star=2&star=3&status=valid&status=expired",
            2 => "&sector=unclassified",
            3 => $"&province={Places.FormerYenBai}&units=recognition",
            4 => $"&province={Places.FormerYenBai}",
            5 => "&units=recognition",
            _ => "",
        };

    private Task Put(Dictionary<Id<Product>, IReadOnlyList<LegalEffect>> histories) =>
        _register.Put([.. histories.Select(one => new RegisteredProduct(one.Key, [.. one.Value.Select(Recognition)]))]);

    private RegisteredRecognition Recognition(LegalEffect effect, int place) =>
        _register.Recognition() with
        {
            Star = place + 1,
            UnitId = _random.Next(3) switch
            {
                0 => Places.FormerYenBaiWard,
                1 => Places.HaNoi,
                _ => Places.SaPa,
            },
            Classification = _random.Next(4) == 0 ? null : new("food", "food-5", "QD26-11"),
            CertificateNumber = null,
            Effect = effect,
            End = new("9/QĐ-UBND", "law_breach"),
        };

    private Task<JsonNode> Figures(string question) =>
        api.Public.GetJson($"/api/v1/statistics/certified-products?{question}");
}
