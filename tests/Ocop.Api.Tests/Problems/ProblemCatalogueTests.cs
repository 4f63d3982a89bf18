using System.Net;
using System.Net.Http.Headers;
using Ocop.Api.Problems;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Problems;

public sealed class ProblemCatalogueTests(OcopApi api)
{
    [Fact]
    public async Task The_type_of_a_problem_leads_to_a_page_that_says_what_to_do()
    {
        var anyone = api.Anyone();
        var problem = await (await anyone.GetAsync("/api/v1/certified-products?limit=0", Cancellation)).MustBeProblem(
            400,
            "limit-out-of-range"
        );

        var page = await anyone.GetAsync((string)problem["type"]!, Cancellation);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        var text = await page.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("limit lies between 1 and 200.", text, StringComparison.Ordinal);
        Assert.Contains("Correct the request and send it again", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_in_Vietnamese_for_whoever_reads_it()
    {
        var reader = api.Anyone();
        reader.DefaultRequestHeaders.AcceptLanguage.Clear();
        reader.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue("vi"));

        var text = WebUtility.HtmlDecode(await reader.GetStringAsync("/problems/changed-meanwhile", Cancellation));

        Assert.Contains("Đã có người thay đổi", text, StringComparison.Ordinal);
        Assert.Contains("Đọc bản mới nhất", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_kinds_stand_on_one_page_and_an_unknown_one_leads_there()
    {
        var anyone = api.Anyone();

        var all = WebUtility.HtmlDecode(await anyone.GetStringAsync("/problems", Cancellation));
        var unknown = await anyone.GetAsync("/problems/no-such-thing", Cancellation);

        Assert.All(
            ProblemCatalogue.All,
            kind => Assert.Contains($"/problems/{kind.Code}\"", all, StringComparison.Ordinal)
        );
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal("text/html", unknown.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public void A_rule_has_a_code_of_its_own_and_words_in_both_languages() =>
        Assert.All(
            ProblemCatalogue.All,
            kind =>
            {
                Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)?$", kind.Code);
                Assert.NotEqual(kind.Statement.Vi, kind.Statement.En);
            }
        );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
