namespace Ocop.Api.Tests.Register;

/// <summary>
/// No list of these reads a table of more than a thousand rows from end to end, however it is filtered and sorted. Searches
/// in officers' lists are not among them: of some thousand short rows PostgreSQL rightly reads all. docs/benchmarks.md names the
/// lists that do not keep the rule yet.
/// </summary>
public sealed class LongListsTests(LongLists lists) : IClassFixture<LongLists>
{
    [Theory]
    [InlineData("certified-products?sort=name")]
    [InlineData("certified-products?sort=-issuedOn")]
    [InlineData("certified-products?sort=-star")]
    [InlineData("certified-products?sort=expiresOn")]
    [InlineData("certified-products?status=any&asOf=2025-06-01")]
    [InlineData("certified-products?province={province}")]
    [InlineData("certified-products?province={province}&star=3")]
    [InlineData("certified-products?commune={commune}")]
    [InlineData("certified-products?units=recognition&province={province}")]
    [InlineData("certified-products?decision=017001/qđ-ubnd")]
    [InlineData("certified-products?source=https://example.vn/list")]
    [InlineData("certified-products?producer={province}")]
    [InlineData("certified-products?q=aaa")]
    [InlineData("statistics/certified-products")]
    [InlineData("administrative-units?level=commune")]
    [InlineData("administrative-units?parent={province}")]
    [InlineData("administrative-units?q=hoang")]
    [InlineData("certificates?limit=50")]
    [InlineData("products?limit=50")]
    [InlineData("producers?limit=50")]
    [InlineData("products?commune={commune}")]
    [InlineData("producers?commune={commune}")]
    [InlineData("certified-products?q=hop%20tac")]
    [InlineData("certified-products?q=aaa&sort=name")]
    [InlineData("imports/{import}/findings?limit=50")]
    [InlineData("dossiers?limit=50")]
    [InlineData("dossiers?sort=-submittedOn")]
    [InlineData("dossiers?sort=reportDueOn")]
    [InlineData("dossiers?product={province}")]
    [InlineData("dossiers?commune={commune}")]
    [InlineData("results?limit=50")]
    [InlineData("revocations?limit=50")]
    [InlineData("revocations?overdue=true")]
    [InlineData("reward-entitlements?limit=50")]
    [InlineData("sessions?limit=50")]
    [InlineData("score-sheets?limit=50")]
    [InlineData("score-sheets?session={province}")]
    [InlineData("appeals?limit=50")]
    [InlineData("transfers?limit=50")]
    [InlineData("councils?limit=50")]
    [InlineData("rounds?limit=50")]
    [InlineData("decisions?limit=50")]
    [InlineData("users?limit=50")]
    [InlineData("users?sort=-registeredAt")]
    [InlineData("reward-payments?limit=50")]
    [InlineData("notices?limit=50")]
    [InlineData("audit-log?limit=50")]
    [InlineData("evidence?limit=50")]
    public async Task A_list_is_read_by_an_index(string list)
    {
        var url = list.Replace("{province}", Places.LaoCai.ToString(), StringComparison.Ordinal)
            .Replace("{commune}", Places.SaPa.ToString(), StringComparison.Ordinal)
            .Replace("{import}", (string)lists.Import["id"]!, StringComparison.Ordinal);

        Assert.Empty(await lists.ReadAsAWhole($"/api/v1/{url}"));
    }
}
