using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using Ocop.Api.Tests.Register.Changes;
using Ocop.Application.Register.Snapshots;

namespace Ocop.Api.Tests.Register.OpenData;

/// <summary>The register of each night as files, which others can quote.</summary>
public sealed class SnapshotTests(OcopApi api)
{
    private const string Url = "/api/v1/snapshots";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_snapshot_and_the_changes_after_it_are_the_register()
    {
        await using var register = await WithSnapshot();
        var later = await register.Registered.Put(register.Registered.Recognition());
        var newest = await Newest(register);

        var copy = new Mirror(register.Client()) { Cursor = (string)newest["cursor"]! };
        foreach (var line in await Unpacked(register, File(newest, "ndjson")))
            copy.Apply(JsonNode.Parse(line)!);
        Assert.Equal(2, copy.Products.Count);
        await copy.ReadUntil(one => one.Products.ContainsKey(later));

        var today = TimeProvider.System.GetUtcNow().VietnamDate();
        Assert.Equal(await register.ListOn(today), copy.ListOn(today));
    }

    [Fact]
    public async Task Its_files_are_what_its_signed_manifest_says()
    {
        await using var register = await WithSnapshot();
        var newest = await Newest(register);

        var manifest = await register.Client().GetStringAsync((string)newest["manifest"]!, Cancellation);

        Assert.True(await manifest.IsProvedBy(register.Client()));
        Assert.Equal("ocop-snapshot+jwt", (string?)manifest.Header()["typ"]);
        var claims = manifest.Claims();
        Assert.Equal((string?)newest["day"], (string?)claims["day"]);
        Assert.Equal((string?)newest["cursor"], (string?)claims["cursor"]);
        foreach (var file in newest["files"]!.AsArray())
        {
            var content = await register.Client().GetByteArrayAsync((string)file!["address"]!, Cancellation);
            var said = Assert.Single(
                claims["files"]!.AsArray(),
                one => (string?)one!["name"] == (string?)file["name"]
            )!;
            Assert.Equal(content.Length, (long)said["bytes"]!);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), (string?)said["sha256"]);
            Assert.Equal((2, 2), ((int)said["rows"]!, (int)file["rows"]!));
        }
    }

    [Fact]
    public async Task A_table_has_every_product_whatever_its_status()
    {
        await using var register = await WithSnapshot();

        var lines = await Unpacked(register, File(await Newest(register), "csv"));

        Assert.Equal(3, lines.Length);
        Assert.Contains(lines, line => line.Contains(",revoked,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task There_is_one_snapshot_a_day()
    {
        await using var register = await WithSnapshot();
        var before = await Newest(register);
        await register.Registered.Put(register.Registered.Recognition());

        var again = await register.Step(new MakeSnapshot());

        Assert.Equal((0, false), (again.Done, again.IsMore));
        Assert.Equal(before.ToJsonString(), (await Newest(register)).ToJsonString());
    }

    [Fact]
    public async Task A_file_never_changes_and_can_be_taken_in_parts()
    {
        await using var register = await WithSnapshot();
        var file = File(await Newest(register), "ndjson");
        var whole = await register.Client().GetByteArrayAsync((string)file["address"]!, Cancellation);

        using var part = new HttpRequestMessage(HttpMethod.Get, (string)file["address"]!);
        part.Headers.Range = new RangeHeaderValue(10, 19);
        var answer = await register.Client().SendAsync(part, Cancellation);

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(whole[10..20], await answer.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal($"\"{file["sha256"]}\"", answer.Headers.ETag?.ToString());
        Assert.Equal((string?)file["name"], answer.Content.Headers.ContentDisposition?.FileName);

        using var known = new HttpRequestMessage(HttpMethod.Get, (string)file["address"]!);
        known.Headers.TryAddWithoutValidation("If-None-Match", $"\"{file["sha256"]}\"");
        await (await register.Client().SendAsync(known, Cancellation)).MustBe(304);
    }

    [Fact]
    public async Task Old_snapshots_go_but_for_the_first_of_each_month()
    {
        await using var register = await OwnRegister.Open(api);
        foreach (var day in new[] { "2026-07-31", "2026-08-02", "2026-08-03", "2026-08-06", "2026-09-01" })
        {
            await using var then = register.At(DateTimeOffset.Parse($"{day}T01:00:00Z", null));
            await then.Step(new MakeSnapshot());
        }

        await using var now = register.At(DateTimeOffset.Parse("2026-09-10T01:00:00Z", null));
        var gone = await now.Client().GetJson($"{Url}/2026-08-03");
        var forgotten = await now.Step(new ForgetSnapshots());

        Assert.Equal(1, forgotten.Done);
        Assert.Equal(
            ["2026-09-01", "2026-08-06", "2026-08-02", "2026-07-31"],
            (await now.Client().GetAll($"{Url}?count=true")).Select(one => (string?)one["day"])
        );
        await (await now.Client().GetAsync((string)File(gone, "ndjson")["address"]!, Cancellation)).MustBe(404);
        await (await now.Client().GetAsync($"{Url}/2026-08-02/files/ndjson", Cancellation)).MustBe(200);
    }

    [Fact]
    public async Task A_day_without_a_snapshot_has_none()
    {
        var client = api.Anyone();

        await (await client.GetAsync($"{Url}/1999-01-01", Cancellation)).MustBeProblem(404, "not-found");
        await (await client.GetAsync($"{Url}/1999-01-01/manifest", Cancellation)).MustBeProblem(404, "not-found");
        await (await client.GetAsync($"{Url}/1999-01-01/files/csv", Cancellation)).MustBeProblem(404, "not-found");
        await (await client.GetAsync($"{Url}/yesterday", Cancellation)).MustBeProblem(400, "request.unreadable");
    }

    /// <summary>Of two products, one of them revoked.</summary>
    private async Task<OwnRegister> WithSnapshot()
    {
        var register = await OwnRegister.Open(api);
        await register.Registered.Put(register.Registered.Recognition());
        var revoked = register.Registered.Recognition();
        await register.Registered.Put(
            revoked with
            {
                Effect = revoked.Effect with { RevokedFrom = new(2026, 9, 1) },
                End = new("9/QĐ-UBND", "mark_misuse"),
            }
        );

        Assert.Equal(1, (await register.Step(new MakeSnapshot())).Done);
        return register;
    }

    private static async Task<JsonNode> Newest(OwnRegister register) =>
        (await register.Client().GetJson($"{Url}?limit=1"))["items"]![0]!;

    private static JsonNode File(JsonNode snapshot, string format) =>
        snapshot["files"]!.AsArray().Single(file => (string?)file!["format"] == format)!;

    private static async Task<string[]> Unpacked(OwnRegister register, JsonNode file)
    {
        await using var packed = await register.Client().GetStreamAsync((string)file["address"]!, Cancellation);
        using var text = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));

        return (await text.ReadToEndAsync(Cancellation)).Split(
            '\n',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
    }
}
