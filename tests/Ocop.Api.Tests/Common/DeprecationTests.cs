using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.TestHost;
using Ocop.Api.Common;
using Ocop.Api.Common.OpenApi;

namespace Ocop.Api.Tests.Common;

/// <summary>The end of an operation, announced as the API would announce one, in a host of its own that has such an operation.</summary>
public sealed class DeprecationTests
{
    private static readonly DateTimeOffset Since = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Uri More = new("https://ocop.example.vn/docs/reference");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/old/1", 200)]
    [InlineData("/old/0", 404)]
    public async Task Every_answer_of_a_deprecated_operation_says_since_when_until_when_and_what_instead(
        string path,
        int status
    )
    {
        await using var host = await Host();

        var answer = await host.GetTestClient().GetAsync(path, Cancellation);

        await answer.MustBe(status);
        Assert.Equal("@1793491200", Assert.Single(answer.Headers.GetValues("Deprecation")));
        Assert.Equal("Mon, 01 Nov 2027 00:00:00 GMT", Assert.Single(answer.Headers.GetValues("Sunset")));
        Assert.Equal(
            "<https://ocop.example.vn/docs/reference>; rel=\"deprecation\"; type=\"text/html\"",
            Assert.Single(answer.Headers.GetValues("Link"))
        );
    }

    [Fact]
    public async Task What_is_not_deprecated_says_nothing_of_it()
    {
        await using var host = await Host();

        var answer = await host.GetTestClient().GetAsync("/new/1", Cancellation);

        await answer.MustBe(200);
        Assert.False(answer.Headers.Contains("Deprecation") || answer.Headers.Contains("Sunset"));
    }

    [Fact]
    public async Task The_document_marks_the_operation_and_describes_what_its_answers_say()
    {
        await using var host = await Host();

        var document = await host.GetTestClient().GetJson("/openapi/v1.json");

        var old = document["paths"]!["/old/{number}"]!["get"]!;
        Assert.True((bool)old["deprecated"]!);
        Assert.Contains("**Ends** on 2027-11-01", (string?)old["description"], StringComparison.Ordinal);
        Assert.All(
            (string[])["Deprecation", "Sunset", "Link"],
            header => Assert.NotNull(old["responses"]!["200"]!["headers"]![header])
        );
        Assert.Null(document["paths"]!["/new/{number}"]!["get"]!["deprecated"]);
    }

    [Fact]
    public void An_operation_cannot_end_within_a_year_of_the_announcement()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Deprecation(Since, Since.AddMonths(12).AddSeconds(-1), More)
        );

        Assert.Equal(Since.AddMonths(12), new Deprecation(Since, Since.AddMonths(12), More).Sunset);
    }

    private static async Task<WebApplication> Host()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddOpenApiDocument();
        var host = builder.Build();

        host.UseRouting();
        host.UseDeprecations();
        host.UseDocumentationPages();
        host.MapGet("/old/{number}", ReadOld)
            .AllowAnonymous()
            .WithTags("Jobs")
            .Deprecated(Since, Since.AddMonths(12), More);
        host.MapGet("/new/{number}", ReadNew).AllowAnonymous().WithTags("Jobs");
        await host.StartAsync(Cancellation);
        return host;
    }

    private static Results<Ok<int>, NotFound> ReadOld(int number) =>
        number == 0 ? TypedResults.NotFound() : TypedResults.Ok(number);

    private static Ok<int> ReadNew(int number) => TypedResults.Ok(number);
}
