using System.Net.Http.Json;
using System.Security.Cryptography;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

/// <summary>Codes that nobody was given: whoever guesses finds nothing and breaks nothing.</summary>
public sealed class RandomCodesTests(August august) : IClassFixture<August>
{
    private const int Batches = 20;
    private const int InABatch = 500;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_ten_thousand_none_is_found()
    {
        var client = august.Anyone();

        for (var batch = 0; batch < Batches; batch++)
        {
            var response = await client.PostAsJsonAsync(
                "/api/v1/certificate-verifications",
                new { certificates = Enumerable.Range(0, InABatch).Select(_ => NewCode()) },
                Cancellation
            );

            await response.MustBe(200);
            var items = (await response.Json())["items"]!.AsArray();
            Assert.Equal(InABatch, items.Count);
            Assert.All(items, item => Assert.Null(item!["certificate"]));
        }
    }

    [Theory]
    [InlineData("/api/v1/verification-codes/")]
    [InlineData("/x/")]
    public async Task Asked_one_by_one_each_is_not_found(string address)
    {
        var client = august.Anyone();

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Cancellation },
            async (_, cancellation) => await (await client.GetAsync(address + NewCode(), cancellation)).MustBe(404)
        );
    }

    [Theory]
    [InlineData("/api/v1/verification-codes/")]
    [InlineData("/api/v1/certificates/")]
    [InlineData("/x/")]
    [InlineData("/01/")]
    public async Task Nor_does_what_is_no_code_at_all_break_anything(string address)
    {
        var client = august.Anyone();

        for (var round = 0; round < 100; round++)
        {
            var text = Uri.EscapeDataString(
                RandomNumberGenerator.GetString("aZ09-_.~%'\"\\<>{}\u0001\u200b\u202eữ🍵", 1 + round)
            );
            var response = await client.GetAsync(address + text, Cancellation);
            Assert.InRange((int)response.StatusCode, 400, 499);
        }
    }

    /// <summary>Half with the right check character, half without.</summary>
    private static string NewCode() =>
        RandomNumberGenerator.GetInt32(2) == 0
            ? VerificationCode.New().ToString()
            : RandomNumberGenerator.GetString(Alphabet, VerificationCode.Length);
}
