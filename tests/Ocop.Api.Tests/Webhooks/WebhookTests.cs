using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>How agencies keep the webhooks of their systems.</summary>
public sealed class WebhookTests(OcopApi api)
{
    [Fact]
    public async Task The_secret_is_shown_once()
    {
        await using var told = await Told.In(api);

        var drawn = await told.Webhook("certificate.issued", "certificate.revoked");

        Assert.StartsWith("whsec_", (string?)drawn["secret"], StringComparison.Ordinal);
        var webhook = await told.Officer.GetJson(Told.AddressOf(drawn));
        Assert.Equal("enabled", (string?)webhook["state"]);
        Assert.Equal(told.Receiver.Url, (string?)webhook["url"]);
        Assert.Equal(["certificate.issued", "certificate.revoked"], Types(webhook));
        Assert.DoesNotContain("whsec_", webhook.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(
            [(string?)webhook["id"]],
            (await told.Officer.GetAll($"{Told.Webhooks}?client={told.ClientId}")).Select(one => (string?)one["id"])
        );
    }

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://receiver.example.vn/")]
    [InlineData("https://receiver.example.vn:22/")]
    public async Task An_address_that_nothing_is_sent_to_is_refused(string url)
    {
        await using var told = await Told.In(api);
        var stated = told.Stated("certificate.issued");
        stated["url"] = url;

        await (await told.Officer.Post(Told.Webhooks, stated)).MustBeProblem(409, "webhook.url");
    }

    [Fact]
    public async Task Others_neither_see_nor_keep_it()
    {
        await using var told = await Told.In(api);
        var url = Told.AddressOf(await told.Webhook("certificate.issued"));
        var neighbour = await told.Enter(People.ProvinceOfficer(Units.HaNoi));
        var centre = await told.Enter(People.CentralOfficer());
        var commune = await told.Enter(People.CommuneOfficer(Units.LaoCaiWard));

        await (await neighbour.Get(url)).MustBeProblem(404, "not-found");
        await (await neighbour.Get($"{url}/deliveries")).MustBeProblem(404, "not-found");
        await (await neighbour.Post(Told.Webhooks, told.Stated("certificate.issued"))).MustBeProblem(404, "not-found");
        foreach (var act in new[] { "disablement", "test-events" })
        {
            await (await neighbour.Post($"{url}/{act}", version: "*")).MustBeProblem(404, "not-found");
            await (await centre.Post($"{url}/{act}", version: "*")).MustBeProblem(404, "not-found");
            await (await told.Administrator.Post($"{url}/{act}", version: "*")).MustBeProblem(403, "not-allowed");
        }

        await (await told.Administrator.Get(url)).MustBe(200);
        await (await centre.Get(url)).MustBe(200);
        await (await commune.Get(url)).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task It_is_changed_by_who_knows_how_it_is()
    {
        await using var told = await Told.In(api);
        var url = Told.AddressOf(await told.Webhook("certificate.issued"));
        var changed = new JsonObject
        {
            ["url"] = told.Receiver.Url + "/2",
            ["eventTypes"] = new JsonArray("certified_product.removed"),
            ["description"] = "Kho mới",
        };

        await (await told.Officer.Put(url, changed.DeepClone(), version: null)).MustBeProblem(428, "version-required");
        await (await told.Officer.Put(url, changed.DeepClone(), "\"9\"")).MustBeProblem(412, "changed-meanwhile");
        var answer = await told.Officer.Put(url, changed, "\"1\"");

        await answer.MustBe(200);
        var webhook = await answer.Json();
        Assert.Equal(["certified_product.removed"], Types(webhook));
        Assert.Equal(told.Receiver.Url + "/2", (string?)webhook["url"]);
        Assert.Equal("\"2\"", answer.Headers.ETag!.ToString());
    }

    [Fact]
    public async Task A_test_says_whether_the_receiver_takes_it()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certificate.revoked");

        var test = await told.Officer.Post($"{Told.AddressOf(webhook)}/test-events");
        await test.MustBe(201);
        await told.Send();

        var verified = await Told.Verify(Assert.Single(told.Receiver.Received), (string)webhook["secret"]!);
        Assert.Equal("webhook.test", (string?)verified!["type"]);
        var delivery = await told.Officer.GetJson(test.Headers.Location!.ToString());
        Assert.Equal("delivered", (string?)delivery["state"]);
        Assert.Equal("webhook.test", (string?)delivery["eventType"]);
    }

    [Fact]
    public async Task Both_secrets_verify_until_the_former_one_ends()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        var (url, former) = (Told.AddressOf(webhook), (string)webhook["secret"]!);

        var rotated = await told.Officer.Post(
            $"{url}/secrets",
            new JsonObject { ["formerEndsAt"] = told.Now.AddHours(1) }
        );
        await rotated.MustBe(201);
        var next = (string)(await rotated.Json())["secret"]!;
        await told.Recognise();
        await told.Send();
        told.Wait(TimeSpan.FromHours(2));
        await told.Recognise();
        await told.Send();

        var (during, after) = (told.Receiver.Received[0], told.Receiver.Received[1]);
        Assert.NotNull(await Told.Verify(during, former));
        Assert.NotNull(await Told.Verify(during, next));
        Assert.Null(await Told.Verify(after, former));
        Assert.NotNull(await Told.Verify(after, next));
    }

    [Fact]
    public async Task One_event_is_sent_again_under_its_id()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        await told.Recognise();
        await told.Send();
        var delivery = Assert.Single(await told.Deliveries(webhook));

        await (await told.Officer.Post($"{Told.AddressOf(webhook)}/deliveries/{delivery["id"]}/replays")).MustBe(200);
        await told.Send();

        Assert.Equal(2, told.Receiver.Received.Count);
        Assert.Single(told.Receiver.Received.Select(message => message.Id).Distinct());
        Assert.Equal(2, Assert.Single(await told.Deliveries(webhook))["attempts"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_time_is_replayed_with_what_was_missed_and_nothing_else()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        var url = Told.AddressOf(webhook);
        var before = await told.Recognise();
        await told.Send();
        await (await told.Officer.Post($"{url}/disablement", version: "*")).MustBe(200);
        var (from, missed) = (TimeProvider.System.GetUtcNow(), await told.Recognise());
        await told.Send();
        Assert.Single(told.Receiver.Received);
        await (await told.Officer.Post($"{url}/enablement", version: "*")).MustBe(200);

        var time = new JsonObject { ["from"] = from, ["to"] = from.AddHours(1) };
        var replayed = await told.Officer.Post($"{url}/replays", time);
        await replayed.MustBe(200);
        await told.Send();

        Assert.Equal(1, (int?)(await replayed.Json())["deliveries"]);
        Assert.Equal(
            [before, missed],
            told.Receiver.Received.Select(message => (Guid)JsonNode.Parse(message.Body)!["data"]!["id"]!)
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 0)]
    [InlineData(-31, 0)]
    public async Task A_replay_is_of_a_time_that_is_kept(int from, int to)
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        var time = new JsonObject { ["from"] = told.Now.AddDays(from), ["to"] = told.Now.AddDays(to) };

        var replayed = await told.Officer.Post($"{Told.AddressOf(webhook)}/replays", time);

        await replayed.MustBeProblem(409, "webhook.replay-range");
    }

    [Fact]
    public async Task What_is_disabled_is_not_tried_and_replayed()
    {
        await using var told = await Told.In(api);
        var url = Told.AddressOf(await told.Webhook("certified_product.changed"));
        await (await told.Officer.Post($"{url}/disablement", version: "*")).MustBe(200);

        await (await told.Officer.Post($"{url}/test-events")).MustBeProblem(409, "webhook.state");
        await (await told.Officer.Post($"{url}/disablement", version: "*")).MustBeProblem(409, "webhook.state");
    }

    [Fact]
    public async Task What_is_removed_is_gone_with_its_deliveries()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        var url = Told.AddressOf(webhook);
        await told.Recognise();
        await told.Send();
        using var removal = new HttpRequestMessage(HttpMethod.Delete, url);
        removal.Headers.TryAddWithoutValidation("If-Match", "\"1\"");

        var removed = await told.Officer.SendAsync(removal, TestContext.Current.CancellationToken);

        await removed.MustBe(204);
        await (await told.Officer.Get(url)).MustBeProblem(404, "not-found");
        await told.Recognise();
        await told.Send();
        Assert.Single(told.Receiver.Received);
    }

    private static IEnumerable<string> Types(JsonNode webhook) =>
        webhook["eventTypes"]!.AsArray().Select(type => (string)type!);
}
