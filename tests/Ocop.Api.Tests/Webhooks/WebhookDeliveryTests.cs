using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.ApiClients;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register.Changes;
using Ocop.Application.Register;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Webhooks;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>What happens in the register reaches the systems that asked for it, whatever becomes of either side meanwhile.</summary>
public sealed class WebhookDeliveryTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_is_told_with_a_signature_that_the_public_package_verifies()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        var product = await told.Recognise();

        await told.Send();

        var message = Assert.Single(told.Receiver.Received);
        var verified = (await Told.Verify(message, (string)webhook["secret"]!))!;
        Assert.Equal("certified_product.changed", (string?)verified["type"]);
        Assert.Equal(product, (Guid)verified["data"]!["id"]!);
        var feed = new Mirror(told.Officer);
        await feed.ReadUntil(copy => copy.Products.ContainsKey(product)); // others' transactions may hold it back for a while
        Assert.Equal((long)feed.Told.Single()["version"]!, (long)verified["data"]!["version"]!);
        Assert.Equal(["data", "timestamp", "type"], verified.AsObject().Select(one => one.Key).Order());
        Assert.Equal(["id", "version"], verified["data"]!.AsObject().Select(one => one.Key).Order());
    }

    [Fact]
    public async Task A_message_that_was_changed_on_the_way_is_not_verified()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        await told.Recognise();
        await told.Send();

        var message = Assert.Single(told.Receiver.Received);

        var secret = (string)webhook["secret"]!;
        Assert.NotNull(await Told.Verify(message, secret));
        Assert.Null(await Told.Verify(message with { Body = message.Body.Replace("changed", "removed") }, secret));
        Assert.Null(await Told.Verify(message with { Id = Guid.CreateVersion7().ToString() }, secret));
    }

    [Fact]
    public async Task A_product_that_leaves_the_register_is_told_with_the_reason()
    {
        await using var told = await Told.In(api);
        await told.Webhook("certified_product.removed");
        var product = await told.Recognise();

        await told.Registered.Put(new RegisteredProduct(new(product), []));
        await told.Send();

        var body = JsonNode.Parse(Assert.Single(told.Receiver.Received).Body)!;
        Assert.Equal("certified_product.removed", (string?)body["type"]);
        Assert.Equal("removed", (string?)body["data"]!["reason"]);
    }

    [Fact]
    public async Task A_product_that_is_stated_anew_is_told_once_and_not_as_removed()
    {
        await using var told = await Told.In(api);
        await told.Webhook("certified_product.changed", "certified_product.removed");
        var product = await told.Recognise();

        await told.Registered.Put(
            new RegisteredProduct(new(product), [told.Registered.Recognition() with { Star = 5 }])
        );
        await told.Send();

        var bodies = told.Receiver.Received.Select(message => JsonNode.Parse(message.Body)!).ToList();
        Assert.Equal(
            ["certified_product.changed", "certified_product.changed"],
            bodies.Select(body => (string?)body["type"])
        );
        Assert.Equal(2, bodies.Select(body => (long)body["data"]!["version"]!).Distinct().Count());
    }

    [Fact]
    public async Task What_is_not_committed_is_not_told()
    {
        await using var told = await Told.In(api);
        await told.Webhook("certified_product.changed");

        await told.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
            await Register.Changes.Writing.Put(db, told.Registered);
            await transaction.RollbackAsync(Cancellation);
        });
        await told.Send();

        Assert.Empty(told.Receiver.Received);
    }

    [Fact]
    public async Task A_receiver_that_was_down_for_a_day_gets_it_later_under_the_same_id()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        await told.Receiver.Stop();
        await told.Recognise();
        var begun = told.Now;
        for (var waited = TimeSpan.Zero; waited < TimeSpan.FromDays(1); waited += TimeSpan.FromHours(1))
        {
            await told.Send();
            told.Wait(TimeSpan.FromHours(1));
        }

        var waiting = Assert.Single(await told.Deliveries(webhook));
        await told.Receiver.Start();
        told.Wait((DateTimeOffset)waiting["dueAt"]! - told.Now);
        await told.Send();

        var delivered = Assert.Single(await told.Deliveries(webhook));
        Assert.Equal("delivered", (string?)delivered["state"]);
        Assert.True(begun.AddDays(1) < (DateTimeOffset)delivered["deliveredAt"]!);
        var attempts = delivered["attempts"]!.AsArray();
        Assert.All(attempts.SkipLast(1), attempt => Assert.Equal("unreachable", (string?)attempt!["outcome"]));
        Assert.Equal("accepted", (string?)attempts[^1]!["outcome"]);
        Assert.Equal(204, (int?)attempts[^1]!["statusCode"]);
        Assert.Equal((string?)delivered["eventId"], Assert.Single(told.Receiver.Received).Id);
    }

    [Fact]
    public async Task Every_attempt_has_the_same_id_and_a_signature_of_its_own_time()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        told.Receiver.Status = 503;
        await told.Recognise();
        await told.Send();
        told.Wait(TimeSpan.FromSeconds(6));
        await told.Send();

        var messages = told.Receiver.Received;

        Assert.Equal(2, messages.Count);
        Assert.Single(messages.Select(message => message.Id).Distinct());
        Assert.Equal(2, messages.Select(message => message.Timestamp).Distinct().Count());
        foreach (var message in messages)
            Assert.NotNull(await Told.Verify(message, (string)webhook["secret"]!));
    }

    [Fact]
    public async Task After_the_last_attempt_the_webhook_is_disabled_and_its_agency_is_told()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        told.Receiver.Status = 500;
        await told.Recognise();

        for (var attempt = 0; attempt < RetrySchedule.Attempts; attempt++)
        {
            await told.Send();
            told.Wait(TimeSpan.FromHours(25));
        }

        Assert.Equal(RetrySchedule.Attempts, told.Receiver.Received.Count);
        var disabled = await told.Officer.GetJson(Told.AddressOf(webhook));
        Assert.Equal("disabled", (string?)disabled["state"]);
        Assert.Equal("deliveries_failed", (string?)disabled["disabledFor"]);
        var notice = Assert.Single((await told.Officer.GetJson("/api/v1/notices"))["items"]!.AsArray())!;
        Assert.Equal("webhook_disabled", (string?)notice["kind"]);
        Assert.Contains("Kho dữ liệu dùng chung của tỉnh", (string?)notice["message"], StringComparison.Ordinal);
        await told.Recognise();
        await told.Send();
        Assert.Equal(RetrySchedule.Attempts, told.Receiver.Received.Count);
    }

    [Fact]
    public async Task A_receiver_that_says_it_is_gone_is_left_alone_at_once()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        told.Receiver.Status = 410;
        await told.Recognise();

        await told.Send();

        Assert.Equal("gone", (string?)(await told.Officer.GetJson(Told.AddressOf(webhook)))["disabledFor"]);
        Assert.Equal("failed", (string?)Assert.Single(await told.Deliveries(webhook))["state"]);
    }

    [Fact]
    public async Task Nobody_follows_a_redirection()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        told.Receiver.Status = 302;
        await told.Recognise();

        await told.Send();

        Assert.Single(told.Receiver.Received);
        var attempt = Assert.Single(await told.Deliveries(webhook))["attempts"]![0]!;
        Assert.Equal(("refused", 302), ((string?)attempt["outcome"], (int?)attempt["statusCode"]));
    }

    [Fact]
    public async Task What_a_server_had_in_its_hands_when_it_stopped_is_sent_by_another()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        await told.Recognise();
        var outbox = told.Services.GetRequiredService<IOutbox>();
        await outbox.SpreadAsync(told.Now, Cancellation);
        Assert.Single(await outbox.ClaimAsync(told.Now, Cancellation)); // and then it stops

        await told.Send();
        Assert.Empty(told.Receiver.Received);
        told.Wait(TimeSpan.FromMinutes(1));
        await told.Send();

        Assert.Single(told.Receiver.Received);
        Assert.Equal("delivered", (string?)Assert.Single(await told.Deliveries(webhook))["state"]);
    }

    [Fact]
    public async Task Servers_that_send_at_once_send_each_event_once()
    {
        await using var told = await Told.In(api);
        await told.Webhook("certified_product.changed");
        for (var product = 0; product < 20; product++)
            await told.Recognise();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => told.Send()));
        await told.Send();

        Assert.Equal(20, told.Receiver.Received.Count);
        Assert.Distinct(told.Receiver.Received.Select(message => message.Id));
    }

    [Fact]
    public async Task A_suspended_system_is_sent_nothing_until_it_is_let_in_again()
    {
        await using var told = await Told.In(api);
        await told.Webhook("certified_product.changed");
        var client = $"{Agency.Clients}/{told.ClientId}";
        await told.Recognise();
        await told.Services.GetRequiredService<IOutbox>().SpreadAsync(told.Now, Cancellation);
        await (await told.Administrator.Post($"{client}/suspension", new JsonObject { ["reason"] = "x" })).MustBe(200);
        await told.Send();
        Assert.Empty(told.Receiver.Received);

        await (await told.Administrator.Post($"{client}/resumption")).MustBe(200);
        await told.Send();

        Assert.Single(told.Receiver.Received);
    }

    [Fact]
    public async Task What_happened_long_ago_is_forgotten_with_its_deliveries()
    {
        await using var told = await Told.In(api);
        var webhook = await told.Webhook("certified_product.changed");
        await told.Recognise();
        await told.Send();
        told.Wait(TimeSpan.FromDays(29));
        await Forget(told);
        Assert.Single(await told.Deliveries(webhook));

        told.Wait(TimeSpan.FromDays(2));
        await Forget(told);

        Assert.Empty(await told.Deliveries(webhook));
        await told.InDatabase(async db => Assert.False(await db.Set<PublicEvent>().AnyAsync(Cancellation)));
    }

    private static async Task Forget(Told told) =>
        await (await told.Administrator.Post("/api/v1/jobs/old-events/runs")).MustBe(200);
}
