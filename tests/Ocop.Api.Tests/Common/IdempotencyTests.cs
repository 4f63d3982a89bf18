using System.Net.Http.Json;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Common;

public sealed class IdempotencyTests(OcopApi api)
{
    private readonly string _key = Guid.CreateVersion7().ToString();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_request_sent_again_has_one_effect_and_the_same_answer()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();

        var first = await OpenRound(officer, place, number: 7);
        var second = await OpenRound(officer, place, number: 7);

        await first.MustBe(201);
        await second.MustBe(201);
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.True(second.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal(
            await first.Content.ReadAsStringAsync(Cancellation),
            await second.Content.ReadAsStringAsync(Cancellation)
        );
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();
        await OpenRound(officer, place, number: 7);

        var other = await OpenRound(officer, place, number: 8);

        var problem = await other.MustBeProblem(422, "request.invalid");
        Assert.Equal("idempotency-key.reused", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Twenty_at_once_have_one_effect()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => OpenRound(officer, place, number: 7)));

        Assert.All(answers, answer => Assert.Equal(201, (int)answer.StatusCode));
        Assert.Single(answers, answer => !answer.Headers.Contains("Idempotency-Replayed"));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
    }

    [Fact]
    public async Task A_refused_request_does_not_use_up_its_key()
    {
        var place = await Locality.In(api);
        var (officer, neighbour) = (await place.ProvinceOfficer(), await (await Locality.In(api)).ProvinceOfficer());
        await (await OpenRound(neighbour, place, number: 7)).MustBeProblem(404, "not-found");

        await (await OpenRound(officer, place, number: 7)).MustBe(201);
    }

    [Fact]
    public async Task Two_callers_may_pick_the_same_key()
    {
        var (one, other) = (await Locality.In(api), await Locality.In(api));

        await (await OpenRound(await one.ProvinceOfficer(), one, number: 7)).MustBe(201);
        var second = await OpenRound(await other.ProvinceOfficer(), other, number: 7);

        await second.MustBe(201);
        Assert.False(second.Headers.Contains("Idempotency-Replayed"));
    }

    [Fact]
    public async Task A_key_of_strange_characters_is_malformed()
    {
        var place = await Locality.In(api);

        var response = await OpenRound(await place.ProvinceOfficer(), place, number: 7, key: "two words");

        await response.MustBeProblem(400, "idempotency-key.malformed");
    }

    private Task<HttpResponseMessage> OpenRound(HttpClient officer, Locality place, int number, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/rounds")
        {
            Content = JsonContent.Create(
                new
                {
                    unitId = place.Province.Id.Value,
                    year = 2026,
                    number,
                }
            ),
        };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key ?? _key);
        return officer.SendAsync(request, Cancellation);
    }
}
