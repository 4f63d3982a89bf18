using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>Files as producers send them, and the requests that send them.</summary>
internal static class Files
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A PDF that is like no other.</summary>
    public static byte[] Pdf() => Encoding.UTF8.GetBytes($"%PDF-1.7\n% {Guid.CreateVersion7()}\n%%EOF");

    public static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
                archive.CreateEntry(part);
        }

        return bytes.ToArray();
    }

    public static JsonObject Metadata(string producer, string kind = "test_reports") =>
        new()
        {
            ["producerId"] = producer,
            ["kind"] = kind,
            ["title"] = "Phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm",
            ["number"] = "123/KN",
            ["issuer"] = "Trung tâm Kiểm nghiệm",
            ["issuedOn"] = "2026-01-15",
            ["expiresOn"] = "2999-01-15",
        };

    public static async Task<HttpResponseMessage> Upload(
        this HttpClient client,
        string url,
        JsonObject? metadata,
        byte[]? file,
        string name = "phiếu kiểm nghiệm.pdf"
    )
    {
        using var form = new MultipartFormDataContent();
        if (metadata is not null)
            form.Add(new StringContent(metadata.ToJsonString(), Encoding.UTF8, "application/json"), "metadata");
        if (file is not null)
            form.Add(new ByteArrayContent(file) { Headers = { ContentType = new("application/pdf") } }, "file", name);
        return await client.PostAsync(url, form, Cancellation);
    }

    /// <summary>Stores a paper that must be accepted.</summary>
    public static async Task<string> StorePaper(this HttpClient client, string producer, string kind = "test_reports")
    {
        var response = await client.Upload("/api/v1/evidence", Metadata(producer, kind), Pdf());
        await response.MustBe(201);
        return (string)(await response.Json())["id"]!;
    }

    /// <summary>Files without a record are removed when the request is over, which may be just after its answer.</summary>
    public static void MustKeep(this OcopApi api, byte[] file, int copies) =>
        Assert.True(SpinWait.SpinUntil(() => CopiesOf(file, api.EvidenceFolder) == copies, TimeSpan.FromSeconds(10)));

    /// <summary>How many files in the vault hold this content.</summary>
    public static int CopiesOf(byte[] content, string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Count(file =>
                new FileInfo(file).Length == content.Length && File.ReadAllBytes(file).SequenceEqual(content)
            );
}
