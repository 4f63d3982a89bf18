using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class MembershipTests(OcopApi api)
{
    private readonly User _user = People.Somebody();
    private readonly User _admin = People.Administrator();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Role> Others => [.. Enum.GetValues<Role>().Where(role => role != Role.Admin)];

    [Fact]
    public async Task An_administrator_gives_a_role()
    {
        var response = await Grant(
            new
            {
                role = "commune_officer",
                unitId = Units.CamDuong.Value,
                from = "2026-01-01",
            }
        );

        await response.MustBe(201);
        var membership = Assert.Single((await response.Json())["memberships"]!.AsArray())!;
        Assert.Equal("commune_officer", (string?)membership["role"]);
        Assert.Equal("2026-01-01", (string?)membership["from"]);
        Assert.Null(membership["to"]);
    }

    [Fact]
    public async Task A_broken_rule_is_a_conflict_that_names_the_rule()
    {
        var response = await Grant(
            new
            {
                role = "commune_officer",
                unitId = Units.LaoCai.Value,
                from = "2026-01-01",
            }
        );

        await response.MustBeProblem(409, "membership.wrong-place");
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("abolished")]
    public async Task A_role_is_held_in_a_unit_of_today(string unit)
    {
        var unitId = unit == "abolished" ? Units.PartOfLaoCaiWard.ToString() : unit;

        var response = await Grant(
            new
            {
                role = "commune_officer",
                unitId,
                from = "2026-01-01",
            }
        );

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("unit-unknown", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task The_role_of_a_producer_comes_with_the_producer_only()
    {
        var response = await Grant(new { role = "producer", from = "2026-01-01" });

        await response.MustBeProblem(409, "membership.wrong-place");
    }

    [Fact]
    public async Task Nobody_gives_themselves_a_role()
    {
        var admin = await api.Enter(_admin);

        var response = await admin.PostAsJsonAsync(
            $"/api/v1/users/{_admin.Id}/memberships",
            new
            {
                role = "admin",
                from = "2020-01-01",
                to = "2020-12-31",
            },
            Cancellation
        );

        await response.MustBeProblem(409, "membership.own");
    }

    [Fact]
    public async Task An_ended_role_stays_on_record()
    {
        var membership = await GivenMembership();

        var response = await End(membership, Days.Today.AddDays(-1));

        await response.MustBe(200);
        var ended = Assert.Single((await response.Json())["memberships"]!.AsArray())!;
        Assert.Equal($"{Days.Today.AddDays(-1):O}", (string?)ended["to"]);
    }

    [Fact]
    public async Task A_role_ends_once()
    {
        var membership = await GivenMembership();
        await End(membership, Days.Today);

        await (await End(membership, Days.Today)).MustBeProblem(409, "membership.already-ended");
    }

    [Fact]
    public async Task A_role_that_is_not_the_users_is_not_found()
    {
        await GivenMembership();

        await (await End(Id<Membership>.New().ToString(), Days.Today)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_decision_on_an_older_version_is_refused()
    {
        await GivenMembership();
        var admin = api.As(_admin.Id, Role.Admin);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/users/{_user.Id}/deactivation");
        request.Headers.Add("If-Match", "\"1\"");

        var response = await admin.SendAsync(request, Cancellation);

        await response.MustBeProblem(412, "changed-meanwhile");
    }

    [Fact]
    public async Task A_user_is_deactivated_once_and_stays_on_record()
    {
        await api.Given(_user);
        var admin = await api.Enter(_admin);

        var first = await admin.PostAsync($"/api/v1/users/{_user.Id}/deactivation", content: null, Cancellation);
        var second = await admin.PostAsync($"/api/v1/users/{_user.Id}/deactivation", content: null, Cancellation);

        await first.MustBe(200);
        Assert.NotNull((await first.Json())["deactivatedAt"]);
        await second.MustBeProblem(409, "user.already-deactivated");
    }

    [Theory, MemberData(nameof(Others))]
    public async Task Only_administrators_decide_on_users(Role role)
    {
        var client = api.As(Id<User>.New(), role);
        string[] paths =
        [
            "/users",
            $"/users/{_user.Id}/invitations",
            $"/users/{_user.Id}/memberships",
            $"/users/{_user.Id}/memberships/{Id<Membership>.New()}/ending",
            $"/users/{_user.Id}/deactivation",
        ];

        foreach (var path in paths)
        {
            var response = await client.PostAsJsonAsync($"/api/v1{path}", new { }, Cancellation);
            await response.MustBeProblem(403, "not-allowed");
        }
    }

    private async Task<HttpResponseMessage> Grant(object membership)
    {
        await api.Given(_user);
        var admin = await api.Enter(_admin);
        return await admin.PostAsJsonAsync($"/api/v1/users/{_user.Id}/memberships", membership, Cancellation);
    }

    private async Task<string> GivenMembership()
    {
        var response = await Grant(
            new
            {
                role = "commune_officer",
                unitId = Units.CamDuong.Value,
                from = "2026-01-01",
            }
        );
        return (string)(await response.Json())["memberships"]![0]!["id"]!;
    }

    private Task<HttpResponseMessage> End(string membership, DateOnly lastDay) =>
        api.As(_admin.Id, Role.Admin)
            .PostAsJsonAsync(
                $"/api/v1/users/{_user.Id}/memberships/{membership}/ending",
                new JsonObject { ["to"] = $"{lastDay:O}" },
                Cancellation
            );
}
