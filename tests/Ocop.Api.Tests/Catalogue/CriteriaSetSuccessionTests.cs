using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Catalogue;

public sealed class CriteriaSetSuccessionTests(OcopApi api)
{
    [Fact]
    public async Task Anyone_reads_which_set_follows_which()
    {
        var all = await api.Anyone().GetAll("/api/v1/criteria-set-successions?sort=from");
        var split = await api.Anyone().GetAll("/api/v1/criteria-set-successions?from=QD1048-T11");
        var merged = await api.Anyone().GetAll("/api/v1/criteria-set-successions?to=QD26-21");

        Assert.Equal(27, all.Count);
        Assert.Equal(
            [("QD26-04", "split", "2026-05-22"), ("QD26-08", "split", "2026-05-22")],
            split.Select(one => ((string)one["to"]!, (string)one["kind"]!, (string)one["on"]!)).Order()
        );
        Assert.Equal(
            [("QD1048-T19", "merged"), ("QD1048-T20", "merged")],
            merged.Select(one => ((string)one["from"]!, (string)one["kind"]!)).Order()
        );
        var dropped = Assert.Single(all, one => (string?)one["kind"] == "dropped");
        Assert.Equal(("QD1048-T22", null), ((string?)dropped["from"], (string?)dropped["to"]));
    }

    [Fact]
    public async Task Every_set_that_follows_is_one_of_its_act()
    {
        var sets = await api.Anyone().GetAll("/api/v1/criteria-sets?regulation=QD26");
        var all = await api.Anyone().GetAll("/api/v1/criteria-set-successions?sort=from");

        Assert.Subset(
            sets.Select(set => (string)set["code"]!).ToHashSet(),
            all.Select(one => (string?)one["to"]).OfType<string>().ToHashSet()
        );
    }

    [Theory]
    [InlineData("renewal")]
    [InlineData("upgrade")]
    public async Task Whoever_goes_on_with_a_product_of_a_former_set_is_told_what_follows(string kind)
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 150);
        await Classify(ready, "QD1048-T11");

        var response = await ready.Owner.Post("/api/v1/dossiers", Renewing(ready, kind));

        var problem = await response.MustBeProblem(409, "criteria-set.succeeded");
        Assert.Contains("QD26-04, QD26-08", (string?)problem["detail"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_follows_that_is_said()
    {
        var ready = await Case.Ready(api);
        await ready.Certify(expiresInDays: 150);
        await Classify(ready, "QD1048-T22");

        var response = await ready.Owner.Post("/api/v1/dossiers", Renewing(ready, "renewal"));

        await response.MustBeProblem(409, "criteria-set.dropped");
    }

    private static JsonObject Renewing(Case ready, string kind) =>
        new() { ["productId"] = ready.Product, ["kind"] = kind };

    /// <summary>As a product registered under a former act is.</summary>
    private Task Classify(Case ready, string subgroup) =>
        api.InDatabase(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                UPDATE producers.products SET classification_subgroup = {subgroup}
                WHERE id = {Guid.Parse(ready.Product)}
                """,
                TestContext.Current.CancellationToken
            )
        );
}
