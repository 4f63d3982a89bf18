using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Certification;

/// <summary>The centre orders a wrong recognition to be taken back, the province does so; or the producer gives it up.</summary>
public sealed class WithdrawalOrderTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_order_is_a_duty_of_the_province_with_a_deadline_that_ends_with_the_withdrawal()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var centre = await august.CentralOfficer();
        var (number, assessed) = await august.Certified(officer);
        var owner = await august.Owner(assessed.Producer);
        await (await officer.Withdraw(number, "central_order")).MustBeProblem(409, "certificate.no-order");

        await (await Order(centre, number)).MustBe(200);

        var life = await officer.GetJson($"/api/v1/certificates/{number}/life");
        Assert.Equal(
            ("valid", "2026-08-06", "2026-09-05", false),
            (
                (string?)life["status"],
                (string?)life["withdrawalOrder"]!["orderedOn"],
                (string?)life["withdrawalOrder"]!["dueOn"],
                (bool)life["withdrawalOrder"]!["isOverdue"]!
            )
        );
        Assert.Equal("withdrawal_ordered", (string?)Assert.Single(life["facts"]!.AsArray())!["kind"]);
        await MustBeTold(officer, number);
        await MustBeTold(owner, number);
        using var later = august.At("2026-09-06T02:00:00Z", officer);
        Assert.True(
            (bool)(await later.Client.GetJson($"/api/v1/certificates/{number}/life"))["withdrawalOrder"]!["isOverdue"]!
        );

        await (await officer.Withdraw(number, "central_order")).MustBe(200);

        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        Assert.Equal(
            ("withdrawn", "central_order"),
            ((string?)certificate["status"], (string?)certificate["withdrawal"]!["reason"])
        );
    }

    [Fact]
    public async Task Only_the_centre_orders_and_leaves_time()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var centre = await august.CentralOfficer();
        var (number, _) = await august.Certified(officer);

        await (await Order(officer, number)).MustBeProblem(403, "not-allowed");
        await (await Order(centre, number, dueOn: "2026-08-05")).MustBeProblem(409, "certificate.order-due");
        await (await Order(centre, number)).MustBe(200);
        await (await Order(centre, number)).MustBeProblem(409, "certificate.withdrawal-ordered");
    }

    [Fact]
    public async Task A_producer_gives_its_own_recognition_up_and_nobody_elses()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var ((number, assessed), (other, _)) = (await august.Certified(officer), await august.Certified(officer));
        var owner = await august.Owner(assessed.Producer);

        await (await GiveUp(owner, number, "2026-08-05")).MustBeProblem(409, "certificate.given-up-in-the-past");
        await (await GiveUp(owner, other, "2026-08-06")).MustBeProblem(404, "not-found");
        await (await GiveUp(officer, number, "2026-08-06")).MustBeProblem(403, "not-allowed");
        await (await GiveUp(owner, number, "2026-08-06")).MustBe(200);

        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        Assert.Equal(
            ("withdrawn", "producer_request"),
            ((string?)certificate["status"], (string?)certificate["withdrawal"]!["reason"])
        );
    }

    private static Task<HttpResponseMessage> Order(HttpClient by, string number, string dueOn = "2026-09-05") =>
        by.Happens(
            number,
            "withdrawal-order",
            new JsonObject
            {
                ["dueOn"] = dueOn,
                ["paper"] = new JsonObject { ["number"] = "1200/QĐ-BNNMT", ["datedOn"] = "2026-08-06" },
            }
        );

    private static Task<HttpResponseMessage> GiveUp(HttpClient by, string number, string from) =>
        by.PostAsJsonAsync($"/api/v1/certificates/{number}/renunciation", new { from }, Cancellation);

    private static async Task MustBeTold(HttpClient somebody, string number)
    {
        var notices = await somebody.GetAll("/api/v1/notices?sort=-sentAt");
        Assert.Contains(
            notices,
            notice =>
                (string?)notice["kind"] == "withdrawal_ordered"
                && (string?)notice["certificateNumber"] == number
                && ((string)notice["message"]!).Contains("5 September 2026", StringComparison.Ordinal)
        );
    }
}
