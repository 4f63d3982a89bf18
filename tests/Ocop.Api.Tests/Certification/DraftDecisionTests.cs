using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;

namespace Ocop.Api.Tests.Certification;

public sealed class DraftDecisionTests(August august) : IClassFixture<August>
{
    [Fact]
    public async Task A_province_enters_a_decision_on_its_results()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        var three = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 3);
        var number = August.NewNumber();

        var response = await officer.Draft(August.Decision(August.LaoCai, number, "2026-08-05", four, three));

        await response.MustBe(201);
        var decision = await response.Json();
        Assert.Equal($"/api/v1/decisions/{decision["id"]}", response.Headers.Location?.ToString());
        Assert.Equal(number, (string?)decision["number"]);
        Assert.Equal("Chủ tịch Ủy ban nhân dân tỉnh Lào Cai", (string?)decision["issuingBody"]);
        Assert.Equal("2026-08-05", (string?)decision["certificatesFrom"]);
        Assert.Null(decision["issuedAt"]);
        Assert.Equal([4, 3], decision["items"]!.AsArray().Select(item => (int)item!["star"]!));
        Assert.All(decision["items"]!.AsArray(), item => Assert.Null(item!["certificateNumber"]));
    }

    [Fact]
    public async Task A_result_on_its_way_to_the_centre_is_no_provinces_to_recognise()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var five = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 5);

        var response = await officer.Draft(Decision(five));

        await response.MustBeProblem(409, "decision.result-not-recognised");
    }

    [Fact]
    public async Task The_centre_recognises_five_stars()
    {
        var officer = await august.CentralOfficer();
        var five = await Assessed.In(august.Api, August.SaPa, Units.VietNam, star: 5);

        var issued = await officer.Issued(Units.VietNam, five);

        Assert.Equal("Bộ trưởng Bộ Nông nghiệp và Môi trường", (string?)issued["issuingBody"]);
        Assert.StartsWith("VN-2026-", (string?)issued["items"]![0]!["certificateNumber"]);
        Assert.Equal(5, (int)issued["items"]![0]!["star"]!);
    }

    [Fact]
    public async Task A_result_is_decided_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Four();
        await officer.Created(Decision(four));

        var response = await officer.Draft(Decision(four));

        await response.MustBeProblem(409, "decision.result-decided");
    }

    [Theory]
    [InlineData("{0}/QĐ-UBND")]
    [InlineData("0{0}/QĐ-CT")]
    public async Task A_body_uses_a_number_once_a_year(string again)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var number = August.NewNumber();
        await officer.Created(August.Decision(August.LaoCai, number, "2026-08-05", await Four()));
        var same = string.Format(null, again, number.Split('/')[0]);

        var response = await officer.Draft(August.Decision(August.LaoCai, same, "2026-08-06", await Four()));

        await response.MustBeProblem(409, "decision.number-taken");
    }

    [Fact]
    public async Task Results_of_other_provinces_are_unknown()
    {
        var officer = await august.ProvinceOfficer(August.HaNoi);
        var decision = August.Decision(August.HaNoi, August.NewNumber(), "2026-08-05", await Four());

        var problem = await (await officer.Draft(decision)).MustBeProblem(422, "request.invalid");

        Assert.Equal("/resultIds/0", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("result-unknown", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task Nobody_decides_for_another_province()
    {
        var officer = await august.ProvinceOfficer(August.HaNoi);

        var response = await officer.Draft(Decision(await Four()));

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_decision_is_said_at_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = August.Decision(August.LaoCai, "QĐ-UBND", "2026-08-05");
        decision["signatory"]!["name"] = " ";

        var problem = await (await officer.Draft(decision)).MustBeProblem(422, "request.invalid");

        Assert.Equal(
            ["/number", "/resultIds", "/signatory/name"],
            problem["errors"]!.AsArray().Select(error => (string?)error!["pointer"]).Order()
        );
    }

    [Theory]
    [InlineData("star", 5)]
    [InlineData("issuingBody", "Tôi")]
    public async Task Nothing_that_follows_is_taken_from_a_caller(string member, object value)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = Decision(await Four());
        decision[member] = JsonValue.Create(value);

        await (await officer.Draft(decision)).MustBeProblem(400, "request.unreadable");
    }

    private Task<Assessed> Four() => Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);

    private static JsonObject Decision(params Assessed[] assessed) =>
        August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", assessed);
}
