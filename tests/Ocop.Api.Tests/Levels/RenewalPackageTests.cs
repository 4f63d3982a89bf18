using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Levels;

/// <summary>A renewal of five stars goes to the centre without a new scoring of its province.</summary>
public sealed class RenewalPackageTests(OcopApi api)
{
    private static int s_decisions = 7000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_package_holds_letter_report_dossier_and_samples_and_no_council_of_the_province()
    {
        var renewal = await Proposed(star: 5);
        var transfer = await Sealed(renewal);

        var manifest = await renewal.Centre.GetJson($"{transfer}/manifest");

        Assert.Equal("ocop-transfer-renewal/1", (string?)manifest["format"]);
        Assert.Equal("88/BC-SNNMT", (string?)manifest["papers"]!["agencyReport"]!["number"]);
        Assert.Equal("renewal", (string?)manifest["dossier"]!["kind"]);
        Assert.Equal(15, manifest["evidence"]!.AsArray().Count);
        Assert.Null(manifest["councilReport"]);
        Assert.Null(manifest["papers"]!["approval"]);
        Assert.Equal("transferred", await renewal.State());
    }

    [Fact]
    public async Task The_central_council_agrees_in_writing_and_the_minister_renews_five_stars()
    {
        var renewal = await Received();
        var council = await Chamber.AtTheCentre(api, renewal.Place, renewal.Dossier, renewal.Centre, Case.InDays(10));
        var result = await (await council.AllKeep()).Closed();

        var issued = await Recognise(renewal.Centre, result);

        await issued.MustBe(200);
        var number = (string)(await issued.Json())["items"]![0]!["certificateNumber"]!;
        var certificate = await api.Anyone().GetJson($"/api/v1/certificates/{number}");
        Assert.Equal((5, "valid"), ((int)certificate["star"]!, (string?)certificate["status"]));
        var former = await api.Anyone().GetJson($"/api/v1/certificates/{renewal.Dossier.Certificate}");
        Assert.Equal("superseded", (string?)former["status"]);
    }

    [Fact]
    public async Task Where_the_central_council_differs_in_writing_it_meets_and_what_falls_short_goes_back()
    {
        var renewal = await Received();
        var writing = await Chamber.AtTheCentre(api, renewal.Place, renewal.Dossier, renewal.Centre, Case.InDays(10));
        await (await writing.Write(writing.Ann, "against", "Thiếu phiếu kiểm nghiệm mới.")).MustBe(201);
        await (await writing.Close()).MustBe(200);
        Assert.Equal("at_centre", await renewal.State());

        var meeting = await Chamber.AtTheCentre(api, renewal.Place, renewal.Dossier, renewal.Centre);
        await (await meeting.AllScore(("4.2", 0), ("4.3", 0), ("5.3", 1))).Closed();

        Assert.Equal("returned_by_centre", await renewal.State());
    }

    [Fact]
    public async Task The_council_of_the_province_does_not_score_it()
    {
        var renewal = await Proposed(star: 5);

        await (await renewal.OnTheTableOfItsProvince(api)).MustBeProblem(409, "dossier.renewed-at-centre");
    }

    [Fact]
    public async Task Only_five_stars_go_up_and_once_by_their_own_province_with_signed_papers_and_samples()
    {
        var (four, five, other) = (await Proposed(star: 4), await Proposed(star: 5), await Proposed(star: 5));

        await (await four.Seal()).MustBeProblem(409, "dossier.not-renewed-at-centre");
        await (await five.Seal(by: other.Officer)).MustBeProblem(404, "not-found");
        await (await five.Seal(by: five.Centre)).MustBeProblem(403, "not-allowed");
        await (await five.Seal(samples: 4)).MustBeProblem(409, "transfer.samples-missing");
        await (await five.Seal(reportSignedOn: "2999-01-01")).MustBeProblem(409, "transfer.report-not-signed");
        await (await five.Seal()).MustBe(201);
        await (await five.Seal()).MustBeProblem(409, "dossier.not-renewed-at-centre");
    }

    [Fact]
    public async Task Extra_tests_are_test_reports_of_the_producer()
    {
        var renewal = await Proposed(star: 5);

        var problem = await (await renewal.Seal(extraTest: Guid.CreateVersion7())).MustBeProblem(
            422,
            "request.invalid"
        );

        Assert.Equal("/extraTests/0", (string?)problem["errors"]![0]!["pointer"]);
    }

    private async Task<Renewing> Proposed(int star)
    {
        var place = await Locality.In(api);
        var (somebody, _) = await place.Somebody();

        return new(
            place,
            await ProposedDossier.In(api, place, somebody.Id, renews: star),
            await place.ProvinceOfficer(),
            await place.Officer(Role.CentralOfficer, await Upward.Country(api))
        );
    }

    private static async Task<string> Sealed(Renewing renewal)
    {
        var transfer = await renewal.Seal();
        await transfer.MustBe(201);
        return $"/api/v1/transfers/{(await transfer.Json())["id"]}";
    }

    private async Task<Renewing> Received()
    {
        var renewal = await Proposed(star: 5);
        var transfer = await Sealed(renewal);
        await (await renewal.Centre.PostAsync($"{transfer}/receipt", null, Cancellation)).MustBe(200);
        return renewal;
    }

    private static async Task<HttpResponseMessage> Recognise(HttpClient centre, string result)
    {
        var drafted = await centre.PostAsJsonAsync(
            "/api/v1/decisions",
            new
            {
                unitId = UnitKey.VietNam.Id.Value,
                number = $"{Interlocked.Increment(ref s_decisions)}/QĐ-BNNMT",
                signedOn = Case.Today,
                signatory = new { name = "Trần Văn An", position = "Thứ trưởng" },
                resultIds = new[] { result },
            },
            Cancellation
        );
        await drafted.MustBe(201);
        return await Upward.Issue(centre, (string)(await drafted.Json())["id"]!);
    }

    private sealed record Renewing(Locality Place, ProposedDossier Dossier, HttpClient Officer, HttpClient Centre)
    {
        public Task<HttpResponseMessage> Seal(
            HttpClient? by = null,
            int samples = 5,
            string? reportSignedOn = null,
            Guid? extraTest = null
        )
        {
            var body = new JsonObject
            {
                ["dossierId"] = Dossier.Id.Value,
                ["letter"] = Paper("152/TTr-UBND", Case.Today),
                ["agencyReport"] = Paper("88/BC-SNNMT", reportSignedOn ?? Case.Today),
                ["samples"] = samples,
            };
            if (extraTest is { } id)
                body["extraTests"] = new JsonArray(id);
            return (by ?? Officer).Post("/api/v1/transfers/renewals", body);
        }

        public async Task<string?> State() =>
            (string?)(await Officer.GetJson($"/api/v1/dossiers/{Dossier.Id}"))["state"];

        public async Task<HttpResponseMessage> OnTheTableOfItsProvince(OcopApi api) =>
            await Chamber.LayOnTable(api, Place, Dossier, Officer);

        private static JsonObject Paper(string number, string signedOn) =>
            new() { ["number"] = number, ["signedOn"] = signedOn };
    }
}
