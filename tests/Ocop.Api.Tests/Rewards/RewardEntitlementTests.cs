using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Rewards;

public sealed class RewardEntitlementTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_stars_in_Lao_Cai_are_rewarded_by_the_rule_inherited_from_before_the_merger()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);

        var reward = await Rewarded(officer, August.SaPa, star: 3);

        Assert.Equal((15_000_000, "reserved", "first"), Said(reward));
        Assert.Equal(August.LaoCai.ToString(), (string?)reward["payerId"]);
        Assert.Equal(["inherited", "rule", "amount", "total"], LinesOf(reward));
        Assert.Contains("Nghị quyết 12 HĐND tỉnh", (string?)reward["lines"]![1]!["words"]!["vi"]);
        Assert.Equal(15_000_000, (long)reward["lines"]![3]!["amount"]!);
    }

    [Fact]
    public async Task Where_no_rule_is_known_the_amount_is_indicative()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);

        var reward = await Rewarded(officer, August.YenBai, star: 4);

        Assert.Equal((30_000_000, "indicative", "first"), Said(reward));
        Assert.Null(reward["payerId"]);
        Assert.Equal("default", LinesOf(reward)[0]);
    }

    [Fact]
    public async Task An_indicative_amount_is_not_approved()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var reward = await Rewarded(officer, August.YenBai, star: 3);

        await (await Approve(officer, reward)).MustBeProblem(409, "reward-entitlement.indicative");
    }

    [Fact]
    public async Task Five_stars_are_rewarded_in_the_province_of_the_product()
    {
        var centre = await august.CentralOfficer();
        var five = await Assessed.In(august.Api, August.SaPa, Units.VietNam, star: 5);
        await centre.Issued(Units.VietNam, five);

        var reward = await RewardOf(await august.ProvinceOfficer(August.LaoCai), five);

        Assert.Equal((80_000_000, "reserved", "first"), Said(reward));
        Assert.Equal(August.LaoCai.ToString(), (string?)reward["provinceId"]);
    }

    [Fact]
    public async Task A_reserved_reward_is_approved_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var reward = await Rewarded(officer, August.SaPa, star: 3);

        var approved = await Approve(officer, reward);

        await approved.MustBe(200);
        Assert.Equal("approved", (string?)(await approved.Json())["status"]);
        await (await Approve(officer, reward)).MustBeProblem(409, "reward-entitlement.not-reserved");
    }

    [Fact]
    public async Task A_reward_is_cancelled_with_a_reason()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var reward = await Rewarded(officer, August.SaPa, star: 3);

        await (await Cancel(officer, reward, "")).MustBeProblem(422, "request.invalid");
        var cancelled = await Cancel(officer, reward, "Chủ thể từ chối nhận thưởng");

        await cancelled.MustBe(200);
        var view = await cancelled.Json();
        Assert.Equal(("cancelled", "Chủ thể từ chối nhận thưởng"), ((string?)view["status"], (string?)view["reason"]));
        await (await Cancel(officer, reward, "Lần nữa")).MustBeProblem(409, "reward-entitlement.ended");
    }

    [Fact]
    public async Task A_reward_concerns_its_producer_and_the_province_only()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        var other = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        await officer.Issued(August.LaoCai, assessed, other);
        var id = (string)(await RewardOf(officer, assessed))["id"]!;
        var owner = await august.Owner(assessed.Producer);

        Assert.Equal(id, (string?)Assert.Single((await Listed(owner, "")))!["id"]);
        Assert.Equal(id, (string?)Assert.Single(await Listed(officer, $"?product={assessed.Product.Id}"))!["id"]);
        await (await (await august.CentralOfficer()).Read($"/reward-entitlements/{id}")).MustBe(200);
        await (await (await august.Owner(other.Producer)).Read($"/reward-entitlements/{id}")).MustBeProblem(
            404,
            "not-found"
        );
        await (await (await august.ProvinceOfficer(August.HaNoi)).Read($"/reward-entitlements/{id}")).MustBeProblem(
            404,
            "not-found"
        );
    }

    [Fact]
    public async Task Only_the_deciding_province_approves()
    {
        var reward = await Rewarded(await august.ProvinceOfficer(August.LaoCai), August.SaPa, star: 3);

        await (await Approve(await august.ProvinceOfficer(August.HaNoi), reward)).MustBeProblem(404, "not-found");
        await (await Approve(await august.CentralOfficer(), reward)).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task The_same_star_again_is_not_rewarded_again()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var first = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        await officer.Issued(August.LaoCai, first);
        var again = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3, before: first);

        await officer.Issued(August.LaoCai, again);

        Assert.Single(await Listed(officer, $"?product={first.Product.Id}"));
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.CommuneOfficer)]
    public async Task Rewards_do_not_concern_other_roles(Role role) =>
        await (await august.Api.As(Id<User>.New(), role).Read("/reward-entitlements")).MustBeProblem(
            403,
            "not-allowed"
        );

    private async Task<JsonNode> Rewarded(HttpClient officer, Id<AdministrativeUnit> commune, int star)
    {
        var assessed = await Assessed.In(august.Api, commune, August.LaoCai, star);
        await officer.Issued(August.LaoCai, assessed);
        return await RewardOf(officer, assessed);
    }

    private static async Task<JsonNode> RewardOf(HttpClient client, Assessed assessed)
    {
        var listed = Assert.Single(await Listed(client, $"?product={assessed.Product.Id}"))!;
        return await client.GetJson($"/api/v1/reward-entitlements/{listed["id"]}");
    }

    private static async Task<JsonArray> Listed(HttpClient client, string query) =>
        (await client.GetJson($"/api/v1/reward-entitlements{query}"))["items"]!.AsArray();

    private static Task<HttpResponseMessage> Approve(HttpClient client, JsonNode reward) =>
        client.PostAsync($"/api/v1/reward-entitlements/{reward["id"]}/approval", content: null, Cancellation);

    private static Task<HttpResponseMessage> Cancel(HttpClient client, JsonNode reward, string reason) =>
        client.PostAsJsonAsync(
            $"/api/v1/reward-entitlements/{reward["id"]}/cancellation",
            new { reason },
            Cancellation
        );

    private static (long Amount, string? Status, string? Event) Said(JsonNode reward) =>
        ((long)reward["amount"]!, (string?)reward["status"], (string?)reward["event"]);

    private static List<string?> LinesOf(JsonNode reward) =>
        [.. reward["lines"]!.AsArray().Select(line => (string?)line!["code"])];
}
