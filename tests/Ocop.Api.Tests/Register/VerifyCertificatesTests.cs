using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Register;

/// <summary>Many certificates in one question.</summary>
public sealed class VerifyCertificatesTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_and_codes_are_answered_in_the_order_of_the_question_like_one_by_one()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var ((one, _), (other, _)) = (await august.Certified(officer), await august.Certified(officer));
        var single = await august.Anyone().GetJson($"/api/v1/certificates/{one}");
        var code = VerificationCode.Parse((string)single["verificationCode"]!, null).Grouped.ToLowerInvariant();

        var answer = await Verified([other, code, "99-2026-1-01", "rubbish", $" {one} ", code]);

        var items = answer["items"]!.AsArray();
        Assert.Equal("2026-08-06", (string?)answer["asOf"]);
        Assert.Equal(
            [other, code, "99-2026-1-01", "rubbish", one, code],
            items.Select(item => ((string)item!["asked"]!).Trim())
        );
        Assert.Equal(
            [other, one, null, null, one, one],
            items.Select(item => (string?)item!["certificate"]?["number"])
        );
        Assert.Equal(single.ToJsonString(), items[1]!["certificate"]!.ToJsonString());
    }

    [Theory]
    [InlineData("2026-08-04", null)]
    [InlineData("2026-08-05", "valid")]
    [InlineData("2029-08-05", "expiring")]
    [InlineData("2029-08-06", "expired")]
    public async Task They_are_asked_about_on_any_day(string asOf, string? status)
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));

        var answer = await Verified([number], asOf);

        Assert.Equal(
            (asOf, status),
            ((string?)answer["asOf"], (string?)answer["items"]![0]!["certificate"]?["status"])
        );
    }

    [Fact]
    public async Task Five_hundred_are_answered_and_one_more_is_refused()
    {
        var codes = Enumerable.Range(0, 501).Select(_ => VerificationCode.New().ToString()).ToList();

        var answer = await Verified(codes[..500]);

        Assert.Equal(500, answer["items"]!.AsArray().Count);
        Assert.Equal("too-many", (string?)(await Refused(codes))["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task An_empty_question_and_an_endless_word_are_refused()
    {
        await Refused([]);
        await Refused([""]);
        await Refused([new('7', 61)]);
        var day = await Ask(["99-2026-1-01"], "0001-01-01");
        await day.MustBeProblem(400, "date-out-of-range");
    }

    /// <summary>The pages of the same number of guesses are tested beside them; here a thousand each go one by one.</summary>
    [Fact]
    public async Task Ten_thousand_codes_that_nobody_was_given_are_known_to_nobody_and_break_nothing()
    {
        var codes = Enumerable.Range(0, 10_000).Select(_ => VerificationCode.New().ToString()).ToList();
        var statuses = new ConcurrentBag<HttpStatusCode>();

        foreach (var batch in codes.Chunk(500))
        {
            var answer = await Verified([.. batch]);
            Assert.All(answer["items"]!.AsArray(), item => Assert.Null(item!["certificate"]));
        }

        var client = august.Anyone();
        await Parallel.ForEachAsync(
            codes.Take(1000),
            Cancellation,
            async (code, cancellation) =>
            {
                using var response = await client.GetAsync($"/api/v1/verification-codes/{code}", cancellation);
                statuses.Add(response.StatusCode);
            }
        );

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.NotFound, 1000), statuses);
    }

    private async Task<JsonNode> Verified(IReadOnlyList<string> certificates, string? asOf = null)
    {
        var response = await Ask(certificates, asOf);
        await response.MustBe(200);
        return await response.Json();
    }

    private async Task<JsonNode> Refused(IReadOnlyList<string> certificates) =>
        await (await Ask(certificates)).MustBeProblem(422, "request.invalid");

    private Task<HttpResponseMessage> Ask(IReadOnlyList<string> certificates, string? asOf = null)
    {
        var question = new JsonObject
        {
            ["certificates"] = new JsonArray([.. certificates.Select(one => JsonValue.Create(one))]),
        };
        if (asOf is not null)
            question["asOf"] = asOf;
        return august.Anyone().PostAsJsonAsync("/api/v1/certificate-verifications", question, Cancellation);
    }
}
