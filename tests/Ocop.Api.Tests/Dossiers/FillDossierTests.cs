using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class FillDossierTests(OcopApi api)
{
    [Fact]
    public async Task What_the_forms_ask_beside_is_kept()
    {
        var opened = await Case.Opened(api);
        var body = new JsonObject
        {
            ["businessResults"] = "Doanh thu tăng 20 %",
            ["plan"] = "Mở rộng",
            ["samples"] = 5,
        };

        var response = await opened.Owner.Put(opened.Url, body, "\"1\"");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("Doanh thu tăng 20 %", (string?)dossier["businessResults"]);
        Assert.Equal(5, (int)dossier["samples"]!);
    }

    [Fact]
    public async Task Somebody_vouches_for_the_dossier()
    {
        var opened = await Case.Opened(api);

        var response = await opened.Owner.Post($"{opened.Url}/pledge", "\"1\"");

        await response.MustBe(200);
        Assert.True((bool)(await response.Json())["isPledged"]!);
        await (await opened.Owner.Post($"{opened.Url}/pledge", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task Completeness_names_each_blocking_item()
    {
        var opened = await Case.Opened(api);

        var completeness = await opened.Owner.GetJson($"{opened.Url}/completeness");

        Assert.False((bool)completeness["isComplete"]!);
        var blocking = completeness["findings"]!
            .AsArray()
            .Where(finding => (bool)finding!["blocks"]!)
            .Select(finding => ((string?)finding!["code"], (string?)finding["pointer"]))
            .ToList();
        Assert.Contains(("completeness.samples-missing", "/samples"), blocking);
        Assert.Contains(("completeness.pledge-missing", "/pledge"), blocking);
        Assert.Contains(("completeness.criterion-not-assessed", "/selfAssessment/1.1"), blocking);
        Assert.Contains(("completeness.registration-missing", "/evidence/business_registration"), blocking);
        Assert.NotEmpty((string?)completeness["findings"]![0]!["message"]!["vi"] ?? "");
    }

    [Fact]
    public async Task Nothing_blocks_a_complete_dossier()
    {
        var complete = await Case.Complete(api);

        var completeness = await complete.Owner.GetJson($"{complete.Url}/completeness");

        Assert.Equal("[]", Blocking(completeness));
        Assert.True((bool)completeness["isComplete"]!);
    }

    [Fact]
    public async Task Only_the_producer_and_its_commune_fill_a_draft_in()
    {
        var opened = await Case.Opened(api);
        var stranger = (await Case.Ready(api)).Owner;
        var neighbour = await opened.Place.NeighbouringOfficer();

        foreach (var (url, body) in Parts(opened.Url))
        {
            await (await opened.Owner.Put(url, body, version: null)).MustBeProblem(428, "version-required");
            await (await opened.Owner.Put(url, body, "\"9\"")).MustBeProblem(412, "changed-meanwhile");
            await (await stranger.Put(url, body, "*")).MustBeProblem(404, "not-found");
            await (await neighbour.Put(url, body, "*")).MustBeProblem(404, "not-found");
            await (await opened.CommuneOfficer.Put(url, body, "*")).MustBe(200);
            foreach (var role in Enum.GetValues<Role>().Except([Role.Producer, Role.CommuneOfficer]))
                await (await api.As(Id<User>.New(), role).Put(url, body, "*")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task A_submitted_dossier_is_frozen()
    {
        var submitted = await Case.Submitted(api);

        foreach (var (url, body) in Parts(submitted.Url))
            await (await submitted.Owner.Put(url, body, "*")).MustBeProblem(409, "dossier.submitted");
        await (await submitted.Owner.Post($"{submitted.Url}/pledge")).MustBeProblem(409, "dossier.submitted");
        await (await submitted.Owner.Post($"{submitted.Url}/submission")).MustBeProblem(409, "dossier.submitted");
    }

    private static (string Url, JsonObject Body)[] Parts(string dossier) =>
        [
            (dossier, new() { ["samples"] = 5 }),
            ($"{dossier}/self-assessment", Case.Choices(("1.1", 0))),
            ($"{dossier}/evidence", Case.Papers()),
        ];

    private static string Blocking(JsonNode completeness) =>
        new JsonArray([
            .. completeness["findings"]!
                .AsArray()
                .Where(finding => (bool)finding!["blocks"]!)
                .Select(finding => finding!.DeepClone()),
        ]).ToJsonString();
}
