using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Register;
using Ocop.Domain.Holidays;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class ReturnTests(OcopApi api)
{
    private static readonly JsonObject Silent = [];

    [Fact]
    public async Task The_producer_reads_the_very_words_of_the_officer()
    {
        var returned = await Case.Returned(api);

        var own = await returned.Owner.GetJson($"{returned.Url}/returns");

        var asked = Assert.Single(own.AsArray())!;
        Assert.Equal((1, "commune"), ((int)asked["number"]!, (string?)asked["level"]));
        Assert.Equal((Case.InDays(10), false), ((string?)asked["dueOn"], (bool)asked["isOverdue"]!));
        Assert.Equal(
            [
                "Ghi rõ số hộ liên kết theo hợp đồng.",
                "Phiếu kiểm nghiệm phải còn hiệu lực.",
                "Bổ sung kết quả kinh doanh.",
            ],
            asked["items"]!.AsArray().Select(item => (string?)item!["words"])
        );
        Assert.Equal("1.5", (string?)asked["items"]![0]!["criterion"]);
        Assert.Equal("test_reports", (string?)asked["items"]![1]!["evidenceKind"]);
        Assert.Null(asked["outcome"]);
        foreach (var officer in new[] { returned.CommuneOfficer, await returned.Place.ProvinceOfficer() })
            Assert.Equal(own.ToJsonString(), (await officer.GetJson($"{returned.Url}/returns")).ToJsonString());
    }

    [Fact]
    public async Task A_returned_dossier_is_due_from_its_producer()
    {
        var returned = await Case.Returned(api);

        var dossier = await returned.Owner.GetJson(returned.Url);

        Assert.Equal(("returned", false), ((string?)dossier["state"], (bool)dossier["isPledged"]!));
        Assert.Equal((Case.InDays(10), 10), ((string?)dossier["dueOn"], (int)dossier["daysLeft"]!));
    }

    [Fact]
    public async Task What_was_changed_goes_back_to_the_commune_whose_clock_stood_still()
    {
        var returned = await Case.Returned(api);
        var due = (string?)(await returned.Owner.GetJson(returned.Url))["reportDueOn"];
        using var later = new OcopApiAt(api, TimeProvider.System.GetUtcNow().AddDays(7));
        var owner = later.As(returned.Owner);
        await returned.Complete(returned.Url);

        var response = await owner.Post($"{returned.Url}/resubmission", Answered());

        await response.MustBe(200);
        var dossier = await response.Json();
        var (stood, moved) = await Resumed(due!, days: 7);
        Assert.Equal(("received", moved), ((string?)dossier["state"], (string?)dossier["reportDueOn"]));
        Assert.Equal((moved, Case.Today), ((string?)dossier["dueOn"], (string?)dossier["submittedOn"]));
        var ended = (await owner.GetJson($"{returned.Url}/returns"))[0]!;
        Assert.Equal(("resubmitted", stood), ((string?)ended["outcome"], (int)ended["stoppedWorkingDays"]!));
        Assert.Equal("Đã ghi rõ 12 hộ.", (string?)ended["items"]![0]!["answer"]);
        Assert.Null(ended["items"]![1]!["answer"]);
    }

    [Fact]
    public async Task Nothing_is_resubmitted_before_somebody_vouches_for_it()
    {
        var returned = await Case.Returned(api);

        var response = await returned.Owner.Post($"{returned.Url}/resubmission", Silent);

        await response.MustBeProblem(409, "dossier.incomplete");
    }

    [Fact]
    public async Task A_report_on_what_was_changed_is_written_anew()
    {
        var reported = await Case.Reported(api);
        await (await reported.CommuneOfficer.Post($"{reported.Url}/returns", Case.Return())).MustBe(200);
        await (await reported.Owner.Put(reported.Url, new JsonObject { ["samples"] = 6 }, "*")).MustBe(200);
        await Resubmit(reported);

        var report = await reported.Owner.GetJson($"{reported.Url}/commune-report");

        Assert.True((bool)report["isVoid"]!);
        await (await reported.CommuneOfficer.Post($"{reported.Url}/proposal")).MustBeProblem(
            409,
            "dossier.not-reported"
        );
        await (await reported.CommuneOfficer.Put($"{reported.Url}/commune-report", Case.Report(), "*")).MustBe(200);
        Assert.False((bool)(await reported.Owner.GetJson($"{reported.Url}/commune-report"))["isVoid"]!);
        await (await reported.CommuneOfficer.Post($"{reported.Url}/proposal")).MustBe(200);
    }

    [Fact]
    public async Task The_province_returns_what_was_proposed_and_gets_it_back()
    {
        var proposed = await Case.Proposed(api);
        var province = await proposed.Place.ProvinceOfficer();
        await (await proposed.CommuneOfficer.Post($"{proposed.Url}/returns", Case.Return())).MustBeProblem(
            409,
            "return.not-held-here"
        );

        await (await province.Post($"{proposed.Url}/returns", Case.Return())).MustBe(200);
        await Resubmit(proposed);

        var dossier = await province.GetJson(proposed.Url);
        Assert.Equal(("proposed", Case.Today), ((string?)dossier["state"], (string?)dossier["proposedOn"]));
        var ended = (await province.GetJson($"{proposed.Url}/returns"))[0]!;
        Assert.Equal("province", (string?)ended["level"]);
        Assert.Null(ended["stoppedWorkingDays"]);
    }

    [Fact]
    public async Task The_history_names_the_level_that_returned_it()
    {
        var proposed = await Case.Proposed(api);
        var province = await proposed.Place.ProvinceOfficer();
        await (await province.Post($"{proposed.Url}/returns", Case.Return())).MustBe(200);
        await Resubmit(proposed);

        var steps = (await proposed.Owner.GetJson($"{proposed.Url}/history")).AsArray();

        Assert.Equal(
            [("returned", "province_officer"), ("proposed", "producer")],
            steps.TakeLast(2).Select(step => ((string?)step!["state"], (string?)step["role"]))
        );
    }

    [Fact]
    public async Task A_return_is_closed_only_after_its_deadline_and_drops_what_was_never_filed()
    {
        var returned = await Case.Returned(api);
        var closure = $"{returned.Url}/returns/1/closure";
        await (await returned.Owner.Put(returned.Url, new JsonObject { ["plan"] = "Dở dang" }, "*")).MustBe(200);
        await (await returned.CommuneOfficer.Post(closure)).MustBeProblem(409, "return.deadline-not-passed");
        using var later = new OcopApiAt(api, TimeProvider.System.GetUtcNow().AddDays(11));

        var response = await later.As(returned.CommuneOfficer).Post(closure);

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal(("received", "Mở rộng vùng trồng"), ((string?)dossier["state"], (string?)dossier["plan"]));
        Assert.Equal((5, true), ((int)dossier["samples"]!, (bool)dossier["isPledged"]!));
        Assert.Equal("closed", (string?)(await returned.Owner.GetJson($"{returned.Url}/returns"))[0]!["outcome"]);
        Assert.Single((await returned.Owner.GetJson($"{returned.Url}/submissions")).AsArray());
        await (await later.As(returned.CommuneOfficer).Post(closure)).MustBeProblem(409, "return.not-open");
    }

    [Fact]
    public async Task Every_faulty_item_is_named()
    {
        var received = await Case.Received(api);
        var body = Case.Return();
        body["items"] = new JsonArray(
            Case.Item("criterion", "Thiếu mã tiêu chí."),
            Case.Item("form", ""),
            Case.Item("evidence", "Thiếu loại minh chứng.", criterion: "1.5")
        );

        var response = await received.CommuneOfficer.Post($"{received.Url}/returns", body);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal(
            ["/items/0/part", "/items/1/words", "/items/2/part"],
            problem["errors"]!.AsArray().Select(error => (string?)error!["pointer"]).Order()
        );
    }

    [Fact]
    public async Task Unknown_criteria_and_unknown_items_are_named()
    {
        var received = await Case.Received(api);
        var body = Case.Return();
        body["items"] = new JsonArray(Case.Item("criterion", "Không có.", criterion: "9.99"));
        var answers = new JsonObject
        {
            ["answers"] = new JsonArray(new JsonObject { ["item"] = 4, ["answer"] = "Không hỏi." }),
        };

        var asked = await received.CommuneOfficer.Post($"{received.Url}/returns", body);
        await (await received.CommuneOfficer.Post($"{received.Url}/returns", Case.Return())).MustBe(200);
        var answered = await received.Owner.Post($"{received.Url}/resubmission", answers);

        var unknown = (await asked.MustBeProblem(422, "request.invalid"))["errors"]![0]!;
        Assert.Equal("/items/0/criterion", (string?)unknown["pointer"]);
        unknown = (await answered.MustBeProblem(422, "request.invalid"))["errors"]![0]!;
        Assert.Equal(
            ("/answers/0/item", "return.unknown-item"),
            ((string?)unknown["pointer"], (string?)unknown["code"])
        );
    }

    [Fact]
    public async Task Only_officers_of_the_place_return_and_only_its_producer_resubmits()
    {
        var returned = await Case.Returned(api);
        var (url, elsewhere) = (returned.Url, await Locality.In(api));

        foreach (
            var stranger in new[] { await returned.Place.NeighbouringOfficer(), await elsewhere.ProvinceOfficer() }
        )
        {
            await (await stranger.Post($"{url}/returns", Case.Return())).MustBeProblem(404, "not-found");
            await (await stranger.Post($"{url}/returns/1/closure")).MustBeProblem(404, "not-found");
            await (await stranger.Get($"{url}/returns")).MustBeProblem(404, "not-found");
            await (await stranger.Get($"{url}/submissions")).MustBeProblem(404, "not-found");
        }

        var other = await Case.Ready(api);
        await (await other.Owner.Post($"{url}/resubmission", Silent)).MustBeProblem(404, "not-found");
        var province = await returned.Place.ProvinceOfficer();
        await (await province.Post($"{url}/resubmission", Silent)).MustBeProblem(403, "not-allowed");
        await (await returned.Owner.Post($"{url}/returns", Case.Return())).MustBeProblem(403, "not-allowed");
        foreach (var role in Enum.GetValues<Role>().Except([Role.CommuneOfficer, Role.ProvinceOfficer]))
        {
            var client = api.As(Id<User>.New(), role);
            await (await client.Post($"{url}/returns/1/closure")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task A_draft_is_unknown_to_the_province()
    {
        var opened = await Case.Opened(api);
        var province = await opened.Place.ProvinceOfficer();

        await (await province.Post($"{opened.Url}/returns", Case.Return())).MustBeProblem(404, "not-found");
        await (await opened.CommuneOfficer.Post($"{opened.Url}/returns", Case.Return())).MustBeProblem(
            409,
            "return.not-held-here"
        );
    }

    private static JsonObject Answered() =>
        new() { ["answers"] = new JsonArray(new JsonObject { ["item"] = 1, ["answer"] = "Đã ghi rõ 12 hộ." }) };

    private static async Task Resubmit(Case returned)
    {
        await (await returned.Owner.Post($"{returned.Url}/pledge")).MustBe(200);
        await (await returned.Owner.Post($"{returned.Url}/resubmission", Silent)).MustBe(200);
    }

    private async Task<(int Stood, string Moved)> Resumed(string due, int days)
    {
        ResumedTerm term = null!;
        await api.InDatabase(async db =>
        {
            var years = await db.Set<HolidayYear>().ToListAsync(TestContext.Current.CancellationToken);
            term = new WorkingCalendar(years).Resume(
                DateOnly.Parse(due, null),
                DateOnly.Parse(Case.Today, null),
                DateOnly.Parse(Case.InDays(days), null)
            );
        });
        return (term.WorkingDays, term.LastDay.ToString("O", null));
    }
}
