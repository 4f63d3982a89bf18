using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Renewals;

namespace Ocop.Api.Tests.Inspections;

public sealed class MisuseReportTests(OcopApi api)
{
    private const string Url = "/api/v1/misuse-reports";
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4, 5, 6, 7, 8];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Anybody_reports_and_the_province_of_the_place_has_a_case()
    {
        var place = await Locality.In(api);
        var officer = await place.ProvinceOfficer();

        var receipt = await Reported(Seen(place));

        var report = Assert.Single(await officer.GetAll($"{Url}?state=received"));
        Assert.Equal((string?)receipt["reference"], (string?)report["id"]);
        Assert.Equal(("never_certified", "Mường Khương"), ((string?)report["kind"], (string?)report["placeName"]));
        var notice = Assert.Single(await officer.GetAll("/api/v1/notices?sort=-sentAt"));
        Assert.Equal("misuse_reported", (string?)notice["kind"]);
    }

    [Fact]
    public async Task A_report_that_names_a_certificate_goes_to_its_province()
    {
        var due = await Expiring.In(api);
        var (certificate, _, _) = await due.On("2029-08-05");
        var elsewhere = await Locality.In(api);
        var seen = Seen(elsewhere);
        seen["certificateNumber"] = certificate.Number.ToString();

        await Reported(seen);

        var report = Assert.Single(await (await due.Place.ProvinceOfficer()).GetAll($"{Url}?state=received"));
        Assert.Equal(certificate.Number.ToString(), (string?)report["certificateNumber"]);
        Assert.Empty(await (await elsewhere.ProvinceOfficer()).GetAll($"{Url}?state=received"));
    }

    [Fact]
    public async Task Only_officers_of_the_case_learn_who_reported()
    {
        var place = await Locality.In(api);
        var seen = Seen(place);
        (seen["reporterName"], seen["reporterContact"]) = ("Lò Thị Mai", "0912000111");
        var id = (await Reported(seen))["reference"];
        var officer = await place.ProvinceOfficer();

        var reporter = await officer.GetJson($"{Url}/{id}/reporter");
        var report = await officer.GetJson($"{Url}/{id}");

        Assert.Equal("0912000111", (string?)reporter["contact"]);
        Assert.DoesNotContain("0912000111", report.ToJsonString(), StringComparison.Ordinal);
        var auditor = await place.Officer(Domain.Identity.Role.Auditor, place.Province);
        await (await auditor.Get($"{Url}/{id}")).MustBe(200);
        await (await auditor.Get($"{Url}/{id}/reporter")).MustBe(403);
        await (await api.Anyone().Get($"{Url}/{id}")).MustBe(401);
    }

    [Fact]
    public async Task A_photo_is_known_by_its_content_and_seen_by_officers()
    {
        var place = await Locality.In(api);
        var id = (await Reported(Seen(place), Png))["reference"];

        var photo = await (await place.ProvinceOfficer()).Get($"{Url}/{id}/photo");

        await photo.MustBe(200);
        Assert.Equal("image/png", photo.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Png, await photo.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("MZ program", 415, "evidence.file-type")]
    [InlineData("%PDF-1.7", 409, "misuse.photo-type")]
    [InlineData("", 422, "request.invalid")]
    public async Task What_is_no_picture_is_refused(string content, int status, string code)
    {
        var place = await Locality.In(api);

        var response = await Report(Seen(place), Encoding.ASCII.GetBytes(content));

        await response.MustBeProblem(status, code);
        Assert.Empty(await (await place.ProvinceOfficer()).GetAll($"{Url}?state=received"));
    }

    [Fact]
    public async Task A_photo_that_is_too_large_is_refused()
    {
        var place = await Locality.In(api);

        var response = await Report(Seen(place), [.. Png, .. new byte[OcopApi.MostEvidenceBytes]]);

        await response.MustBeProblem(413, "evidence.file-too-large");
    }

    [Fact]
    public async Task A_report_names_a_certificate_or_a_place()
    {
        var place = await Locality.In(api);
        var seen = Seen(place);
        seen.Remove("unitId");
        seen["certificateNumber"] = "15-1999-1-01";

        await (await Report(seen)).MustBeProblem(409, "misuse.place");
    }

    [Fact]
    public async Task An_address_sends_a_few_an_hour()
    {
        var place = await Locality.In(api);
        await using var strict = api.WithWebHostBuilder(host => host.UseSetting("Reports:PerHour", "1"));
        var caller = strict.CreateClient();

        await (await Report(Seen(place), photo: null, caller)).MustBe(201);

        await (await Report(Seen(place), photo: null, caller)).MustBeProblem(429, "too-many-requests");
    }

    [Fact]
    public async Task A_case_is_assigned_and_then_closed_once()
    {
        var place = await Locality.In(api);
        var url = $"{Url}/{(await Reported(Seen(place)))["reference"]}";
        var officer = await place.ProvinceOfficer();
        var closing = new JsonObject { ["outcome"] = "remedied", ["findings"] = "Cơ sở đã thay nhãn" };

        await (await officer.Post($"{url}/closing", Copy(closing))).MustBeProblem(409, "misuse.not-assigned");
        await (await officer.Post($"{url}/assignment", new JsonObject())).MustBe(200);
        await (await officer.Post($"{url}/closing", Copy(closing))).MustBe(200);
        await (await officer.Post($"{url}/closing", Copy(closing))).MustBeProblem(409, "misuse.closed");

        Assert.Equal("remedied", (string?)(await officer.GetJson(url))["closing"]!["outcome"]);
    }

    [Fact]
    public async Task Only_officers_of_the_province_are_assigned()
    {
        var place = await Locality.In(api);
        var (stranger, _) = await place.Somebody();
        var url = $"{Url}/{(await Reported(Seen(place)))["reference"]}";
        var officer = await place.ProvinceOfficer();

        var response = await officer.Post($"{url}/assignment", new JsonObject { ["userId"] = stranger.Id.ToString() });

        await response.MustBeProblem(409, "misuse.assignee");
        var other = await (await Locality.In(api)).ProvinceOfficer();
        await (await other.Post($"{url}/assignment", new JsonObject())).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData("suspended", "misuse.not-suspended")]
    [InlineData("revocation_opened", "misuse.revocation")]
    public async Task What_is_said_to_have_followed_has_to_be_there(string outcome, string code)
    {
        var due = await Expiring.In(api);
        var (certificate, _, _) = await due.On("2029-08-05");
        var seen = Seen(due.Place);
        seen["certificateNumber"] = certificate.Number.ToString();
        var url = $"{Url}/{(await Reported(seen))["reference"]}";
        var officer = await due.Place.ProvinceOfficer();
        await (await officer.Post($"{url}/assignment", new JsonObject())).MustBe(200);

        var closing = new JsonObject { ["outcome"] = outcome, ["findings"] = "Đã lập biên bản" };

        await (await officer.Post($"{url}/closing", closing)).MustBeProblem(409, code);
    }

    private static JsonNode Copy(JsonNode node) => node.DeepClone();

    private static JsonObject Seen(Locality place) =>
        new()
        {
            ["kind"] = "never_certified",
            ["productName"] = "Chè Shan tuyết",
            ["description"] = "Bao bì in 5 sao OCOP",
            ["unitId"] = place.Commune.Id.ToString(),
        };

    private async Task<JsonNode> Reported(JsonObject report, byte[]? photo = null)
    {
        var response = await Report(report, photo);
        await response.MustBe(201);
        return await response.Json();
    }

    private Task<HttpResponseMessage> Report(JsonObject report, byte[]? photo = null, HttpClient? caller = null)
    {
        var body = new MultipartFormDataContent
        {
            { new StringContent(report.ToJsonString(), Encoding.UTF8, "application/json"), "metadata" },
        };
        if (photo is not null)
        {
            var file = new ByteArrayContent(photo);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            body.Add(file, "file", "anh.jpg");
        }
        return (caller ?? api.Anyone()).PostAsync(Url, body, Cancellation);
    }
}
