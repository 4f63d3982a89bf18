using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Printing;
using Ocop.Domain.Certification;
using static Ocop.Api.Tests.Certification.Printed;

namespace Ocop.Api.Tests.Certification;

/// <summary>All certificates of a decision on paper, before and after its issue.</summary>
public sealed class DecisionDocumentTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_marked_and_proves_nothing()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var four = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var draft = await officer.Created(August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", four));
        var path = $"/decisions/{draft["id"]}/certificates/1";

        var before = await Download(officer, path);
        var again = await Download(officer, path);
        await (await officer.Issue(draft)).MustBe(200);
        var after = await Download(officer, path);

        Assert.Equal(before, again);
        Assert.Contains("BẢN NHÁP · DRAFT", PdfText.PagesOf(before)[0], StringComparison.Ordinal);
        var text = await Poppler.TextOf(before);
        Assert.Contains(four.Product.Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mã xác minh", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BẢN NHÁP", PdfText.PagesOf(after)[0], StringComparison.Ordinal);
        Assert.Contains("Mã xác minh", await Poppler.TextOf(after), StringComparison.Ordinal);
        await august.Api.InDatabase(async db =>
            Assert.Equal(
                1,
                await db.Set<Certificate>().CountAsync(one => one.ProductId == four.Product.Id, Cancellation)
            )
        );
    }

    [Fact]
    public async Task All_of_a_decision_come_in_one_file()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = await officer.Issued(
            August.LaoCai,
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4),
            await Assessed.In(august.Api, August.YenBai, August.LaoCai, star: 3)
        );
        var path = $"/decisions/{decision["id"]}/certificates";

        var response = await officer.Read(path);
        var file = await response.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal("application/zip", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(file, await Download(officer, path));
        using var archive = new ZipArchive(new MemoryStream(file));
        var numbers = decision["items"]!.AsArray().Select(item => (string)item!["certificateNumber"]!).ToList();
        Assert.Equal(numbers.Select(number => $"{number}.pdf"), archive.Entries.Select(entry => entry.FullName));
        foreach (var number in numbers)
        {
            using var content = new MemoryStream();
            await using var entry = await archive.GetEntry($"{number}.pdf")!.OpenAsync(Cancellation);
            await entry.CopyToAsync(content, Cancellation);
            Assert.Equal(await Pdf(august.Anyone(), number), content.ToArray());
        }
    }

    [Fact]
    public async Task Only_those_who_see_the_decision_print_it()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = await officer.Issued(
            August.LaoCai,
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4)
        );

        foreach (
            var path in new[]
            {
                $"/decisions/{decision["id"]}/certificates",
                $"/decisions/{decision["id"]}/certificates/1",
            }
        )
        {
            await (await august.Anyone().Read(path)).MustBe(401);
            await (await (await august.CommuneOfficer(August.SaPa)).Read(path)).MustBeProblem(403, "not-allowed");
            await (await (await august.ProvinceOfficer(August.HaNoi)).Read(path)).MustBeProblem(404, "not-found");
            await (await (await august.CentralOfficer()).Read(path)).MustBe(200);
        }

        await (await officer.Read($"/decisions/{decision["id"]}/certificates/2")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Those_of_later_days_are_printed_ahead_by_officers_only()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var decision = August.Decision(
            August.LaoCai,
            August.NewNumber(),
            "2026-08-05",
            await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4)
        );
        decision["certificatesFrom"] = "2026-08-20";
        var issued = await (await officer.Issue(await officer.Created(decision))).Json();
        var number = (string)issued["items"]![0]!["certificateNumber"]!;

        var ahead = await Download(officer, $"/decisions/{issued["id"]}/certificates/1");

        await (await august.Anyone().Read($"/certificates/{number}/pdf")).MustBeProblem(404, "not-found");
        using var later = august.At("2026-08-19T17:00:00Z");
        Assert.Equal(ahead, await Pdf(later.Client, number));
    }
}
