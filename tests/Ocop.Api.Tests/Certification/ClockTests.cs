using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

/// <summary>Today is a day in Vietnam: what the clock says decides when nobody names a day.</summary>
public sealed class ClockTests(August august) : IClassFixture<August>
{
    private readonly Registered _register = new(august.Api);

    [Theory]
    [InlineData("2026-08-05", "2029-08-05T16:59:59Z", "expiring")]
    [InlineData("2026-08-05", "2029-08-05T17:00:00Z", "expired")]
    [InlineData("2026-08-05", "2029-02-05T16:59:59Z", "valid")]
    [InlineData("2026-08-05", "2029-02-05T17:00:00Z", "expiring")]
    [InlineData("2028-02-29", "2031-02-28T16:59:59Z", "expiring")]
    [InlineData("2028-02-29", "2031-02-28T17:00:00Z", "expired")]
    [InlineData("2025-02-28", "2028-02-28T16:59:59Z", "expiring")]
    [InlineData("2025-02-28", "2028-02-28T17:00:00Z", "expired")]
    [InlineData("2025-02-28", "2028-02-29T10:00:00Z", "expired")]
    public async Task Thirty_six_months_end_at_midnight_in_vietnam(string issued, string now, string status)
    {
        var recognition = _register.Recognition(issuedOn: DateOnly.Parse(issued, null));
        var id = await _register.Put(recognition);
        using var at = august.At(now);

        var certificate = await at.Client.GetJson($"/api/v1/certificates/{recognition.CertificateNumber}");
        var product = await at.Client.GetJson($"/api/v1/certified-products/{id}");
        var listed = await at.Client.GetJson($"/api/v1/certified-products?q={_register.Word}&count=true");
        var figures = await at.Client.GetJson($"/api/v1/statistics/certified-products?q={_register.Word}");

        Assert.Equal((status, status), ((string?)certificate["status"], (string?)product["status"]));
        var certified = status is "expired" ? 0 : 1;
        Assert.Equal((certified, certified), ((int)listed["total"]!, (int)figures["certified"]!));
    }

    [Theory]
    [InlineData("2026-08-04T16:59:59Z", 404)]
    [InlineData("2026-08-04T17:00:00Z", 200)]
    public async Task A_certificate_begins_at_midnight_in_vietnam_while_it_is_yesterday_in_greenwich(
        string now,
        int status
    )
    {
        var recognition = _register.Recognition();
        await _register.Put(recognition);
        using var at = august.At(now);

        var response = await at.Client.Read($"/certificates/{recognition.CertificateNumber}");

        await response.MustBe(status);
    }

    [Theory]
    [InlineData("2026-08-31T16:59:59Z", "valid")]
    [InlineData("2026-08-31T17:00:00Z", "suspended")]
    [InlineData("2026-09-15T17:00:00Z", "valid")]
    [InlineData("2026-09-30T16:59:59Z", "valid")]
    [InlineData("2026-09-30T17:00:00Z", "revoked")]
    public async Task What_happens_to_it_takes_effect_at_midnight_in_vietnam(string now, string status)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await (await officer.Suspend(number, "2026-09-01")).MustBe(200);
        await (await officer.Lift(number, "2026-09-16")).MustBe(200);
        var revocation = Revocation(number);
        revocation["order"] = Order(from: "2026-10-01");
        await officer.Opened(revocation);
        using var at = august.At(now);

        var certificate = await at.Client.GetJson($"/api/v1/certificates/{number}");

        Assert.Equal(status, (string?)certificate["status"]);
    }

    [Fact]
    public async Task A_decision_of_today_is_signed_as_soon_as_it_is_today_in_vietnam()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        using var before = august.At("2026-08-09T16:59:59Z", officer);
        using var after = august.At("2026-08-09T17:00:00Z", officer);
        var revocation = await officer.Opened(Revocation(number));

        var early = await before.Client.Step(revocation, "decision", Order("2026-08-10"));
        var inTime = await after.Client.Step(revocation, "decision", Order("2026-08-10"));

        await early.MustBeProblem(409, "revocation.signed-on");
        await inTime.MustBe(200);
    }
}
