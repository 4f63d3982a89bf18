using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Credentials;
using Ocop.Api.Tests.Printing;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Printing.Pdf;
using Ocop.Infrastructure.Printing.Qr;
using static Ocop.Api.Tests.Certification.Printed;

namespace Ocop.Api.Tests.Certification;

/// <summary>Certificates on paper, read and drawn by another program.</summary>
public sealed class CertificateDocumentTests(August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_what_was_issued_in_both_languages()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        var certificate = await august.Anyone().GetJson($"/api/v1/certificates/{number}");
        var code = VerificationCode.Parse((string)certificate["verificationCode"]!, null).Grouped;

        var text = await Poppler.TextOf(await Pdf(august.Anyone(), number));

        Assert.All(
            [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "SOCIALIST REPUBLIC OF VIET NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "GIẤY CHỨNG NHẬN",
                "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai công nhận sản phẩm",
                "The Chair of the People's Committee of Lào Cai Province recognises the product",
                assessed.Product.Name,
                $"của chủ thể: {assessed.Producer.Name}",
                "Địa chỉ: Thôn Sả Séng",
                "tỉnh Lào Cai",
                "đạt hạng 4 sao",
                "with 4 stars",
                $"theo Quyết định số {certificate["decision"]!["number"]} ngày 05/08/2026",
                "Có giá trị từ ngày 05/08/2026 đến hết ngày 05/08/2029",
                "Valid from 5 August 2026 to the end of 5 August 2029",
                $"Số: {number}",
                $"Mã xác minh: {code}",
                "Lào Cai, ngày 05 tháng 08 năm 2026",
                "Phó Chủ tịch",
                "Nguyễn Văn An",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(assessed.Producer.Representative!.Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain("BẢN NHÁP", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_QR_code_is_the_one_that_is_checked_without_a_network()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var token = await august.Anyone().Token(Signed.Credential(number));
        var file = await Pdf(august.Anyone(), number);

        var picture = await Poppler.DrawingOf(file, dotsPerInch: 250);

        var squares = QrSquares.Of($"http://localhost:5080/x/{(string)token.Claims()["jti"]!}#{token}");
        var side = FramedPages.CodeSide / squares.Side;
        Assert.InRange(side * squares.Side, 35 * 72 / 25.4, 45 * 72 / 25.4);
        Assert.All(
            squares.Dark.SelectMany(run => Enumerable.Range(run.X, run.Length).Select(x => (X: x, run.Y))),
            square =>
                Assert.True(
                    picture.IsDarkAt(
                        FramedPages.CodeLeft + ((square.X + 0.5) * side),
                        FramedPages.CodeTop + ((square.Y + 0.5) * side)
                    )
                )
        );
    }

    [Fact]
    public async Task The_same_certificate_gives_the_same_bytes_years_later_whatever_has_become_of_it()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        var first = await Pdf(august.Anyone(), number);
        await (await officer.Suspend(number, "2026-08-06")).MustBe(200);
        using var later = august.At("2030-01-10T02:00:00Z");

        Assert.Equal(first, await Pdf(later.Client, number));
    }

    [Fact]
    public async Task Who_holds_it_is_not_sent_it_again()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var held = (await august.Anyone().Read($"/certificates/{number}/pdf")).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/certificates/{number}/pdf");
        request.Headers.IfNoneMatch.Add(held);

        await (await august.Anyone().SendAsync(request, Cancellation)).MustBe(304);
    }

    [Fact]
    public async Task The_home_of_a_household_is_on_its_own_paper_only()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        await august.Api.InDatabase(db =>
            db.Set<Producer>()
                .Where(one => one.Id == assessed.Producer.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Kind, ProducerKind.Household), Cancellation)
        );
        var number = await officer.Certify(assessed);
        var owner = await august.Owner(assessed.Producer);

        var shown = await Poppler.TextOf(await Pdf(august.Anyone(), number));
        var own = await Poppler.TextOf(await Download(owner, $"/certificates/{number}/document"));
        var officers = await Download(officer, $"/certificates/{number}/document");

        Assert.DoesNotContain("Sả Séng", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Địa chỉ", shown, StringComparison.Ordinal);
        Assert.Contains("Địa chỉ: Thôn Sả Séng", own, StringComparison.Ordinal);
        Assert.Contains("Sả Séng", await Poppler.TextOf(officers), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_producer_and_officers_of_the_place_print_the_complete_one()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var other = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        var path = $"/certificates/{number}/document";

        await (await august.Anyone().Read(path)).MustBe(401);
        await (await august.Api.As(Id<User>.New(), Role.Admin).Read(path)).MustBeProblem(403, "not-allowed");
        await (await (await august.ProvinceOfficer(August.HaNoi)).Read(path)).MustBeProblem(404, "not-found");
        await (await (await august.Owner(other.Producer)).Read(path)).MustBeProblem(404, "not-found");
        await (await (await august.CommuneOfficer(August.SaPa)).Read(path)).MustBe(200);
    }

    [Fact]
    public async Task One_that_replaces_another_says_so_and_keeps_its_scope()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, assessed) = await august.Certified(officer);
        await (await Stating.State(officer, number, Stating.Item("Túi", "500 g", gtin: null))).MustBe(200);
        var before = await Pdf(august.Anyone(), number);
        await august.Api.InDatabase(db =>
            db.Set<Product>()
                .Where(one => one.Id == assessed.Product.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.Name, "Rau bắp cải xoè Sa Pa"), Cancellation)
        );

        var response = await officer.Happens(
            number,
            "replacement",
            new()
            {
                ["paper"] = new JsonObject { ["number"] = "31/QĐ-UBND", ["datedOn"] = "2026-08-06" },
            }
        );

        await response.MustBe(201);
        var corrected = (string)(await response.Json())["number"]!;
        var text = await Poppler.TextOf(await Pdf(august.Anyone(), corrected));
        Assert.Contains("Rau bắp cải xoè Sa Pa", text, StringComparison.Ordinal);
        Assert.Contains($"Cấp lại, thay giấy số {number}", text, StringComparison.Ordinal);
        Assert.Equal(before, await Pdf(august.Anyone(), number));
        var scope = await august.Anyone().GetJson($"/api/v1/certificates/{corrected}/scope");
        Assert.Equal("500 g", (string?)Assert.Single(scope["items"]!.AsArray())!["packSize"]);
    }

    [Fact]
    public async Task The_paper_of_a_published_list_is_not_ours_to_print()
    {
        var assessed = await Assessed.In(
            august.Api,
            August.SaPa,
            August.LaoCai,
            star: 4,
            kind: DossierKind.Renewal,
            recognised: new(2023, 10, 4)
        );

        await (await august.Anyone().Read($"/certificates/{assessed.Held}/pdf")).MustBeProblem(
            409,
            "certificate.paper-elsewhere"
        );
    }

    [Theory]
    [InlineData("99-2026-1-01")]
    [InlineData("x")]
    public async Task What_nobody_was_given_is_not_printed(string number) =>
        await (await august.Anyone().Read($"/certificates/{number}/pdf")).MustBeProblem(404, "not-found");
}
