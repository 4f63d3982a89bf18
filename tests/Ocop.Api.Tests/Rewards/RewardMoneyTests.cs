using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;
using static Ocop.Api.Tests.Rewards.Granting;

namespace Ocop.Api.Tests.Rewards;

/// <summary>A reward on its way from an indication to the producer, and back.</summary>
public sealed class RewardMoneyTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task An_indicative_amount_is_confirmed_by_the_rule_entered_later_for_the_day_of_the_decision()
    {
        var province = await Granting.In(august);
        var reward = await province.Rewarded(await province.Assess(star: 4));
        Assert.Equal((30_000_000, "indicative", "first"), Said(reward));
        await (await province.Step(reward, "confirmation")).MustBeProblem(409, "reward-entitlement.default-only");
        await province.Entered(province.Policy(4, 25_000_000));

        var response = await province.Step(reward, "confirmation");

        await response.MustBe(200);
        var confirmed = await response.Json();
        Assert.Equal((25_000_000, "reserved", "first"), Said(confirmed));
        Assert.Equal("confirmed rule amount total", Lines(confirmed));
        await (await province.Step(reward, "confirmation")).MustBeProblem(409, "reward-entitlement.not-indicative");
    }

    [Fact]
    public async Task A_rule_of_a_later_day_confirms_nothing()
    {
        var province = await Granting.In(august);
        var reward = await province.Rewarded(await province.Assess(star: 4));
        await province.Entered(province.Policy(4, 25_000_000, ("effectiveFrom", "2026-08-06")));

        await (await province.Step(reward, "confirmation")).MustBeProblem(409, "reward-entitlement.default-only");
    }

    [Fact]
    public async Task Payments_make_up_the_amount_and_no_more()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));
        var reward = await province.Rewarded(await province.Assess(star: 4));
        await (await province.Pay(reward, 1)).MustBeProblem(409, "reward-entitlement.not-approved");
        await (await province.Step(reward, "approval")).MustBe(200);

        await (await province.Pay(reward, 10_000_000, "UNC 1")).MustBe(201);
        await (await province.Pay(reward, 1_000_000, "UNC 1")).MustBeProblem(409, "reward-payment.twice");
        await (await province.Pay(reward, 15_000_001, "UNC 2")).MustBeProblem(409, "reward-payment.too-much");
        var part = Assert.Single(await province.Officer.GetAll(Reward(reward)));
        await (await province.Pay(reward, 15_000_000, "UNC 2")).MustBe(201);
        var whole = Assert.Single(await province.Officer.GetAll(Reward(reward)));

        Assert.Equal(("approved", 10_000_000), ((string?)part["status"], (long)part["paidAmount"]!));
        Assert.Equal(
            ("paid", 25_000_000, "2026-08-06"),
            ((string?)whole["status"], (long)whole["paidAmount"]!, (string?)whole["paidOn"])
        );
    }

    [Fact]
    public async Task Twenty_payments_at_once_never_exceed_the_amount()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));
        var reward = await province.Rewarded(await province.Assess(star: 4));
        await (await province.Step(reward, "approval")).MustBe(200);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => province.Pay(reward, 10_000_000, $"UNC {n}"))
        );

        var paid = answers.Count(answer => (int)answer.StatusCode == 201);
        Assert.InRange(paid, 1, 2);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 201 or 409 or 412, answer.ToString()));
        var payments = await province.Officer.GetAll($"/api/v1/reward-payments?entitlement={reward["id"]}");
        Assert.Equal(paid, payments.Count);
    }

    [Fact]
    public async Task The_producer_sees_its_rewards_and_payments_and_no_others()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));
        var (mine, theirs) = (await province.Assess(star: 4), await province.Assess(star: 4));
        var reward = await province.Rewarded(mine);
        await province.Paid(reward);
        await province.Paid(await province.Rewarded(theirs));
        var owner = await august.Owner(mine.Producer);
        var neighbour = await august.Owner(theirs.Producer);

        var seen = Assert.Single(await owner.GetAll("/api/v1/reward-entitlements?status=paid"));
        var payment = Assert.Single(await owner.GetAll("/api/v1/reward-payments?sort=paidOn"));

        Assert.Equal("rule amount total", Lines(seen));
        Assert.Equal(
            ((string?)reward["id"], 25_000_000, "UNC 118/2026", "Ngân sách tỉnh"),
            (
                (string?)payment["entitlementId"],
                (long)payment["amount"]!,
                (string?)payment["document"],
                (string?)payment["source"]
            )
        );
        await (await neighbour.Read($"/reward-payments/{payment["id"]}")).MustBeProblem(404, "not-found");
        await (await owner.Read($"/reward-payments/{payment["id"]}")).MustBe(200);
    }

    [Fact]
    public async Task Only_the_deciding_province_pays_confirms_and_claims_back()
    {
        var (one, other) = (await Granting.In(august), await Granting.In(august));
        await one.Entered(one.Policy(4, 25_000_000));
        var reward = await one.Rewarded(await one.Assess(star: 4));
        await (await one.Step(reward, "approval")).MustBe(200);

        await (await other.Pay(reward, 1)).MustBeProblem(404, "not-found");
        await (await other.Step(reward, "confirmation")).MustBeProblem(404, "not-found");
        await (await other.Step(reward, "claw-back", Back())).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_revocation_lets_a_paid_reward_fall_due_where_the_rule_claims_back()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000, ("claimsBack", true)));
        var four = await province.Assess(star: 4);
        var number = await province.Recognise(four);
        var reward = Assert.Single(await province.RewardsOf(four));
        await province.Paid(reward);

        await province.Revoke(number);

        var due = Assert.Single(await province.RewardsOf(four));
        Assert.Equal(("paid", true), ((string?)due["status"], (bool)due["clawBackDue"]!));
        Assert.Equal("rule amount total claw-back-due", Lines(due));
        var response = await province.Step(reward, "claw-back", Back());
        await response.MustBe(200);
        var back = await response.Json();
        Assert.Equal(
            ("clawed_back", false, "2026-08-06"),
            ((string?)back["status"], (bool)back["clawBackDue"]!, (string?)back["clawedBackOn"])
        );
    }

    [Fact]
    public async Task A_revocation_cancels_an_unpaid_reward_where_the_rule_claims_back()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000, ("claimsBack", true)));
        var four = await province.Assess(star: 4);

        await province.Revoke(await province.Recognise(four));

        var reward = Assert.Single(await province.RewardsOf(four));
        Assert.Equal((25_000_000, "cancelled", "first"), Said(reward));
        Assert.Contains("5120/QĐ-UBND", (string?)reward["reason"]);
    }

    [Fact]
    public async Task A_revocation_leaves_a_reward_whose_rule_does_not_claim_back_and_says_so()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));
        var four = await province.Assess(star: 4);

        await province.Revoke(await province.Recognise(four));

        var reward = Assert.Single(await province.RewardsOf(four));
        Assert.Equal((25_000_000, "reserved", "first"), Said(reward));
        Assert.Equal("rule amount total revoked-kept", Lines(reward));
    }

    [Fact]
    public async Task An_upgrade_pays_the_difference_where_the_rule_says_so()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(3, 8_000_000));
        await province.Entered(province.Policy(4, 10_000_000));
        await province.Entered(province.Policy(4, null, ("event", "upgrade"), ("mode", "difference")));
        var three = await province.Assess(star: 3);
        await province.Recognise(three);

        var reward = await province.Rewarded(await province.Assess(star: 4, before: three));

        Assert.Equal((2_000_000, "reserved", "upgrade"), Said(reward));
        Assert.Equal("rule amount already-granted total", Lines(reward));
    }

    [Fact]
    public async Task A_renewal_is_rewarded_where_every_recognition_is()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(3, 50_000_000, ("cap", "per_event")));
        await province.Entered(
            province.Policy(3, 20_000_000, ("cap", "per_event"), ("event", "renewal"), ("mode", "fixed"))
        );
        var three = await province.Assess(star: 3);
        await province.Recognise(three);

        var reward = await province.Rewarded(await province.Assess(star: 3, before: three));

        Assert.Equal((20_000_000, "reserved", "renewal"), Said(reward));
        Assert.Equal("rule amount every-recognition total", Lines(reward));
    }

    [Fact]
    public async Task What_was_cancelled_does_not_count_against_the_next_recognition()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(3, 8_000_000));
        await province.Entered(province.Policy(3, 8_000_000, ("event", "renewal")));
        var three = await province.Assess(star: 3);
        var first = await province.Rewarded(three);
        await (await province.Step(first, "cancellation", new() { ["reason"] = "Chủ thể từ chối" })).MustBe(200);

        var reward = await province.Rewarded(await province.Assess(star: 3, before: three));

        Assert.Equal((8_000_000, "reserved", "renewal"), Said(reward));
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.CommuneOfficer)]
    [InlineData(Role.CouncilMember)]
    public async Task Payments_do_not_concern_other_roles(Role role) =>
        await (await august.Api.As(Id<User>.New(), role).Read("/reward-payments")).MustBeProblem(403, "not-allowed");

    private static string Reward(JsonNode reward) => $"/api/v1/reward-entitlements?product={reward["productId"]}";

    private static JsonObject Back() => new() { ["on"] = "2026-08-06", ["reason"] = "Giấy chứng nhận bị thu hồi" };
}
