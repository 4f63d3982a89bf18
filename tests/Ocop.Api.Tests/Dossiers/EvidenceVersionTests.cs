using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

public sealed class EvidenceVersionTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
        api.MustKeep(file, copies: 1);
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
}
