using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Printing;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Catalogue;

/// <summary>Each test of loading does so from a folder of its own, and leaves nothing behind.</summary>
public sealed class CertificateTemplateTests(August august) : IClassFixture<August>, IDisposable
{
    private const string Shipped = "certificate-templates/qd26-1.json";

    private static readonly DataFolder Data = new(path: null);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocop-templates-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Anyone_reads_which_templates_there_are()
    {
        var templates = await august.Anyone().GetJson("/api/v1/regulations/QD26/certificate-templates");

        var first = templates["items"]!.AsArray().Single(one => (int)one!["edition"]! == 1)!;
        Assert.Equal("2026-05-22", (string?)first["from"]);
        Assert.NotEmpty((string)first["provenance"]!);
        Assert.Empty(
            (await august.Anyone().GetJson("/api/v1/regulations/QD148/certificate-templates"))["items"]!.AsArray()
        );
        await (await august.Anyone().Read("/regulations/QD0/certificate-templates")).MustBeProblem(404, "not-found");
    }

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.ProvinceOfficer)]
    public async Task Who_settles_matters_looks_at_one(Role role)
    {
        var response = await august
            .Api.As(Id<User>.New(), role)
            .Read("/regulations/QD26/certificate-templates/1/preview");

        await response.MustBe(200);
        var file = await response.Content.ReadAsByteArrayAsync(Cancellation);
        Assert.Contains("MẪU THỬ · SPECIMEN", PdfText.PagesOf(file)[0], StringComparison.Ordinal);
        Assert.Contains("Chè Shan tuyết cổ thụ Suối Giàng", await Poppler.TextOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_do_not_and_what_is_not_there_is_not_found()
    {
        const string path = "/regulations/QD26/certificate-templates/1/preview";

        await (await august.Anyone().Read(path)).MustBe(401);
        await (await august.Api.As(Id<User>.New(), Role.Producer).Read(path)).MustBeProblem(403, "not-allowed");
        await (
            await august.Api.As(Id<User>.New(), Role.Admin).Read("/regulations/QD26/certificate-templates/999/preview")
        ).MustBeProblem(404, "not-found");
    }

    [Fact]
    public Task A_changed_file_is_refused() =>
        august.Api.InDatabase(async db =>
        {
            Write("qd26-1.json", Text().Replace("CERTIFICATE", "DIPLOMA", StringComparison.Ordinal));

            var refused = await Assert.ThrowsAsync<RefusedFileException>(() => Load(db));

            Assert.Contains(Shipped, refused.Reason.Vi, StringComparison.Ordinal);
        });

    [Fact]
    public Task A_template_that_leaves_something_out_is_refused() =>
        august.Api.InDatabase(async db =>
        {
            Write(
                "qd148-1.json",
                Text()
                    .Replace("QD26", "QD148", StringComparison.Ordinal)
                    .Replace("{signatoryName}", "", StringComparison.Ordinal)
            );

            var refused = await Assert.ThrowsAsync<RefusedFileException>(() => Load(db));

            Assert.Contains("leaves out", refused.Reason.En, StringComparison.Ordinal);
        });

    [Fact]
    public async Task A_new_edition_does_not_reach_back_to_what_is_issued()
    {
        await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        Write("qd26-1.json", Text());
        Write(
            "qd26-2.json",
            Text()
                .Replace("\"edition\": 1", "\"edition\": 2", StringComparison.Ordinal)
                .Replace("2026-05-22", "2026-08-05", StringComparison.Ordinal)
        );

        await august.Api.InDatabase(async db =>
        {
            var refused = await Assert.ThrowsAsync<RefusedFileException>(() => Load(db));

            Assert.Contains("for certificates to come", refused.Reason.En, StringComparison.Ordinal);
        });
    }

    [Fact]
    public Task A_loaded_template_stays_as_it_was_whoever_comes_to_the_database() =>
        august.Api.InDatabase(async db =>
        {
            var changed = await Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
                db.Set<CertificateTemplate>()
                    .ExecuteUpdateAsync(set => set.SetProperty(one => one.Edition, 7), Cancellation)
            );

            Assert.Contains("never change", changed.MessageText, StringComparison.Ordinal);
        });

    private static string Text() => File.ReadAllText(Data.PathTo(Shipped));

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, "certificate-templates", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private Task Load(OcopDbContext db) =>
        new CertificateTemplateData(db, new(_folder.FullName)).LoadAsync(Cancellation);
}
