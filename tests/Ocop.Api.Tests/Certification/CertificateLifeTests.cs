using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Domain.Producers;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

/// <summary>What a certificate issued on 5 August 2026 is worth on any day, after what happened to it.</summary>
public sealed class CertificateLifeTests(August august) : IClassFixture<August>
{
    private static readonly string[] Days =
    [
        "2026-08-04",
        "2026-08-05",
        "2026-08-31",
        "2026-09-01",
        "2026-09-15",
        "2026-09-16",
        "2026-09-30",
        "2026-10-01",
        "2029-02-05",
        "2029-02-06",
        "2029-08-05",
        "2029-08-06",
    ];

    [Fact]
    public async Task Left_alone_it_runs_out() =>
        await AssertLife(
            (_, _) => Task.CompletedTask,
            ["-", V, V, V, V, V, V, V, V, "expiring", "expiring", "expired"]
        );

    [Fact]
    public async Task Suspended_for_a_time_it_returns_by_itself() =>
        await AssertLife(
            (officer, number) => Done(officer.Suspend(number, "2026-09-01", "2026-09-30")),
            ["-", V, V, S, S, S, S, V, V, "expiring", "expiring", "expired"]
        );

    [Fact]
    public async Task A_suspension_is_lifted_before_its_last_day() =>
        await AssertLife(
            async (officer, number) =>
            {
                await Done(officer.Suspend(number, "2026-09-01", "2026-09-30"));
                await Done(officer.Lift(number, "2026-09-16"));
            },
            ["-", V, V, S, S, V, V, V, V, "expiring", "expiring", "expired"]
        );

    [Fact]
    public async Task Suspended_without_an_end_it_stays_so_beyond_its_expiry() =>
        await AssertLife(
            (officer, number) => Done(officer.Suspend(number, "2026-09-16")),
            ["-", V, V, V, V, S, S, S, S, S, S, S]
        );

    [Fact]
    public async Task Lifted_it_can_be_suspended_again() =>
        await AssertLife(
            async (officer, number) =>
            {
                await Done(officer.Suspend(number, "2026-08-31"));
                await Done(officer.Lift(number, "2026-09-15"));
                await Done(officer.Suspend(number, "2026-09-30", "2026-09-30"));
            },
            ["-", V, S, S, V, V, S, V, V, "expiring", "expiring", "expired"]
        );

    [Fact]
    public async Task Revoked_while_suspended_it_is_revoked_for_good() =>
        await AssertLife(
            async (officer, number) =>
            {
                await Done(officer.Suspend(number, "2026-09-01"));
                var revocation = Revocation(number);
                revocation["order"] = Order(from: "2026-09-16");
                await officer.Opened(revocation);
            },
            ["-", V, V, S, S, R, R, R, R, R, R, R]
        );

    [Fact]
    public async Task Given_up_by_its_producer_it_is_withdrawn() =>
        await AssertLife(
            (officer, number) => Done(officer.Withdraw(number, "producer_request", "2026-10-01")),
            ["-", V, V, V, V, V, V, W, W, W, W, W]
        );

    [Fact]
    public async Task Superseded_it_is_from_the_day_of_the_decision_on_whatever_happened_before()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-08-05", "2026-09-30"));
        var again = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: assessed);

        await officer.Certify(again);

        Assert.Equal("superseded", await StatusOf(number, "2026-08-05"));
        var product = await august.Anyone().GetJson($"/api/v1/certified-products/{assessed.Product.Id}");
        Assert.Equal("valid", (string?)product["status"]);
    }

    [Fact]
    public async Task What_is_about_to_end_is_no_obstacle_to_a_new_certificate()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var revocation = Revocation(number);
        revocation["order"] = Order(from: "2026-10-01");
        await officer.Opened(revocation);
        var again = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3, before: assessed);

        var successor = await officer.Certify(again);

        Assert.Equal("revoked", await StatusOf(number, "2026-10-01"));
        Assert.Equal("valid", await StatusOf(successor, "2026-10-01"));
    }

    [Fact]
    public async Task A_suspension_says_how_long_and_that_the_act_knows_none()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-09-01", "2026-09-30"));

        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2026-09-16");

        var suspension = certificate["suspension"]!;
        Assert.Equal(("2026-09-01", "2026-09-30"), ((string?)suspension["from"], (string?)suspension["until"]));
        Assert.Equal(
            "Suspension is not in the Prime Minister's decision; it is local practice.",
            (string?)suspension["basis"]!["en"]
        );
    }

    [Fact]
    public async Task A_revoked_product_leaves_the_list_and_the_figures_of_certified_ones_that_day()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var word = "zr" + Guid.CreateVersion7().ToString("N")[^12..];
        var (revoked, suspended) = (await Named(word), await Named(word));
        var number = await officer.Certify(revoked);
        await Done(officer.Suspend(await officer.Certify(suspended), "2026-08-31"));
        var revocation = Revocation(number);
        revocation["order"] = Order(from: "2026-09-01");
        await officer.Opened(revocation);

        Assert.Equal((2, ""), await Counted(word, "2026-08-30", "revoked", "suspended"));
        Assert.Equal((1, "suspended 1"), await Counted(word, "2026-08-31", "revoked", "suspended"));
        Assert.Equal((0, "revoked 1, suspended 1"), await Counted(word, "2026-09-01", "revoked", "suspended"));
        var page = await august.Anyone().GetJson($"/api/v1/certified-products/{revoked.Product.Id}?asOf=2026-09-01");
        Assert.Equal("revoked", (string?)page["status"]);
    }

    [Fact]
    public async Task Its_facts_are_read_in_the_order_they_were_recorded()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-09-01"));
        await Done(officer.Lift(number, "2026-09-16"));

        var life = await officer.GetJson($"/api/v1/certificates/{number}/life");

        Assert.Equal(
            [("suspended", "2026-09-01", "law_breach"), ("lifted", "2026-09-16", "lifted")],
            life["facts"]!
                .AsArray()
                .Select(fact => ((string?)fact!["kind"], (string?)fact["from"], (string?)fact["reason"]))
        );
        Assert.Equal("31/QĐ-UBND", (string?)life["facts"]![0]!["paper"]);
        Assert.NotNull(life["facts"]![0]!["basis"]);
    }

    private const string V = "valid";
    private const string S = "suspended";
    private const string R = "revoked";
    private const string W = "withdrawn";

    private async Task AssertLife(Func<HttpClient, string, Task> happens, string[] statuses)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);

        await happens(officer, number);

        var told = new List<string?>();
        foreach (var day in Days)
            told.Add(await StatusOf(number, day));
        Assert.Equal(statuses, told);
    }

    /// <returns>A dash where there is no such certificate yet.</returns>
    private async Task<string?> StatusOf(string number, string day)
    {
        var response = await august.Anyone().Read($"/certificates/{number}?asOf={day}");
        return response.IsSuccessStatusCode ? (string?)(await response.Json())["status"] : "-";
    }

    private async Task<Assessed> Named(string word)
    {
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        await august.Api.Change(
            assessed.Product.Id,
            (Product product) => product.Rename($"Rau {word}", new(2026, 8, 4))
        );
        return assessed;
    }

    /// <returns>How many the list has, as the figures say too, and how many have each of the statuses.</returns>
    private async Task<(int Certified, string Others)> Counted(string word, string day, params string[] statuses)
    {
        var client = august.Anyone();
        var listed = await client.GetJson($"/api/v1/certified-products?q={word}&asOf={day}&count=true");
        var figures = await client.GetJson($"/api/v1/statistics/certified-products?q={word}&asOf={day}");
        Assert.Equal((int)listed["total"]!, (int)figures["certified"]!);

        var others = figures["byProvince"]!
            .AsArray()
            .Where(cell => statuses.Contains((string?)cell!["status"]))
            .Select(cell => $"{cell!["status"]} {cell["count"]}")
            .Order();
        return ((int)listed["total"]!, string.Join(", ", others));
    }
}
