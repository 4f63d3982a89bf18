using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register;
using Ocop.Api.Tests.Renewals;
using Ocop.Domain.Certification;

namespace Ocop.Api.Tests.Inspections;

/// <summary>Visits to certified products, on 1 March 2029 in Vietnam.</summary>
public sealed class InspectionTests(OcopApi api) : IDisposable
{
    private const string Url = "/api/v1/inspections";

    private readonly OcopApiAt _march = new(api, new(2029, 3, 1, 3, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_visit_with_corrections_is_checked_again_and_concluded()
    {
        var (due, certificate, owner) = await Certified();
        var officer = _march.As(await due.Place.ProvinceOfficer());
        var url = await Planned(officer, certificate);

        await (await officer.Post($"{url}/visit", Visit("Thay nhãn", "2029-03-31"))).MustBe(200);
        await (await officer.Post($"{url}/conclusion", Outcome("in_order"))).MustBeProblem(
            409,
            "inspection.not-rechecked"
        );
        await (await officer.Post($"{url}/recheck", Recheck(1))).MustBe(200);
        await (await officer.Post($"{url}/conclusion", Outcome("in_order"))).MustBe(200);

        var seen = await _march.As(owner).GetJson(url);
        Assert.Equal(("concluded", "in_order"), ((string?)seen["state"], (string?)seen["conclusion"]!["outcome"]));
        Assert.True((bool)seen["findings"]![0]!["isRemedied"]!);
        var notice = Assert.Single(await owner.GetAll("/api/v1/notices?sort=-sentAt"));
        Assert.Equal(("correction_asked", "2029-03-31"), ((string?)notice["kind"], (string?)notice["dueOn"]));
    }

    [Fact]
    public async Task What_was_not_put_right_is_not_in_order()
    {
        var (due, certificate, _) = await Certified();
        var officer = _march.As(await due.Place.ProvinceOfficer());
        var url = await Planned(officer, certificate);
        await (await officer.Post($"{url}/visit", Visit("Thay nhãn", "2029-03-31"))).MustBe(200);
        await (await officer.Post($"{url}/recheck", Recheck())).MustBe(200);

        await (await officer.Post($"{url}/conclusion", Outcome("in_order"))).MustBeProblem(
            409,
            "inspection.not-remedied"
        );
        await (await officer.Post($"{url}/conclusion", Outcome("suspended"))).MustBeProblem(
            409,
            "inspection.not-suspended"
        );
        await (await officer.Post($"{url}/conclusion", Outcome("not_in_order"))).MustBe(200);
    }

    [Fact]
    public async Task A_deadline_is_overdue_from_the_first_moment_of_the_day_after()
    {
        var (due, certificate, _) = await Certified();
        var person = await due.Place.ProvinceOfficer();
        var url = await Planned(_march.As(person), certificate);
        await (await _march.As(person).Post($"{url}/visit", Visit("Thay nhãn", "2029-03-31"))).MustBe(200);
        using var last = new OcopApiAt(api, new(2029, 3, 31, 16, 59, 59, 999, TimeSpan.Zero));
        using var over = new OcopApiAt(api, new(2029, 3, 31, 17, 0, 0, TimeSpan.Zero));

        Assert.Empty(await last.As(person).GetAll($"{Url}?overdue=true"));
        Assert.Single(await over.As(person).GetAll($"{Url}?overdue=true"));
    }

    [Fact]
    public async Task A_fault_in_a_finding_points_at_it()
    {
        var (due, certificate, _) = await Certified();
        var officer = _march.As(await due.Place.ProvinceOfficer());
        var url = await Planned(officer, certificate);

        var refused = await officer.Post($"{url}/visit", Visit(new string('x', 5000), "2029-03-31"));

        var problem = await refused.MustBeProblem(422, "request.invalid");
        Assert.Equal("/findings/0/correction", (string?)Assert.Single(problem["errors"]!.AsArray())!["pointer"]);
    }

    [Fact]
    public async Task A_visit_need_not_be_announced()
    {
        var (due, certificate, owner) = await Certified();
        var url = await Planned(_march.As(await due.Place.ProvinceOfficer()), certificate);

        await (await _march.As(owner).Get(url)).MustBeProblem(404, "not-found");
        Assert.Empty(await _march.As(owner).GetAll($"{Url}?year=2029"));
    }

    [Fact]
    public async Task A_product_is_visited_once_at_a_time()
    {
        var (due, certificate, _) = await Certified();
        var officer = _march.As(await due.Place.ProvinceOfficer());
        var url = await Planned(officer, certificate);

        await (await officer.Post(Url, New(certificate))).MustBeProblem(409, "inspection.open-already");
        await (await officer.Post($"{url}/cancellation", new JsonObject { ["because"] = "Đổi kế hoạch" })).MustBe(200);
        await (await officer.Post(Url, New(certificate))).MustBe(201);
    }

    [Fact]
    public async Task Who_did_not_recognise_does_not_inspect()
    {
        var (_, certificate, owner) = await Certified();
        var other = _march.As(await (await Locality.In(api)).ProvinceOfficer());

        await (await other.Post(Url, New(certificate))).MustBeProblem(404, "not-found");
        await (await _march.As(owner).Post(Url, New(certificate))).MustBe(403);
    }

    [Fact]
    public async Task The_plan_of_a_year_covers_its_share_and_begins_with_the_most_urgent()
    {
        var due = await Expiring.In(api);
        for (var day = 1; day <= 5; day++)
            await due.On($"2029-08-0{day}", withOwner: false);
        var (reported, _, _) = await due.On("2029-09-01", withOwner: false);
        await api.Given(
            Domain.Inspections.MisuseReport.Receive(
                new(Domain.Inspections.MisuseKind.WrongStar, "Gạo nếp", "In 5 sao", SeenAt: null, Reporter: null),
                reported,
                seenIn: null,
                photo: null,
                DateTimeOffset.UnixEpoch
            )
        );
        var officer = _march.As(await due.Place.ProvinceOfficer());
        var plan = $"/api/v1/inspection-plans/{due.Place.Province.Id}/2029";

        var before = await officer.GetJson(plan);
        await Planned(officer, reported);
        var after = await officer.GetJson(plan);

        Assert.Equal((6, 2, 0), ((int)before["certified"]!, (int)before["target"]!, (int)before["planned"]!));
        Assert.Equal(reported.Number.ToString(), (string?)before["suggestions"]![0]!["certificateNumber"]);
        Assert.Equal((1, 1), ((int)after["planned"]!, after["suggestions"]!.AsArray().Count));
    }

    public void Dispose() => _march.Dispose();

    private async Task<(Expiring Due, Certificate Certificate, HttpClient Owner)> Certified()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2030-08-05");
        return (due, certificate, owner!);
    }

    private static async Task<string> Planned(HttpClient officer, Certificate certificate)
    {
        var response = await officer.Post(Url, New(certificate));
        await response.MustBe(201);
        return $"{Url}/{(await response.Json())["id"]}";
    }

    private static JsonObject New(Certificate certificate) =>
        new() { ["certificateNumber"] = certificate.Number.ToString(), ["on"] = "2029-03-01" };

    private static JsonObject Visit(string correction, string dueOn) =>
        new()
        {
            ["on"] = "2029-03-01",
            ["minutes"] = "Biên bản 12/BB-KT",
            ["findings"] = new JsonArray(
                new JsonObject
                {
                    ["aspect"] = "mark",
                    ["text"] = "Nhãn in sai hạng",
                    ["correction"] = correction,
                }
            ),
            ["correctionDueOn"] = dueOn,
        };

    private static JsonObject Recheck(params int[] remedied) =>
        new()
        {
            ["on"] = "2029-03-01",
            ["remedied"] = new JsonArray([.. remedied.Select(number => JsonValue.Create(number))]),
        };

    private static JsonObject Outcome(string outcome) => new() { ["outcome"] = outcome };
}
