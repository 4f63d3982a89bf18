using System.Net.Http.Headers;

namespace Ocop.Api.Tests.Common;

public sealed class ProblemTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/no-such-thing")]
    [InlineData("/api/v2/regulations")]
    [InlineData("/api")]
    public async Task An_address_that_is_not_there_is_a_problem_and_never_a_page(string path)
    {
        var response = await api.Anyone().GetAsync(path, Cancellation);

        var problem = await response.MustBeProblem(404, "not-found");
        Assert.Equal(path, (string?)problem["instance"]);
        Assert.Equal("/problems/not-found", (string?)problem["type"]);
        Assert.NotEmpty((string)problem["traceId"]!);
    }

    [Theory]
    [InlineData("vi", "Không có địa chỉ này.")]
    [InlineData("en", "There is no such address.")]
    [InlineData("fr", "Không có địa chỉ này.")]
    [InlineData("en-GB,vi;q=0.5", "There is no such address.")]
    public async Task A_problem_speaks_the_language_asked_for_and_else_vietnamese(string language, string detail)
    {
        var client = api.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        var response = await client.GetAsync("/api/v1/no-such-thing", Cancellation);

        Assert.Equal(detail, (string?)(await response.Json())["detail"]);
    }

    [Fact]
    public async Task Another_method_than_those_of_the_address_is_a_problem()
    {
        var response = await api.Anyone().DeleteAsync("/api/v1/regulations", Cancellation);

        await response.MustBeProblem(405, "method-not-supported");
    }

    [Fact]
    public async Task A_query_parameter_with_a_typo_is_refused_by_name()
    {
        var response = await api.Anyone().GetAsync("/api/v1/administrative-units?levle=commune", Cancellation);

        var problem = await response.MustBeProblem(400, "query-parameter-unknown");
        Assert.Equal("levle", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Theory]
    [InlineData("limit=0", "limit-out-of-range")]
    [InlineData("limit=201", "limit-out-of-range")]
    [InlineData("limit=2&limit=3", "query-parameter-repeated")]
    [InlineData("q=a%00b", "text.forbidden-character")]
    [InlineData("q=a%E2%80%AEb", "text.forbidden-character")]
    [InlineData("sort=colour", "sort-unknown")]
    [InlineData("cursor=abc", "cursor-invalid")]
    [InlineData("limit=ten", "request.unreadable")]
    public async Task A_malformed_list_request_says_what_is_wrong(string query, string code)
    {
        var response = await api.Anyone().GetAsync($"/api/v1/administrative-units?{query}", Cancellation);

        await response.MustBeProblem(400, code);
    }

    [Theory]
    [InlineData("/api/v1/reward-policies?star=6")]
    [InlineData("/api/v1/certified-products?star=0")]
    public async Task A_star_that_there_is_not_is_refused(string path)
    {
        var response = await api.Anyone().GetAsync(path, Cancellation);

        await response.MustBeProblem(400, "query-value-unknown");
    }

    [Fact]
    public async Task A_text_that_is_longer_than_any_may_be_is_refused()
    {
        var body = $$"""{ "choices": [ { "criterion": "{{new string('1', 100_001)}}", "option": 2 } ] }""";
        var response = await api.Anyone()
            .PostAsync(
                "/api/v1/criteria-sets/QD26-01/evaluations",
                new StringContent(body, System.Text.Encoding.UTF8, "application/json"),
                Cancellation
            );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("text.too-long", (string?)problem["errors"]![0]!["code"]);
    }

    [Theory]
    [InlineData("{ nothing")]
    [InlineData("""{ "choices": [], "total": 100 }""")]
    [InlineData("""{ "choices": [], "choices": [] }""")]
    [InlineData("""{ }""")]
    [InlineData("""{ "choices": null }""")]
    [InlineData("""{ "choices": [ { "criterion": "1.1", "option": "2" } ] }""")]
    [InlineData("""{ "Choices": [] }""")]
    public async Task Members_that_are_unknown_doubled_missing_or_of_another_type_are_refused(string body)
    {
        using var content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json"));

        var response = await api.Anyone().PostAsync("/api/v1/criteria-sets/QD26-01/evaluations", content, Cancellation);

        await response.MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Another_format_than_json_is_not_supported()
    {
        using var content = new StringContent("choices=", MediaTypeHeaderValue.Parse("text/plain"));

        var response = await api.Anyone().PostAsync("/api/v1/criteria-sets/QD26-01/evaluations", content, Cancellation);

        await response.MustBeProblem(415, "request.unsupported-media-type");
    }

    [Theory]
    [InlineData("/api/v1/no-such-thing")]
    [InlineData("/api/v1/regulations?colour=red")]
    [InlineData("/livez")]
    public async Task Every_answer_tells_browsers_to_be_careful(string path)
    {
        var response = await api.Anyone().GetAsync(path, Cancellation);

        Assert.StartsWith(
            "default-src 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
