using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

/// <summary>Who may do what to a certificate, and when.</summary>
public sealed class CertificateStepTests(August august) : IClassFixture<August>
{
    [Theory]
    [InlineData("2026-08-04", null, "law_breach", "certificate.before-issue")]
    [InlineData("2026-09-01", "2026-08-31", "law_breach", "certificate.period")]
    [InlineData("2029-08-06", null, "law_breach", "certificate.not-in-effect")]
    [InlineData("2026-09-01", null, "rain", "revocation.reason-unknown")]
    public async Task Only_what_holds_is_suspended_and_for_a_reason_of_the_act(
        string from,
        string? until,
        string reason,
        string code
    )
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);

        await (await officer.Suspend(number, from, until, reason)).MustBeProblem(409, code);
    }

    [Fact]
    public async Task Only_a_running_suspension_is_lifted()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-09-01", "2026-09-30"));

        await (await officer.Lift(number, "2026-09-01")).MustBeProblem(409, "certificate.not-suspended");
        await (await officer.Lift(number, "2026-10-02")).MustBeProblem(409, "certificate.not-suspended");
        await (await officer.Suspend(number, "2026-09-30")).MustBeProblem(409, "certificate.suspended");
    }

    [Fact]
    public async Task What_a_producer_gives_up_is_withdrawn_by_the_body_that_recognised()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var centre = await august.CentralOfficer();
        var (number, _) = await august.Certified(officer);

        await (await centre.Withdraw(number, "producer_request")).MustBeProblem(404, "not-found");
        await (await officer.Withdraw(number, "producer_request")).MustBe(200);

        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        Assert.Equal(
            ("withdrawn", "producer_request", "31/QĐ-UBND"),
            (
                (string?)certificate["status"],
                (string?)certificate["withdrawal"]!["reason"],
                (string?)certificate["withdrawal"]!["decisionNumber"]
            )
        );
    }

    [Fact]
    public async Task Other_provinces_find_no_such_certificate()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var stranger = await august.ProvinceOfficer(August.HaNoi);

        await (await stranger.Suspend(number, "2026-09-01")).MustBeProblem(404, "not-found");
        await (await stranger.Withdraw(number, "producer_request")).MustBeProblem(404, "not-found");
        await (await stranger.Read($"/certificates/{number}/life")).MustBeProblem(404, "not-found");
        await (await stranger.Suspend("no-number", "2026-09-01")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task A_step_asked_for_with_an_old_version_is_refused()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        officer.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "\"9\"");

        await (await officer.Suspend(number, "2026-09-01")).MustBeProblem(412, "changed-meanwhile");
    }
}
