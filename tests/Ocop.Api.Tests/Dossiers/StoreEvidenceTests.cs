using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class StoreEvidenceTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stored_paper_is_described_by_its_content()
    {
        var ready = await Case.Ready(api);
        var file = Files.Pdf();

        var response = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), file);

        await response.MustBe(201);
        var paper = await response.Json();
        var version = Assert.Single(paper["versions"]!.AsArray())!;
        Assert.Equal($"/api/v1/evidence/{paper["id"]}", response.Headers.Location?.ToString());
        Assert.Equal("test_reports", (string?)paper["kind"]);
        Assert.Equal("application/pdf", (string?)version["contentType"]);
        Assert.Equal(file.Length, (int)version["size"]!);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), (string?)version["sha256"]);
        Assert.Equal("phiếu kiểm nghiệm.pdf", (string?)version["fileName"]);
        Assert.DoesNotContain("storageKey", paper.ToJsonString());
    }

    [Fact]
    public async Task A_paper_comes_back_byte_for_byte_as_an_attachment()
    {
        var ready = await Case.Ready(api);
        var file = Files.Pdf();
        var stored = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), file);

        var response = await ready.Owner.GetAsync(
            $"/api/v1/evidence/{(await stored.Json())["id"]}/versions/1/content",
            Cancellation
        );

        await response.MustBe(200);
        Assert.Equal(file, await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("phiếu kiểm nghiệm.pdf", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store, private", response.Headers.CacheControl?.ToString());
    }

    public static TheoryData<string, byte[]> Accepted =>
        new()
        {
            { "application/pdf", "%PDF-1.4"u8.ToArray() },
            { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2] },
            { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
            { "image/webp", "RIFF\0\0\0\0WEBPVP8 "u8.ToArray() },
            { "image/heic", "\0\0\0\u0018ftypheic\0\0\0\0"u8.ToArray() },
            {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Files.Zip("[Content_Types].xml", "word/document.xml")
            },
            {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Files.Zip("[Content_Types].xml", "xl/workbook.xml")
            },
        };

    [Theory, MemberData(nameof(Accepted))]
    public async Task The_type_is_found_in_the_content(string type, byte[] file)
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Upload(
            "/api/v1/evidence",
            Files.Metadata(ready.Producer),
            file,
            "giấy tờ.exe"
        );

        await response.MustBe(201);
        var version = (await response.Json())["versions"]![0]!;
        Assert.Equal(type, (string?)version["contentType"]);
        Assert.StartsWith("giấy tờ.exe.", (string?)version["fileName"]);
    }

    public static TheoryData<byte[]> Refused =>
        [
            "MZ\u0090\0 a program"u8.ToArray(),
            "<html><script>alert(1)</script></html>"u8.ToArray(),
            "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
            Files.Zip("readme.txt"),
            Files.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            Files.Zip([.. Enumerable.Range(0, 5_001).Select(part => $"word/{part}"), "[Content_Types].xml"]),
            Files.Zip("[Content_Types].xml", "word/document.xml")[..60],
            "%PD"u8.ToArray(),
        ];

    [Theory, MemberData(nameof(Refused))]
    public async Task Other_types_are_refused_whatever_they_are_called(byte[] file)
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), file);

        await response.MustBeProblem(415, "evidence.file-type");
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), []);

        var problem = await response.MustBeProblem(422, "request.invalid");
        Assert.Equal("/file", (string?)problem["errors"]![0]!["pointer"]);
        Assert.Equal("evidence.empty-file", (string?)problem["errors"]![0]!["code"]);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_and_leaves_nothing_behind()
    {
        var ready = await Case.Ready(api);
        var file = new byte[OcopApi.MostEvidenceBytes + 1];
        Files.Pdf().CopyTo(file, 0);

        var response = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), file);

        await response.MustBeProblem(413, "evidence.file-too-large");
        Assert.Equal(0, Files.CopiesOf(file[..OcopApi.MostEvidenceBytes], api.EvidenceFolder));
        Assert.Empty((await ready.Owner.GetJson("/api/v1/evidence"))["items"]!.AsArray());
    }

    [Fact]
    public async Task A_file_name_leads_nowhere()
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Upload(
            "/api/v1/evidence",
            Files.Metadata(ready.Producer),
            Files.Pdf(),
            "../../etc/passwd"
        );

        await response.MustBe(201);
        Assert.Equal("passwd.pdf", (string?)(await response.Json())["versions"]![0]!["fileName"]);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Both_parts_must_be_there(bool hasMetadata, bool hasFile)
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.Upload(
            "/api/v1/evidence",
            hasMetadata ? Files.Metadata(ready.Producer) : null,
            hasFile ? Files.Pdf() : null
        );

        await response.MustBeProblem(400, "part-missing");
    }

    [Fact]
    public async Task Metadata_is_read_as_strictly_as_any_body()
    {
        var ready = await Case.Ready(api);
        var metadata = Files.Metadata(ready.Producer);
        metadata["sha256"] = "00";

        var response = await ready.Owner.Upload("/api/v1/evidence", metadata, Files.Pdf());

        await response.MustBeProblem(400, "request.unreadable");
    }

    [Fact]
    public async Task Another_content_type_is_not_supported()
    {
        var ready = await Case.Ready(api);

        var response = await ready.Owner.PostAsync(
            "/api/v1/evidence",
            new StringContent("{}", Encoding.UTF8, "application/json"),
            Cancellation
        );

        await response.MustBeProblem(415, "request.unsupported-media-type");
    }

    [Fact]
    public async Task An_upload_that_breaks_off_is_unreadable_and_leaves_nothing_behind()
    {
        var ready = await Case.Ready(api);
        var file = Files.Pdf();
        var begun = new StringBuilder()
            .Append("--x\r\nContent-Disposition: form-data; name=metadata\r\n\r\n")
            .Append(Files.Metadata(ready.Producer).ToJsonString())
            .Append("\r\n--x\r\nContent-Disposition: form-data; name=file; filename=a.pdf\r\n\r\n")
            .Append(Encoding.UTF8.GetString(file));
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(begun.ToString()));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        var response = await ready.Owner.PostAsync("/api/v1/evidence", body, Cancellation);

        await response.MustBeProblem(400, "request.unreadable");
        Assert.Equal(0, Files.CopiesOf(file, api.EvidenceFolder));
    }

    [Fact]
    public async Task A_paper_expires_after_its_issue()
    {
        var ready = await Case.Ready(api);
        var metadata = Files.Metadata(ready.Producer);
        metadata["expiresOn"] = "2025-12-31";
        var file = Files.Pdf();

        var response = await ready.Owner.Upload("/api/v1/evidence", metadata, file);

        await response.MustBeProblem(409, "evidence.expires-before-issue");
        MustBeRemoved(file, left: 0);
    }

    [Fact]
    public async Task The_same_upload_sent_twice_is_stored_once()
    {
        var ready = await Case.Ready(api);
        var (key, file) = (Guid.CreateVersion7().ToString(), Files.Pdf());

        var first = await Send(ready, file, key);
        var second = await Send(ready, file, key);

        await first.MustBe(201);
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal((string?)(await first.Json())["id"], (string?)(await second.Json())["id"]);
        Assert.Equal(1, Files.CopiesOf(file, api.EvidenceFolder));
    }

    [Fact]
    public async Task Nobody_stores_papers_for_another_producer()
    {
        var (ready, other) = (await Case.Ready(api), await Case.Ready(api));
        var metadata = Files.Metadata(ready.Producer);

        await (await other.Owner.Upload("/api/v1/evidence", metadata, Files.Pdf())).MustBeProblem(404, "not-found");
        await (
            await (await ready.Place.NeighbouringOfficer()).Upload("/api/v1/evidence", metadata, Files.Pdf())
        ).MustBeProblem(404, "not-found");
        await (
            await (await ready.Place.ProvinceOfficer()).Upload("/api/v1/evidence", metadata, Files.Pdf())
        ).MustBeProblem(403, "not-allowed");
        await (await api.Anyone().Upload("/api/v1/evidence", metadata, Files.Pdf())).MustBeProblem(
            401,
            "not-signed-in"
        );
        await (await ready.CommuneOfficer.Upload("/api/v1/evidence", metadata, Files.Pdf())).MustBe(201);
    }

    [Fact]
    public async Task A_newer_file_stands_beside_the_old_one()
    {
        var ready = await Case.Ready(api);
        var url = $"/api/v1/evidence/{await ready.Owner.StorePaper(ready.Producer)}";
        var newer = Files.Pdf();

        var response = await ready.Owner.Upload($"{url}/versions", metadata: null, newer);

        await response.MustBe(201);
        Assert.Equal([1, 2], (await response.Json())["versions"]!.AsArray().Select(one => (int)one!["number"]!));
        Assert.Equal(newer, await ready.Owner.GetByteArrayAsync($"{url}/versions/2/content", Cancellation));
        await (await ready.Owner.GetAsync($"{url}/versions/3/content", Cancellation)).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task The_same_file_again_is_no_newer_version()
    {
        var ready = await Case.Ready(api);
        var file = Files.Pdf();
        var stored = await ready.Owner.Upload("/api/v1/evidence", Files.Metadata(ready.Producer), file);

        var response = await ready.Owner.Upload(
            $"/api/v1/evidence/{(await stored.Json())["id"]}/versions",
            metadata: null,
            file
        );

        await response.MustBeProblem(409, "evidence.same-content");
        MustBeRemoved(file, left: 1);
    }

    [Fact]
    public async Task What_a_paper_says_is_corrected_under_its_version()
    {
        var ready = await Case.Ready(api);
        var url = $"/api/v1/evidence/{await ready.Owner.StorePaper(ready.Producer)}";
        var body = new JsonObject { ["title"] = "Phiếu kiểm nghiệm", ["isConfidential"] = true };

        await (await ready.Owner.Put(url, body, version: null)).MustBeProblem(428, "version-required");
        await (await ready.Owner.Put(url, body, "\"9\"")).MustBeProblem(412, "changed-meanwhile");
        var response = await ready.Owner.Put(url, body, "\"1\"");

        await response.MustBe(200);
        var paper = await response.Json();
        Assert.Equal("Phiếu kiểm nghiệm", (string?)paper["title"]);
        Assert.True((bool)paper["isConfidential"]!);
        Assert.Null(paper["number"]);
    }

    [Fact]
    public async Task A_paper_is_seen_by_its_producer_and_its_commune_only_until_a_dossier_attaches_it()
    {
        var ready = await Case.Ready(api);
        var url = $"/api/v1/evidence/{await ready.Owner.StorePaper(ready.Producer)}";
        var province = await ready.Place.ProvinceOfficer();
        var stranger = (await Case.Ready(api)).Owner;

        await (await ready.CommuneOfficer.GetAsync(url, Cancellation)).MustBe(200);
        foreach (var client in new[] { province, stranger, await ready.Place.NeighbouringOfficer() })
        {
            await (await client.GetAsync(url, Cancellation)).MustBeProblem(404, "not-found");
            await (await client.GetAsync($"{url}/versions/1/content", Cancellation)).MustBeProblem(404, "not-found");
            Assert.Empty((await client.GetJson("/api/v1/evidence"))["items"]!.AsArray());
        }

        await (await api.As(Id<User>.New(), Role.Admin).GetAsync(url, Cancellation)).MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Papers_are_found_by_their_words_kind_and_expiry()
    {
        var ready = await Case.Ready(api);
        await ready.Owner.StorePaper(ready.Producer);
        await ready.Owner.StorePaper(ready.Producer, "awards");

        Assert.Equal(2, await Count("?q=kiem nghiem"));
        Assert.Equal(1, await Count("?kind=awards"));
        Assert.Equal(0, await Count("?expiresBefore=2027-01-01"));
        Assert.Equal(2, await Count($"?producer={ready.Producer}&expiresBefore=2999-12-31"));

        async Task<int> Count(string query) =>
            (await ready.Owner.GetJson($"/api/v1/evidence{query}"))["items"]!.AsArray().Count;
    }

    [Fact]
    public async Task A_record_and_its_file_stand_or_fall_together()
    {
        var ready = await Case.Ready(api);
        var file = Files.Pdf();
        var metadata = Files.Metadata(ready.Producer);
        metadata["title"] = new string('a', EvidencePaper.LongestTitle);
        await api.InDatabase(db =>
            db.Database.ExecuteSqlRawAsync(
                """
                CREATE OR REPLACE FUNCTION refuse_long_title() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN IF length(NEW.paper_title) = 300 THEN RAISE 'refused'; END IF; RETURN NEW; END $$;
                CREATE OR REPLACE TRIGGER refuse_long_title BEFORE INSERT ON dossiers.evidence
                FOR EACH ROW EXECUTE FUNCTION refuse_long_title();
                """,
                Cancellation
            )
        );

        var response = await ready.Owner.Upload("/api/v1/evidence", metadata, file);

        await response.MustBe(500);
        MustBeRemoved(file, left: 0);
    }

    private static async Task<HttpResponseMessage> Send(Case ready, byte[] file, string key)
    {
        using var form = new MultipartFormDataContent("the-same-boundary")
        {
            { new StringContent(Files.Metadata(ready.Producer).ToJsonString()), "metadata" },
            { new ByteArrayContent(file), "file", "a.pdf" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/evidence") { Content = form };
        request.Headers.Add("Idempotency-Key", key);
        return await ready.Owner.SendAsync(request, Cancellation);
    }

    /// <summary>Files without a record are removed when the request is over, which may be just after its answer.</summary>
    private void MustBeRemoved(byte[] file, int left) =>
        Assert.True(
            SpinWait.SpinUntil(() => Files.CopiesOf(file, api.EvidenceFolder) == left, TimeSpan.FromSeconds(10))
        );
}
