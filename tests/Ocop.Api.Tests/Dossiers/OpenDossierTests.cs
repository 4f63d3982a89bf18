using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class OpenDossierTests(OcopApi api)
{
    [Fact]
    public async Task A_producer_opens_a_draft_under_the_act_in_force()
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Post("/api/v1/dossiers", Body(ready));

        await response.MustBe(201);
        var dossier = await response.Json();
        Assert.Equal($"/api/v1/dossiers/{dossier["id"]}", response.Headers.Location?.ToString());
        Assert.Equal("draft", (string?)dossier["state"]);
        Assert.Equal("QD26", (string?)dossier["regulation"]);
        Assert.Equal("QD26-01", (string?)dossier["criteriaSet"]);
        Assert.Equal("Rau bắp cải xoè", (string?)dossier["productName"]);
        Assert.Equal("Mường Khương", (string?)dossier["unitName"]);
        Assert.Null(dossier["submittedOn"]);
    }

    [Fact]
    public async Task The_commune_opens_one_for_a_producer()
    {
        var ready = await Case.Ready(api);

        await (await ready.CommuneOfficer.Post("/api/v1/dossiers", Body(ready))).MustBe(201);
    }

    [Fact]
    public async Task Nobody_else_opens_one()
    {
        var ready = await Case.Ready(api);
        var stranger = (await Case.Ready(api)).Owner;

        await (await stranger.Post("/api/v1/dossiers", Body(ready))).MustBeProblem(404, "not-found");
        await (await (await ready.Place.NeighbouringOfficer()).Post("/api/v1/dossiers", Body(ready))).MustBeProblem(
            404,
            "not-found"
        );
        foreach (var role in Enum.GetValues<Role>().Except([Role.Producer, Role.CommuneOfficer]))
        {
            await (await api.As(Id<User>.New(), role).Post("/api/v1/dossiers", Body(ready))).MustBeProblem(
                403,
                "not-allowed"
            );
        }

        await (await api.Anyone().Post("/api/v1/dossiers", Body(ready))).MustBeProblem(401, "not-signed-in");
    }

    [Theory]
    [InlineData("upgrade")]
    [InlineData("renewal")]
    public async Task Only_what_holds_a_certificate_is_assessed_again(string kind)
    {
        var ready = await Case.Ready(api);

        await (await ready.Owner.Post("/api/v1/dossiers", Body(ready, kind))).MustBeProblem(
            409,
            "dossier.no-certificate"
        );
    }

    [Fact]
    public async Task What_holds_a_certificate_is_not_filed_as_new()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 150);

        await (await ready.Owner.Post("/api/v1/dossiers", Body(ready))).MustBeProblem(409, "dossier.certified-already");
    }

    [Fact]
    public async Task What_has_run_out_is_filed_as_new()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: -5);

        await (await ready.Owner.Post("/api/v1/dossiers", Body(ready, "renewal"))).MustBeProblem(
            409,
            "dossier.no-certificate"
        );
        await (await ready.Owner.Post("/api/v1/dossiers", Body(ready))).MustBe(201);
    }

    [Fact]
    public async Task A_draft_is_seen_by_its_producer_and_its_commune_only()
    {
        var opened = await Case.Opened(api);
        var (province, neighbour) = (await opened.Place.ProvinceOfficer(), await opened.Place.NeighbouringOfficer());

        foreach (var part in new[] { "", "/self-assessment", "/evidence", "/completeness", "/history" })
        {
            await (await opened.Owner.Get(opened.Url + part)).MustBe(200);
            await (await opened.CommuneOfficer.Get(opened.Url + part)).MustBe(200);
            await (await province.Get(opened.Url + part)).MustBeProblem(404, "not-found");
            await (await neighbour.Get(opened.Url + part)).MustBeProblem(404, "not-found");
            await (await api.As(Id<User>.New(), Role.Admin).Get(opened.Url + part)).MustBeProblem(403, "not-allowed");
            await (await api.Anyone().Get(opened.Url + part)).MustBeProblem(401, "not-signed-in");
        }
    }

    private static JsonObject Body(Case ready, string kind = "first") =>
        new() { ["productId"] = ready.Product, ["kind"] = kind };
}
