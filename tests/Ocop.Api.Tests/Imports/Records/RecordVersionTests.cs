using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Jobs;
using Ocop.Api.Tests.Register.Changes;
using Ocop.Application.Register.Changes;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Imports.Records;

/// <summary>What becomes of rows, as whoever asks the register sees it.</summary>
[Collection(RunningJobs.Collection)]
public sealed class RecordVersionTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_record_is_a_certified_product_that_is_found_by_the_id_of_the_system()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        row["certificateNumber"] = "15/OCOP";

        Assert.Equal("1 0 0 0 0 0", await sending.Entered(row));

        var (known, product) = (await sending.Known("A1"), await sending.Product("A1"));
        Assert.Equal(
            (1, "15/OCOP", true),
            ((int)known["sourceVersion"]!, (string?)known["certificateNumber"], (bool)known["isKeptThere"]!)
        );
        Assert.Equal(
            ((string?)row["name"], 4, "valid"),
            ((string?)product["name"], (int)product["star"]!, (string?)product["status"])
        );
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_is_not_told_by_the_feed()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        await sending.Entered(row);
        var before = await ChangeOf(await sending.Known("A1"));

        Assert.Equal("0 0 0 1 0 0", await sending.Entered(row));
        Assert.Equal("0 0 0 1 0 0", await sending.Entered(With(row, "sourceVersion", 7)));

        Assert.Equal(before, await ChangeOf(await sending.Known("A1")));
        Assert.Equal(7, (int)(await sending.Known("A1"))["sourceVersion"]!);
    }

    [Fact]
    public async Task What_changes_is_told_by_the_feed_and_what_does_not_is_not()
    {
        var sending = await Sending.From(api);
        var (row, later) = (sending.Row(), sending.Row("A2"));
        await sending.Entered(row);
        var id = (Guid)(await sending.Known("A1"))["productId"]!;
        var mirror = new Mirror(api.Anyone());
        await mirror.ReadUntil(one => one.Products.ContainsKey(id));
        var told = mirror.Told.Count;

        await sending.Entered(row);
        await sending.Entered(later);

        var marker = (Guid)(await sending.Known("A2"))["productId"]!;
        await mirror.ReadUntil(one => one.Products.ContainsKey(marker));
        Assert.DoesNotContain(mirror.Told.Skip(told), change => (Guid)change["productId"]! == id);
    }

    [Fact]
    public async Task A_higher_version_puts_right_what_was_told_wrongly()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        await sending.Entered(row);
        var wrong = await NumberOf(sending, "A1");

        Assert.Equal("0 1 0 0 0 0", await sending.Entered(With(With(row, "sourceVersion", 2), "star", 3)));

        Assert.Equal(3, (int)(await sending.Product("A1"))["star"]!);
        Assert.NotEqual(wrong, await NumberOf(sending, "A1"));
        var former = await api.Anyone().GetJson($"/api/v1/certificates/{wrong}");
        Assert.Equal("superseded", (string?)former["status"]);
    }

    [Fact]
    public async Task Another_decision_recognises_the_product_again()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        row["decision"] = Sending.Decision("90/QĐ-UBND", "2025-08-05");
        await sending.Entered(row);
        var first = await NumberOf(sending, "A1");

        var again = With(With(row, "sourceVersion", 2), "star", 5);
        again["decision"] = Sending.Decision("512/QĐ-UBND", "2026-09-05");
        await sending.Entered(again);

        var former = await api.Anyone().GetJson($"/api/v1/certificates/{first}?asOf=2026-09-04");
        Assert.Equal("valid", (string?)former["status"]);
        Assert.Equal(5, (int)(await sending.Product("A1"))["star"]!);
    }

    [Fact]
    public async Task A_lower_version_is_stale_and_an_equal_one_that_differs_a_conflict()
    {
        var sending = await Sending.From(api);
        var row = sending.Row(version: 5);
        await sending.Entered(row);

        Assert.Equal(["import.stale"], await sending.Findings(With(With(row, "sourceVersion", 4), "star", 3)));
        Assert.Equal(["import.conflict"], await sending.Findings(With(row, "star", 3)));
        Assert.Equal("0 0 0 0 0 1", await sending.Entered(With(row, "star", 3)));
        Assert.Equal(4, (int)(await sending.Product("A1"))["star"]!);
    }

    [Fact]
    public async Task A_record_that_is_taken_back_leaves_the_register_and_may_come_again()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        await sending.Entered(row);
        var url = $"/api/v1/certified-products/{(await sending.Known("A1"))["productId"]}";

        Assert.Equal("0 0 1 0 0 0", await sending.Entered(Sending.Removed("A1", 2)));
        await (await api.Anyone().GetAsync(url, Cancellation)).MustBe(404);
        Assert.Equal("0 0 0 1 0 0", await sending.Entered(Sending.Removed("A1", 2)));

        Assert.Equal("0 1 0 0 0 0", await sending.Entered(With(row, "sourceVersion", 3)));
        Assert.Equal("valid", (string?)(await api.Anyone().GetJson(url))["status"]);
    }

    [Fact]
    public async Task What_was_never_there_is_taken_back_without_harm()
    {
        var sending = await Sending.From(api);

        Assert.Equal(["import.removed-unknown"], await sending.Findings(Sending.Removed("B9", 1)));
        Assert.Equal("0 0 0 1 0 0", await sending.Entered(Sending.Removed("B9", 1)));
    }

    [Fact]
    public async Task A_revocation_there_ends_the_recognition_here_for_good()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        await sending.Entered(row);
        var revoked = With(row, "sourceVersion", 2);
        revoked["ended"] = Ended("2026-10-01");

        Assert.Equal("0 1 0 0 0 0", await sending.Entered(revoked));

        Assert.Equal("revoked", (string?)(await sending.Product("A1"))["status"]);
        Assert.Contains("import.ended-already", await sending.Findings(With(row, "sourceVersion", 3)));
    }

    [Theory]
    [InlineData("2026-08-04", "mark_misuse")]
    [InlineData("2030-01-01", "mark_misuse")]
    [InlineData("2026-10-01", "producer_request")]
    public async Task An_end_that_cannot_be_is_refused(string from, string reason)
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        row["ended"] = Ended(from, reason);

        Assert.Contains("import.end", await sending.Findings(row));
    }

    [Fact]
    public async Task What_is_kept_here_is_not_overwritten_and_the_differences_are_listed()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        await sending.Entered(row);
        var id = Id<Product>.Parse((string)(await sending.Known("A1"))["productId"]!, null);
        await api.InDatabase(async db =>
        {
            var product = await db.Set<Product>().SingleAsync(one => one.Id == id, Cancellation);
            product.Describe(Readiness.Existing, standard: null, []);
            await db.SaveChangesAsync(Cancellation);
        });

        var url = await sending.Checked(With(With(row, "sourceVersion", 2), "star", 3));

        var finding = Assert.Single(await sending.FindingsOf(url));
        Assert.Equal(("import.kept-here", "warning"), ((string?)finding["code"], (string?)finding["severity"]));
        Assert.Contains("star: “4” ≠ “3”", (string)finding["message"]!["en"]!, StringComparison.Ordinal);
        Assert.Equal("0 0 0 0 1 0", Sending.Counted(await sending.Client.GetJson(url)));
        await (await sending.Commit(url, exclude: false)).MustBe(202);
        await sending.WorkOff();
        Assert.Equal(4, (int)(await sending.Product("A1"))["star"]!);
    }

    [Fact]
    public async Task Ids_of_two_systems_do_not_collide_and_a_product_is_taken_over_on_purpose()
    {
        var one = await Sending.From(api);
        var other = await Sending.From(api, one.Place);
        var row = one.Row();
        await one.Entered(row);

        Assert.Equal(["import.kept-elsewhere"], await other.Findings(row));
        Assert.Equal("1 0 0 0 0 0", await other.Entered(other.Row())); // the same id, another product
        Assert.Equal("0 1 0 0 0 0", await other.Entered(With(With(row, "sourceId", "Z1"), "takeOver", true)));

        Assert.Equal((string?)(await one.Known("A1"))["productId"], (string?)(await other.Known("Z1"))["productId"]);
        Assert.False((bool)(await one.Known("A1"))["isKeptThere"]!);
        Assert.Equal(["import.kept-elsewhere"], await one.Findings(With(row, "sourceVersion", 9)));
    }

    [Theory]
    [InlineData("commune", "import.commune-missing")]
    [InlineData("decision", "import.decision")]
    [InlineData("star", "star-missing")]
    [InlineData("name", "product-missing")]
    public async Task A_row_without_what_a_recognition_is_made_of_is_refused(string member, string code)
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        row.Remove(member);

        Assert.Contains(code, await sending.Findings(row));
    }

    [Fact]
    public async Task A_row_of_elsewhere_is_refused_and_the_others_go_in()
    {
        var (sending, neighbour) = (await Sending.From(api), await Sending.From(api));
        var foreign = neighbour.Row("N1");

        var url = await sending.Checked(sending.Row(), foreign);

        Assert.Equal("outside-territory", (string?)Assert.Single(await sending.FindingsOf(url))["code"]);
        await (await sending.Commit(url, exclude: false)).MustBeProblem(409, "record-import.has-errors");
        Assert.Equal("1 0 0 0 0 1", await sending.Entered(sending.Row("A2"), foreign));
    }

    [Fact]
    public async Task A_commune_may_be_named()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();
        row["commune"] = new JsonObject { ["name"] = sending.Place.Commune.Name };

        Assert.Equal("1 0 0 0 0 0", await sending.Entered(row));
        Assert.Equal(sending.Place.Commune.Name, (string?)(await sending.Product("A1"))["place"]!["commune"]!["name"]);
    }

    [Fact]
    public async Task A_batch_that_was_sent_twice_does_no_harm_and_two_rows_that_differ_are_told()
    {
        var sending = await Sending.From(api);
        var row = sending.Row();

        Assert.Equal("1 0 0 1 0 0", await sending.Entered(row, row));
        Assert.Contains(
            "import.source-id-repeated",
            await sending.Findings(With(row, "sourceVersion", 2), With(row, "sourceVersion", 3))
        );
    }

    private static JsonObject Ended(string from, string reason = "mark_misuse") =>
        new()
        {
            ["kind"] = "revoked",
            ["from"] = from,
            ["reason"] = reason,
            ["paper"] = "77/QĐ-UBND",
            ["paperOn"] = "2026-09-28",
        };

    private static JsonObject With(JsonObject row, string member, JsonNode value)
    {
        var other = row.DeepClone().AsObject();
        other[member] = value;
        return other;
    }

    private static async Task<string> NumberOf(Sending sending, string sourceId) =>
        (string)(await sending.Product(sourceId))["certificate"]!["number"]!;

    /// <summary>The place of the product in the feed.</summary>
    private async Task<long> ChangeOf(JsonNode known)
    {
        var (id, number) = (Id<Product>.Parse((string)known["productId"]!, null), 0L);
        await api.InDatabase(async db =>
            number = await db.Set<RegisterChange>()
                .Where(change => change.ProductId == id)
                .Select(change => change.Number)
                .SingleAsync(Cancellation)
        );
        return number;
    }
}
