using System.Security.Cryptography;
using Ocop.Api.Tests.Common;

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
}
