using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;
using static Ocop.Api.Tests.Rewards.Granting;

namespace Ocop.Api.Tests.Rewards;

public sealed class EnterRewardPolicyTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_province_enters_its_rule_and_anyone_reads_it()
    {
        var province = await Granting.In(august);

        var response = await province.Enter(province.Policy(4, 25_000_000, ("claimsBack", true)));

        await response.MustBe(201);
        var policy = await august.Anyone().GetJson(response.Headers.Location!.ToString());
        Assert.Equal(
            (25_000_000, "province", province.Place.Province.Name, true, false),
            (
                (long)policy["amount"]!,
                (string?)policy["budgetLevel"],
                (string?)policy["place"],
                (bool)policy["claimsBack"]!,
                (bool)policy["isDefault"]!
            )
        );
        Assert.Null(policy["enteredBy"]);
    }

    [Fact]
    public async Task Recognitions_are_rewarded_by_it_from_then_on()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(4, 25_000_000));

        var reward = await province.Rewarded(await province.Assess(star: 4));

        Assert.Equal((25_000_000, "reserved", "first"), Said(reward));
        Assert.Equal("rule amount total", Lines(reward));
        Assert.Equal(province.Place.Province.Id.ToString(), (string?)reward["payerId"]);
    }

    [Fact]
    public async Task A_commune_adds_something_of_its_own()
    {
        var province = await Granting.In(august);
        await province.Entered(province.Policy(3, 15_000_000));
        await province.Entered(province.Policy(3, 2_000_000, ("unitId", province.Place.Commune.Id.ToString())));
        await province.Entered(province.Policy(3, 9_000_000, ("unitId", province.Place.OtherCommune.Id.ToString())));
        var three = await province.Assess(star: 3);

        await province.Recognise(three);

        Assert.Equal(
            [("commune", 2_000_000L), ("province", 15_000_000L)],
            (await province.RewardsOf(three))
                .Select(reward => ((string)reward["budgetLevel"]!, (long)reward["amount"]!))
                .Order()
        );
    }

    [Fact]
    public async Task One_case_has_one_rule_at_a_time_until_it_is_ended()
    {
        var province = await Granting.In(august);
        var old = await province.Entered(province.Policy(4, 25_000_000));
        var next = province.Policy(4, 30_000_000, ("effectiveFrom", "2026-08-01"));

        await (await province.Enter(next)).MustBeProblem(409, "reward-policy.overlaps");
        var ended = await End(province, old, "2026-07-31");
        await ended.MustBe(200);
        await (await province.Enter(next)).MustBe(201);

        Assert.Equal("2026-07-31", (string?)(await ended.Json())["effectiveTo"]);
        Assert.Equal((30_000_000, "reserved", "first"), Said(await province.Rewarded(await province.Assess(star: 4))));
    }

    [Fact]
    public async Task Twenty_entries_at_once_make_one_rule()
    {
        var province = await Granting.In(august);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => province.Enter(province.Policy(4, 25_000_000)))
        );

        Assert.Single(answers, answer => (int)answer.StatusCode == 201);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 201 or 409, answer.ToString()));
    }

    [Fact]
    public async Task Of_rules_with_different_first_days_entered_at_once_for_one_case_one_stands()
    {
        var province = await Granting.In(august);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 12)
                .Select(month =>
                    province.Enter(province.Policy(star: null, 25_000_000, ("effectiveFrom", $"2026-{month:00}-01")))
                )
        );

        Assert.Single(answers, answer => (int)answer.StatusCode == 201);
        foreach (var refused in answers.Where(answer => (int)answer.StatusCode != 201))
            await refused.MustBeProblem(409, "reward-policy.overlaps");
    }

    [Fact]
    public async Task Rules_that_follow_each_other_and_rules_of_other_cases_stand_side_by_side()
    {
        var province = await Granting.In(august);

        await province.Entered(province.Policy(4, 25_000_000, ("effectiveTo", "2026-07-31")));
        await province.Entered(province.Policy(4, 30_000_000, ("effectiveFrom", "2026-08-01")));
        await province.Entered(province.Policy(star: null, 10_000_000));
        await province.Entered(province.Policy(4, 35_000_000, ("recognitionLevel", "province")));
        await province.Entered(province.Policy(4, 5_000_000, ("event", "renewal")));
    }

    [Fact]
    public async Task Nobody_enters_or_ends_a_rule_of_another_province()
    {
        var (one, other) = (await Granting.In(august), await Granting.In(august));
        var policy = await one.Entered(one.Policy(4, 25_000_000));

        await (await other.Enter(one.Policy(3, 1))).MustBeProblem(404, "not-found");
        await (await End(other, policy, "2026-12-31")).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("amount", -1, 409, "reward-policy.amount-negative")]
    [InlineData("star", 6, 409, "reward-policy.star")]
    [InlineData("capMaximum", 5, 409, "reward-policy.cap")]
    [InlineData("amount", null, 409, "reward-policy.amount-missing")]
    [InlineData("legalBasis", "", 422, "request.invalid")]
    [InlineData("effectiveFrom", "2000-01-01", 422, "request.invalid")]
    [InlineData("effectiveTo", "2025-12-31", 409, "reward-policy.period")]
    [InlineData("budgetLevel", "province", 400, "request.unreadable")]
    public async Task A_rule_makes_sense(string member, object? value, int status, string code)
    {
        var province = await Granting.In(august);
        var policy = province.Policy(4, 25_000_000);
        policy.Remove(member);
        if (value is not null)
            policy[member] = JsonValue.Create(value);

        await (await province.Enter(policy)).MustBeProblem(status, code);
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.Producer)]
    [InlineData(Role.CommuneOfficer)]
    [InlineData(Role.CentralOfficer)]
    public async Task Other_roles_enter_no_rules(Role role)
    {
        var province = await Granting.In(august);
        var client = august.Api.As(Id<User>.New(), role);

        var response = await client.PostAsJsonAsync(
            "/api/v1/reward-policies",
            province.Policy(4, 25_000_000),
            Cancellation
        );

        await response.MustBeProblem(403, "not-allowed");
    }

    private static Task<HttpResponseMessage> End(Granting province, JsonNode policy, string lastDay) =>
        province.Officer.PostAsJsonAsync(
            $"/api/v1/reward-policies/{policy["id"]}/repeal",
            new { lastDay },
            Cancellation
        );
}
