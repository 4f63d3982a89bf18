using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Api.Tests.Levels;

public sealed class TransferTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sealed_package_puts_the_dossier_on_its_way()
    {
        var upward = await Upward.Sealed(api);

        Assert.Equal("transferred", await upward.State());
        var listed = await upward.Centre.GetJson($"/api/v1/transfers?dossier={upward.Province.Dossier}&received=false");
        Assert.Single(listed["items"]!.AsArray());
    }

    [Fact]
    public async Task The_manifest_is_byte_for_byte_what_was_hashed()
    {
        var upward = await Upward.Sealed(api);

        var manifest = await upward.Centre.GetByteArrayAsync($"{upward.Transfer}/manifest", Cancellation);

        var sealedWith = (string?)(await upward.Centre.GetJson(upward.Transfer))["sha256"];
        Assert.Equal(sealedWith, Convert.ToHexStringLower(SHA256.HashData(manifest)));
    }

    [Fact]
    public async Task The_manifest_lists_everything_that_the_act_asks_for_and_no_name_of_a_member()
    {
        var upward = await Upward.Sealed(api);

        var manifest = await upward.Officer.GetJson($"{upward.Transfer}/manifest");

        Assert.Equal("152/TTr-UBND", (string?)manifest["papers"]!["letter"]!["number"]);
        Assert.Equal("4260/QĐ-UBND", (string?)manifest["papers"]!["approval"]!["number"]);
        Assert.Equal(15, manifest["evidence"]!.AsArray().Count);
        Assert.Equal("confirmed", (string?)manifest["communeReport"]!["localMaterial"]!["finding"]);
        Assert.Equal(3, manifest["councilReport"]!["totals"]!.AsArray().Count);
        Assert.DoesNotContain(upward.Province.Chair.Id.ToString(), manifest.ToJsonString());
    }

    [Fact]
    public async Task A_result_is_transferred_once()
    {
        var upward = await Upward.Sealed(api);

        await (await upward.Seal()).MustBeProblem(409, "dossier.not-pending-central");
    }

    [Fact]
    public async Task Samples_go_with_the_package()
    {
        var upward = await Upward.Ranked(api);

        await (await upward.Seal(samples: 4)).MustBeProblem(409, "transfer.samples-missing");
    }

    [Fact]
    public async Task The_result_is_approved_before_the_letter_is_signed()
    {
        var upward = await Upward.Ranked(api);

        await (await upward.Seal(signedOn: "2999-01-01")).MustBeProblem(409, "transfer.papers-not-signed");
    }

    [Fact]
    public async Task Only_the_province_of_the_result_transfers_it()
    {
        var (upward, other) = (await Upward.Ranked(api), await Upward.Ranked(api));

        await (await upward.Seal(by: other.Officer)).MustBeProblem(404, "not-found");
        await (await upward.Seal(by: upward.Centre)).MustBe(403);
    }

    [Fact]
    public async Task Another_province_does_not_see_the_package()
    {
        var (upward, other) = (await Upward.Sealed(api), await Upward.Ranked(api));

        await (await other.Officer.GetAsync(upward.Transfer, Cancellation)).MustBeProblem(404, "not-found");
        await (await other.Officer.GetAsync($"{upward.Transfer}/manifest", Cancellation)).MustBe(404);
    }

    [Fact]
    public async Task On_receipt_the_dossier_waits_for_the_central_council()
    {
        var upward = await Upward.Received(api);

        Assert.Equal("at_centre", await upward.State());
        await (await upward.Receive()).MustBeProblem(409, "transfer.received");
    }

    [Fact]
    public async Task Only_the_centre_receives()
    {
        var upward = await Upward.Sealed(api);

        await (await upward.Receive(by: upward.Officer)).MustBe(403);
    }

    [Fact]
    public async Task A_file_that_was_changed_is_named_and_nothing_is_received()
    {
        var upward = await Upward.Sealed(api);
        var (path, evidence) = await OneFile(upward.Province.Dossier);
        await File.WriteAllTextAsync(path, "Đã sửa", Cancellation);

        var problem = await (await upward.Receive()).MustBeProblem(409, "transfer.altered");

        var named = Assert.Single(problem["errors"]!.AsArray())!;
        Assert.Equal($"/evidence/{evidence}/versions/1", (string?)named["pointer"]);
        Assert.Equal("transferred", await upward.State());
    }

    [Fact]
    public async Task A_file_that_is_gone_is_named()
    {
        var upward = await Upward.Sealed(api);
        File.Delete((await OneFile(upward.Province.Dossier)).Path);

        var problem = await (await upward.Receive()).MustBeProblem(409, "transfer.altered");

        Assert.Single(problem["errors"]!.AsArray());
    }

    [Fact]
    public async Task The_database_lets_nobody_alter_a_sealed_package()
    {
        var upward = await Upward.Sealed(api);
        var id = Id<Transfer>.Parse(upward.Transfer.Split('/')[^1], null);

        await api.InDatabase(async db =>
        {
            var sealedOnes = db.Set<Transfer>().Where(one => one.Id == id);
            await Assert.ThrowsAnyAsync<Exception>(() => sealedOnes.ExecuteDeleteAsync(Cancellation));
            await Assert.ThrowsAnyAsync<Exception>(() =>
                sealedOnes.ExecuteUpdateAsync(set => set.SetProperty(one => one.Letter.Number, "1"), Cancellation)
            );
        });
    }

    private async Task<(string Path, Id<Evidence> Evidence)> OneFile(Id<Dossier> dossier)
    {
        var (key, id) = ("", default(Id<Evidence>));
        await api.InDatabase(async db =>
        {
            var attached = await db.Set<Dossier>()
                .Where(one => one.Id == dossier)
                .SelectMany(one => one.Attachments)
                .AsNoTracking()
                .FirstAsync(Cancellation);
            var paper = await db.Set<Evidence>().SingleAsync(one => one.Id == attached.EvidenceId, Cancellation);
            (key, id) = (paper.Latest.File.StorageKey, paper.Id);
        });

        return (Path.Combine(api.EvidenceFolder, key[^2..], key), id);
    }
}
