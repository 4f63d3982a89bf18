using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class RefusedEvidenceTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
        api.MustKeep(file, copies: 0);
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
        api.MustKeep(file, copies: 0);
    }
}
