using Ocop.Api.Tests.Common;
using Ocop.Sdk;

namespace Ocop.Api.Tests.Conformance;

/// <summary>The package <c>packages/csharp</c>, generated from the committed document when it is built, used against the API.</summary>
public sealed class CSharpPackageTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_read_to_its_end()
    {
        var client = new OcopClient(api.Anyone());

        var codes = new List<string>();
        var all = Reading.Pages(
            (cursor, token) => client.ListRegulationsAsync(limit: 1, cursor: cursor, cancellationToken: token),
            page => page.Items,
            page => page.NextCursor,
            Cancellation
        );
        await foreach (var regulation in all)
            codes.Add(regulation.Code);

        Assert.Contains("QD26", codes);
        Assert.True(codes.Count > 1);
    }

    [Fact]
    public async Task A_body_is_sent_and_a_refusal_says_its_code()
    {
        var client = new OcopClient(api.Anyone());
        var chosen = new ChosenOptions { Choices = [new() { Criterion = "1.1", Option = 1 }] };

        var evaluation = await client.EvaluateChoicesAsync("QD26-01", body: chosen, cancellationToken: Cancellation);
        var refusal = await Assert.ThrowsAsync<ApiException<Problem>>(() =>
            client.GetRegulationAsync("QD99", cancellationToken: Cancellation)
        );

        Assert.True(evaluation.Total > 0);
        Assert.Equal("not-found", refusal.Result.Code);
    }

    [Fact]
    public async Task The_change_feed_is_followed_from_the_beginning()
    {
        var client = new OcopClient(api.Anyone());

        await foreach (var page in client.Follow(cancellation: Cancellation))
        {
            Assert.NotEmpty(page.NextCursor);
            break;
        }
    }
}
