using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Certification;

public sealed class AmendDecisionTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task A_draft_is_corrected_as_a_whole()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (first, second) = (await Four(), await Four());
        var draft = await officer.Created(Decision(first));
        var number = August.NewNumber();
        var correction = August.Decision(August.LaoCai, number, "2026-08-04", second, first);
        correction.Remove("unitId");

        var response = await Put(officer, draft, correction, version: "\"1\"");

        await response.MustBe(200);
        var decision = await response.Json();
        Assert.Equal(number, (string?)decision["number"]);
        Assert.Equal(
            [second.Product.Id.ToString(), first.Product.Id.ToString()],
            decision["items"]!.AsArray().Select(item => (string?)item!["productId"])
        );
        Assert.Equal([1, 2], decision["items"]!.AsArray().Select(item => (int)item!["position"]!));
    }

    [Fact]
    public async Task A_correction_names_the_version_it_replaces()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        var draft = await officer.Created(Decision(four));
        var correction = Decision(four);
        correction.Remove("unitId");

        await (await Put(officer, draft, correction, version: null)).MustBeProblem(428, "version-required");
        await (await Put(officer, draft, correction, version: "\"7\"")).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task An_issued_decision_stands()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        var issued = await officer.Issued(August.LaoCai, four);
        var correction = Decision(four);
        correction.Remove("unitId");

        var response = await Put(officer, issued, correction, version: $"\"{issued["version"]}\"");

        await response.MustBeProblem(409, "decision.issued");
    }

    [Fact]
    public async Task A_draft_given_up_sets_its_results_free()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        var draft = await officer.Created(Decision(four));

        await (await Delete(officer, draft)).MustBe(204);

        await (await officer.Read($"/decisions/{draft["id"]}")).MustBeProblem(404, "not-found");
        await (await officer.Draft(Decision(four))).MustBe(201);
    }

    [Fact]
    public async Task An_issued_decision_is_not_given_up()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var issued = await officer.Issued(August.LaoCai, await Four());

        await (await Delete(officer, issued)).MustBeProblem(409, "decision.issued");
    }

    private Task<Assessed> Four() => Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);

    private static JsonObject Decision(params Assessed[] assessed) =>
        August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", assessed);

    private static Task<HttpResponseMessage> Put(HttpClient client, JsonNode decision, JsonNode body, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/decisions/{decision["id"]}")
        {
            Content = JsonContent.Create(body),
        };
        if (version is not null)
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(version));
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<HttpResponseMessage> Delete(HttpClient client, JsonNode decision)
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/decisions/{decision["id"]}");
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse($"\"{decision["version"]}\""));
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
