using System.Text;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.ApiClients;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Webhooks;

namespace Ocop.Domain.Tests.Webhooks;

public sealed class WebhookTests
{
    private static readonly DateTimeOffset Now = Clients.Now.AddDays(30);

    private static readonly StatedWebhook Stated = new(
        "https://receiver.example.vn/ocop",
        "Kho dữ liệu",
        ["certified_product.removed", "certified_product.changed", "certified_product.changed"],
        [443]
    );

    [Fact]
    public void It_is_enabled_and_asks_for_each_type_once()
    {
        var webhook = Added();

        Assert.Equal(WebhookState.Enabled, webhook.State);
        Assert.Equal(["certified_product.changed", "certified_product.removed"], webhook.EventTypes);
        Assert.Equal(1, Assert.Single(webhook.SecretsAt(Now)).Number);
    }

    [Fact]
    public void A_client_that_is_not_let_in_has_none() =>
        Broken.By(
            () => Webhook.Add(Clients.Requested(), Stated, [1], had: 0, Id<User>.New(), Now),
            Webhook.Rules.OnlyApprovedClientsAreTold
        );

    [Fact]
    public void A_client_has_a_few() =>
        Broken.By(
            () => Webhook.Add(Clients.Approved(), Stated, [1], Webhook.MostOfAClient, Id<User>.New(), Now),
            Webhook.Rules.AClientHasAFew
        );

    [Theory]
    [InlineData("webhook.test")]
    [InlineData("certified_product")]
    public void A_type_that_nobody_can_ask_for_is_refused(string type) =>
        Broken.By(() => Added().Change(Stated with { EventTypes = [type] }), Webhook.Rules.EventTypesAreKnown);

    [Fact]
    public void An_address_that_is_none_is_refused() =>
        Broken.By(
            () => Added().Change(Stated with { Url = "https://127.0.0.1/" }),
            Webhook.Rules.AnAddressIsOpenAndSecure
        );

    [Fact]
    public void Both_secrets_sign_until_the_former_one_ends()
    {
        var webhook = Added();

        webhook.Rotate([2], Now.AddHours(2), Now);

        Assert.Equal([2, 1], webhook.SecretsAt(Now.AddHours(1)).Select(secret => secret.Number));
        Assert.Equal([2], webhook.SecretsAt(Now.AddHours(2)).Select(secret => secret.Number));
    }

    [Fact]
    public void The_former_secret_ends_in_a_day_unless_somebody_says_otherwise()
    {
        var webhook = Added();

        webhook.Rotate([2], formerEndsAt: null, Now);

        Assert.Equal(Now.AddDays(1), webhook.Secrets[0].EndsAt);
    }

    [Fact]
    public void A_third_secret_waits()
    {
        var webhook = Added();
        webhook.Rotate([2], formerEndsAt: null, Now);

        Broken.By(() => webhook.Rotate([3], formerEndsAt: null, Now), Webhook.Rules.TwoSecretsAreEnough);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData((30 * 24) + 1)]
    public void The_former_secret_ends_soon(int hours) =>
        Broken.By(() => Added().Rotate([2], Now.AddHours(hours), Now), Webhook.Rules.TheFormerOneEndsSoon);

    [Fact]
    public void What_is_disabled_says_since_when_and_why_until_it_is_enabled()
    {
        var webhook = Added();

        webhook.Disable(DisablingReason.Gone, Now);

        Assert.Equal((Now, DisablingReason.Gone), (webhook.DisabledAt, webhook.DisabledFor));
        Broken.By(() => webhook.Disable(DisablingReason.ByOwner, Now), Webhook.Rules.ItsStateAllowsIt);
        Broken.By(webhook.RequireEnabled, Webhook.Rules.ItsStateAllowsIt);
        webhook.Enable();
        Assert.Null(webhook.DisabledFor);
        Broken.By(webhook.Enable, Webhook.Rules.ItsStateAllowsIt);
    }

    /// <summary>The figures of the specification: standardwebhooks.com, "Signature scheme".</summary>
    [Fact]
    public void A_signature_is_that_of_the_specification()
    {
        var secret = Convert.FromBase64String("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = WebhookSecret.Sign(
            secret,
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1614265330,
            Encoding.UTF8.GetBytes("""{"test": 2432232314}""")
        );

        Assert.Equal("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", signature);
    }

    [Fact]
    public void Waits_are_those_of_the_standard_and_end()
    {
        var waits = Enumerable.Range(1, RetrySchedule.Attempts).Select(failed => RetrySchedule.WaitAfter(failed, 0));

        Assert.Equal(
            [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, null],
            waits.Select(wait => (int?)wait?.TotalSeconds)
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void Jitter_stretches_a_wait_by_a_tenth_at_most(double jitter) =>
        Assert.Equal(300 * (1 + (jitter / 10)), RetrySchedule.WaitAfter(2, jitter)!.Value.TotalSeconds, precision: 6);

    [Fact]
    public void A_delivery_fails_ten_times_and_disables_its_webhook()
    {
        var delivery = Delivery.Queue(Added(), PublicEvent.Test(Now), Now);

        for (var number = 1; number < RetrySchedule.Attempts; number++)
            Assert.Null(delivery.Record(Refused(number, 500), jitter: 0));
        var reason = delivery.Record(Refused(RetrySchedule.Attempts, 500), jitter: 0);

        Assert.Equal(DisablingReason.DeliveriesFailed, reason);
        Assert.Equal((DeliveryState.Failed, null), (delivery.State, delivery.DueAt));
    }

    [Fact]
    public void A_receiver_that_is_gone_is_not_asked_again()
    {
        var delivery = Delivery.Queue(Added(), PublicEvent.Test(Now), Now);

        Assert.Equal(DisablingReason.Gone, delivery.Record(Refused(1, 410), jitter: 0));

        Assert.Equal(DeliveryState.Failed, delivery.State);
    }

    [Fact]
    public void An_attempt_that_was_overtaken_changes_nothing()
    {
        var delivery = Delivery.Queue(Added(), PublicEvent.Test(Now), Now);
        delivery.Record(new(2, AttemptOutcome.Accepted, 204, Now, TimeSpan.Zero), jitter: 0);

        Assert.Null(delivery.Record(Refused(1, 410), jitter: 0));

        Assert.Equal((DeliveryState.Delivered, Now), (delivery.State, delivery.DeliveredAt));
        Assert.Equal(2, delivery.Attempts.Count);
    }

    [Fact]
    public void What_is_replayed_is_tried_from_the_beginning()
    {
        var delivery = Delivery.Queue(Added(), PublicEvent.Test(Now), Now);
        delivery.Record(Refused(1, 410), jitter: 0);

        delivery.Replay(Now.AddDays(1));

        Assert.Equal((DeliveryState.Pending, Now.AddDays(1), 0), (delivery.State, delivery.DueAt, delivery.Failures));
    }

    private static DeliveryAttempt Refused(int number, int status) =>
        new(number, AttemptOutcome.Refused, status, Now, TimeSpan.FromMilliseconds(20));

    private static Webhook Added() => Webhook.Add(Clients.Approved(), Stated, [1], had: 0, Id<User>.New(), Now);
}
