using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Register;
using Ocop.Domain.Identity;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Certification;

public sealed class RevocationTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task It_begins_with_its_ground_and_is_due_fifteen_days_later()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);

        var response = await officer.Revoke(Revocation(number));

        await response.MustBe(201);
        var revocation = await response.Json();
        Assert.Equal($"/api/v1/revocations/{revocation["id"]}", response.Headers.Location?.ToString());
        Assert.Equal(
            ("open", "2026-08-20", false, number, assessed.Product.Id.ToString()),
            (
                (string?)revocation["state"],
                (string?)revocation["dueOn"],
                (bool)revocation["isOverdue"]!,
                (string?)revocation["certificateNumber"],
                (string?)revocation["productId"]
            )
        );
        Assert.Equal("valid", await StatusOf(number, "2026-08-06"));
    }

    [Fact]
    public async Task Decided_the_public_is_told_the_decision_its_date_and_the_reason_and_nothing_of_people()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        var response = await officer.Step(revocation, "decision", Order(from: "2026-09-01"));

        await response.MustBe(200);
        var decided = await response.Json();
        Assert.Equal("decided", (string?)decided["state"]);
        Assert.Equal("Chủ tịch Ủy ban nhân dân tỉnh Lào Cai", (string?)decided["order"]!["issuingBody"]);
        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2026-09-01");
        Assert.Equal("revoked", (string?)certificate["status"]);
        Assert.Equal(
            """{"decisionNumber":"5120/QĐ-UBND","decidedOn":"2026-08-06","reason":"mark_misuse","from":"2026-09-01"}""",
            certificate["revocation"]!.ToJsonString(GetCertificateTests.Readable)
        );
        Assert.DoesNotContain("Trần Văn Bình", certificate.ToJsonString(GetCertificateTests.Readable));
        Assert.Equal("valid", await StatusOf(number, "2026-08-31"));
    }

    [Fact]
    public async Task What_has_been_decided_already_is_entered_in_one_step()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = Revocation(number);
        revocation["hearing"] = new JsonObject { ["on"] = "2026-08-06", ["minutes"] = "Biên bản 02" };
        revocation["order"] = Order();

        var entered = await officer.Opened(revocation);

        Assert.Equal(
            ("decided", "Biên bản 02", "2026-08-06"),
            (
                (string?)entered["state"],
                (string?)entered["hearing"]!["minutes"],
                (string?)entered["order"]!["effectiveFrom"]
            )
        );
        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        Assert.Equal("revoked", (string?)certificate["status"]);
    }

    [Fact]
    public async Task The_term_passes_and_refuses_nothing()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var id = (string)(await officer.Opened(Revocation(number)))["id"]!;
        using var lastDay = august.At("2026-08-20T16:59:59Z", officer);
        using var late = august.At("2026-08-20T17:00:00Z", officer);

        Assert.False((bool)(await lastDay.Client.GetJson($"/api/v1/revocations/{id}"))["isOverdue"]!);
        Assert.DoesNotContain(id, await Listed(lastDay.Client, "overdue=true&state=open"));
        Assert.Contains(id, await Listed(late.Client, "overdue=true&state=open"));

        var response = await late.Client.Step(
            JsonNode.Parse($$"""{"id":"{{id}}"}""")!,
            "decision",
            Order("2026-08-21")
        );

        await response.MustBe(200);
        Assert.True((bool)(await response.Json())["isOverdue"]!);
    }

    [Fact]
    public async Task The_producer_is_heard_within_the_term_which_stays_as_it_is()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        var early = await officer.Step(revocation, "hearing", new { on = "2026-08-04" });
        var heard = await officer.Step(revocation, "hearing", new { on = "2026-08-12" });

        await early.MustBeProblem(409, "revocation.hearing-date");
        await heard.MustBe(200);
        var view = await heard.Json();
        Assert.Equal(("2026-08-12", "2026-08-20"), ((string?)view["hearing"]!["on"], (string?)view["dueOn"]));
        await (await officer.Step(revocation, "decision", Order())).MustBeProblem(409, "revocation.signed-on");
    }

    [Fact]
    public async Task A_ground_that_did_not_hold_changes_nothing()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        var given = await officer.Step(revocation, "discontinuation", new { reason = "Kết luận đã bị hủy bỏ" });

        await given.MustBe(200);
        var view = await given.Json();
        Assert.Equal(
            ("discontinued", "Kết luận đã bị hủy bỏ"),
            ((string?)view["state"], (string?)view["discontinuedBecause"])
        );
        await (await officer.Step(revocation, "decision", Order())).MustBeProblem(409, "revocation.concluded");
        Assert.Equal("valid", await StatusOf(number, "2026-08-06"));
        await (await officer.Revoke(Revocation(number))).MustBe(201);
    }

    [Theory]
    [InlineData("rain", "authority_conclusion", "2026-08-05", "revocation.reason-unknown")]
    [InlineData("mark_misuse", "authority_conclusion", "2026-08-07", "revocation.ground-date")]
    [InlineData("mark_misuse", "authority_conclusion", "2026-08-04", "revocation.ground-date")]
    [InlineData("mark_misuse", "commune_confirmation", "2026-08-05", "revocation.ground-kind")]
    public async Task What_it_rests_on_is_what_the_act_asks_for(string reason, string kind, string on, string code)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = Revocation(number, reason);
        revocation["ground"] = Ground(kind, on);

        await (await officer.Revoke(revocation)).MustBeProblem(409, code);
    }

    [Theory]
    [InlineData("2026-08-07", null, "revocation.signed-on")]
    [InlineData("2026-08-04", null, "revocation.signed-on")]
    [InlineData("2026-08-06", "2026-08-05", "revocation.effective-from")]
    [InlineData("2026-08-06", "2029-08-06", "certificate.not-in-effect")]
    public async Task A_decision_follows_its_ground_and_meets_a_certificate_in_effect(
        string signedOn,
        string? from,
        string code
    )
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        await (await officer.Step(revocation, "decision", Order(signedOn, from))).MustBeProblem(409, code);
    }

    [Fact]
    public async Task A_certificate_is_under_one_revocation_at_a_time_and_revoked_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        await (await officer.Revoke(Revocation(number))).MustBeProblem(409, "revocation.open-already");
        await (await officer.Step(revocation, "decision", Order())).MustBe(200);
        await (await officer.Step(revocation, "decision", Order())).MustBeProblem(409, "revocation.concluded");
        await (await officer.Revoke(Revocation(number))).MustBeProblem(409, "certificate.ended");
    }

    [Fact]
    public async Task Twenty_decisions_at_once_revoke_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var revocation = await officer.Opened(Revocation(number));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => officer.Step(revocation, "decision", Order()))
        );

        Assert.Single(answers, answer => (int)answer.StatusCode == 200);
        Assert.All(answers, answer => Assert.True((int)answer.StatusCode is 200 or 409 or 412, answer.ToString()));
        var life = await officer.GetJson($"/api/v1/certificates/{number}/life");
        Assert.Single(life["facts"]!.AsArray());
    }

    [Fact]
    public async Task Who_recognised_revokes()
    {
        var province = await august.ProvinceOfficer(August.LaoCai);
        var centre = await august.CentralOfficer();
        var (four, _) = await august.Certified(province);
        var assessed = await Assessed.In(august.Api, August.SaPa, Units.VietNam, star: 5);
        var five = (string)(await centre.Issued(Units.VietNam, assessed))["items"]![0]!["certificateNumber"]!;

        await (await centre.Revoke(Revocation(four))).MustBeProblem(404, "not-found");
        await (await province.Revoke(Revocation(five))).MustBeProblem(404, "not-found");
        await (await (await august.ProvinceOfficer(August.HaNoi)).Revoke(Revocation(four))).MustBeProblem(
            404,
            "not-found"
        );
        var revocation = await centre.Opened(Revocation(five));
        var decided = await (await centre.Step(revocation, "decision", Order())).Json();
        Assert.Equal("Bộ trưởng Bộ Nông nghiệp và Môi trường", (string?)decided["order"]!["issuingBody"]);
    }

    [Fact]
    public async Task Its_producer_reads_it_and_no_other()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var (_, other) = await august.Certified(officer);
        var id = (string)(await officer.Opened(Revocation(number)))["id"]!;
        var (owner, neighbour) = (await august.Owner(assessed.Producer), await august.Owner(other.Producer));

        Assert.Equal([id], await Listed(owner, $"product={assessed.Product.Id}"));
        await (await owner.Read($"/certificates/{number}/life")).MustBe(200);
        Assert.Empty(await Listed(neighbour, $"product={assessed.Product.Id}"));
        await (await neighbour.Read($"/revocations/{id}")).MustBeProblem(404, "not-found");
        await (await neighbour.Read($"/certificates/{number}/life")).MustBeProblem(404, "not-found");
        await (await owner.Step(JsonNode.Parse($$"""{"id":"{{id}}"}""")!, "decision", Order())).MustBeProblem(
            403,
            "not-allowed"
        );
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.CouncilMember)]
    [InlineData(Role.CommuneOfficer)]
    public async Task Other_roles_have_no_part_in_it(Role role)
    {
        var client = august.Api.As(Id<User>.New(), role);

        await (await client.Read("/revocations")).MustBeProblem(403, "not-allowed");
        await (await client.Revoke(Revocation("15-2026-1-01"))).MustBeProblem(403, "not-allowed");
    }

    private async Task<string?> StatusOf(string number, string day) =>
        (string?)(await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf={day}"))["status"];

    private static async Task<List<string?>> Listed(HttpClient client, string query)
    {
        var listed = await client.GetAll($"/api/v1/revocations?{query}");
        return [.. listed.Select(item => (string?)item["id"])];
    }
}
