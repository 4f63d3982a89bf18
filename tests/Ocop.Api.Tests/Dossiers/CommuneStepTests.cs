using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class CommuneStepTests(OcopApi api)
{
    [Fact]
    public async Task A_received_dossier_is_due_after_fifteen_working_days()
    {
        var submitted = await Case.Submitted(api);

        var response = await submitted.CommuneOfficer.Post($"{submitted.Url}/receipt");

        await response.MustBe(200);
        var answer = await response.Json();
        Assert.Equal("received", (string?)answer["dossier"]!["state"]);
        Assert.Equal(Case.Today, (string?)answer["dossier"]!["receivedOn"]);
        Assert.Equal(15, (int)answer["term"]!["workingDays"]!);
        Assert.Equal((string?)answer["term"]!["lastDay"], (string?)answer["dossier"]!["reportDueOn"]);
        Assert.NotNull(answer["term"]!["yearsWithoutCalendar"]);
        Assert.True(string.CompareOrdinal((string?)answer["term"]!["lastDay"], Case.Today) > 0);
    }

    [Fact]
    public async Task The_commune_reports_its_four_findings()
    {
        var received = await Case.Received(api);
        var url = $"{received.Url}/commune-report";
        await (await received.Owner.Get(url)).MustBeProblem(404, "not-found");

        var response = await received.CommuneOfficer.Put(url, Case.Report(), "*");

        await response.MustBe(200);
        var report = await received.Owner.GetJson(url);
        Assert.Equal("confirmed", (string?)report["localMaterial"]!["finding"]);
        Assert.Equal("partly_confirmed", (string?)report["localLabour"]!["finding"]);
        Assert.Equal("9 trong 12 lao động là người trong xã.", (string?)report["localLabour"]!["remark"]);
        Assert.Null(report["originOfTheIdea"]!["remark"]);
        Assert.Equal("Đề nghị đánh giá, phân hạng cấp tỉnh.", (string?)report["proposal"]);
        Assert.Null(report["writtenBy"]);
    }

    [Fact]
    public async Task A_report_written_again_replaces_the_last()
    {
        var reported = await Case.Reported(api);
        var body = Case.Report();
        body["proposal"] = "Đề nghị xem xét thêm.";

        await (await reported.CommuneOfficer.Put($"{reported.Url}/commune-report", body, "*")).MustBe(200);

        var report = await reported.Owner.GetJson($"{reported.Url}/commune-report");
        Assert.Equal("Đề nghị xem xét thêm.", (string?)report["proposal"]);
    }

    [Fact]
    public async Task A_doubt_needs_a_reason()
    {
        var received = await Case.Received(api);
        var body = Case.Report();
        body["localIdentity"] = Case.Content("not_confirmed", remark: null);

        var response = await received.CommuneOfficer.Put($"{received.Url}/commune-report", body, "*");

        await response.MustBeProblem(409, "dossier.report-without-reason");
    }

    [Fact]
    public async Task A_report_proposes_something()
    {
        var received = await Case.Received(api);
        var body = Case.Report();
        body["proposal"] = "";

        var response = await received.CommuneOfficer.Put($"{received.Url}/commune-report", body, "*");

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("/proposal", (string?)problem["errors"]![0]!["pointer"]);
    }

    [Fact]
    public async Task A_reported_dossier_is_proposed_to_the_province()
    {
        var reported = await Case.Reported(api);

        var response = await reported.CommuneOfficer.Post($"{reported.Url}/proposal");

        await response.MustBe(200);
        var dossier = await response.Json();
        Assert.Equal("proposed", (string?)dossier["state"]);
        Assert.Equal(Case.Today, (string?)dossier["proposedOn"]);
    }

    [Fact]
    public async Task Steps_are_taken_in_their_order()
    {
        var complete = await Case.Complete(api);
        var (officer, url) = (complete.CommuneOfficer, complete.Url);

        await (await officer.Post($"{url}/receipt")).MustBeProblem(409, "dossier.not-submitted");
        await (await officer.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(
            409,
            "dossier.not-received"
        );
        await (await officer.Post($"{url}/proposal")).MustBeProblem(409, "dossier.not-reported");
        var proposed = await Case.Proposed(api);
        await (await proposed.CommuneOfficer.Post($"{proposed.Url}/receipt")).MustBeProblem(
            409,
            "dossier.not-submitted"
        );
        await (await proposed.CommuneOfficer.Post($"{proposed.Url}/proposal")).MustBeProblem(
            409,
            "dossier.not-reported"
        );
    }

    [Fact]
    public async Task Only_the_commune_of_the_dossier_takes_its_steps()
    {
        var submitted = await Case.Submitted(api);
        var (url, neighbour) = (submitted.Url, await submitted.Place.NeighbouringOfficer());

        await (await neighbour.Post($"{url}/receipt")).MustBeProblem(404, "not-found");
        await (await neighbour.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(404, "not-found");
        await (await neighbour.Post($"{url}/proposal")).MustBeProblem(404, "not-found");
        foreach (var role in Enum.GetValues<Role>().Except([Role.CommuneOfficer]))
        {
            var client = api.As(Id<User>.New(), role);
            await (await client.Post($"{url}/receipt")).MustBeProblem(403, "not-allowed");
            await (await client.Put($"{url}/commune-report", Case.Report(), "*")).MustBeProblem(403, "not-allowed");
            await (await client.Post($"{url}/proposal")).MustBeProblem(403, "not-allowed");
        }
    }

    [Fact]
    public async Task Steps_name_a_version_that_still_holds()
    {
        var submitted = await Case.Submitted(api);
        var (officer, url) = (submitted.CommuneOfficer, submitted.Url);

        await (await officer.Post($"{url}/receipt", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
        await (await officer.Put($"{url}/commune-report", Case.Report(), version: null)).MustBeProblem(
            428,
            "version-required"
        );
        await (await officer.Put($"{url}/commune-report", Case.Report(), "\"1\"")).MustBeProblem(
            412,
            "changed-meanwhile"
        );
        await (await officer.Post($"{url}/proposal", "\"1\"")).MustBeProblem(412, "changed-meanwhile");
    }
}
