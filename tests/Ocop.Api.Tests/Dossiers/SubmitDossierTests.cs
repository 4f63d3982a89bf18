using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class SubmitDossierTests(OcopApi api)
{
    [Fact]
    public async Task The_first_submission_gives_the_product_its_code()
    {
        var complete = await Case.Complete(api);

        var response = await complete.Owner.Post($"{complete.Url}/submission");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("submitted", (string?)dossier["state"]);
        Assert.Equal(Case.Today, (string?)dossier["submittedOn"]);
        Assert.Equal($"97-{complete.Place.Commune.Code}-1-{Case.Today[..4]}", (string?)dossier["productCode"]);
        var product = await complete.Owner.GetJson($"/api/v1/products/{complete.Product}");
        Assert.Equal((string?)dossier["productCode"], (string?)product["code"]);
    }

    [Fact]
    public async Task Products_of_a_commune_are_counted_one_by_one()
    {
        var complete = await Case.Complete(api);
        var urls = new List<string>();
        for (var more = 0; more < 3; more++)
        {
            var product = await complete.Owner.Create(
                "/api/v1/products",
                Stated.Product(complete.Producer, complete.Place.Commune, $"Rau {more}")
            );
            var dossier = await complete.Owner.Create(
                "/api/v1/dossiers",
                new JsonObject { ["productId"] = (string)product["id"]!, ["kind"] = "first" }
            );
            urls.Add($"/api/v1/dossiers/{dossier["id"]}");
            await complete.Complete(urls[^1]);
        }

        var submitted = await Task.WhenAll(
            urls.Append(complete.Url).Select(url => complete.Owner.Post($"{url}/submission"))
        );

        var codes = new List<string?>();
        foreach (var response in submitted)
        {
            await response.MustBe(200);
            codes.Add((string?)(await response.Json())["productCode"]);
        }

        Assert.Equal(
            Enumerable.Range(1, 4).Select(serial => $"97-{complete.Place.Commune.Code}-{serial}-{Case.Today[..4]}"),
            codes.Order()
        );
    }

    [Fact]
    public async Task An_incomplete_dossier_is_not_submitted()
    {
        var opened = await Case.Opened(api);

        await (await opened.Owner.Post($"{opened.Url}/submission")).MustBeProblem(409, "dossier.incomplete");
    }

    [Fact]
    public async Task A_product_has_one_dossier_under_way()
    {
        var submitted = await Case.Submitted(api);
        var second = await submitted.Open();
        await submitted.Complete(second);

        var response = await submitted.Owner.Post($"{second}/submission");

        await response.MustBeProblem(409, "dossier.another-running");
    }

    [Fact]
    public async Task A_submission_names_a_version_that_still_holds()
    {
        var complete = await Case.Complete(api);

        await (await complete.Owner.Post($"{complete.Url}/submission", "\"1\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
    }
}
