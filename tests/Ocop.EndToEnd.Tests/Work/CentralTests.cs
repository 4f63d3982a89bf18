using Microsoft.Playwright;
using Ocop.Application.Assessment.Transfers;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The officer of the central level, who takes in what provinces hold worth five stars.</summary>
[Collection(Common.Pages.Name)]
public sealed class CentralTests(Site site)
{
    [Fact]
    public async Task A_package_is_received_assessed_and_becomes_a_certificate_of_the_country()
    {
        var (dossier, product) = await SentUp();
        var chamber = await Chamber.OfTheCountry(site.Scene);
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Desktop);

        await Receive(visit, product);
        var session = await chamber.Hold(dossier, stars: 5);
        await visit.DraftDecisionAsync(session, product);
        var certificate = await visit.IssueDecisionAsync();

        Assert.StartsWith("VN-", certificate, StringComparison.Ordinal);
        await site.MustBeVerifiedByAnyone(certificate, product);
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_package_that_raises_doubts_goes_back_for_another_assessment_with_the_reason()
    {
        var (_, product) = await SentUp();
        var chamber = await Chamber.OfTheCountry(site.Scene);
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Tablet);
        await Receive(visit, product);

        await visit.Button("Yêu cầu tỉnh đánh giá lại").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Yêu cầu tỉnh đánh giá lại" });
        await Expect(dialog).ToContainTextAsync("đánh giá lại sản phẩm trong một phiên họp mới");
        await dialog.GetByRole(AriaRole.Textbox).FillAsync("Mẫu gửi kèm không khớp hồ sơ.");
        Assert.Empty(await visit.Page.Faults());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Yêu cầu tỉnh đánh giá lại" }).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Mẫu gửi kèm không khớp hồ sơ.");
        Assert.Empty(visit.Crashes);
    }

    /// <summary>A product that a province holds worth five stars, its package sealed.</summary>
    private async Task<(Id<Dossier> Dossier, string Product)> SentUp()
    {
        var province = await Chamber.Of(site.Scene);
        var product = $"Sâm Gửi Trung Ương {Chamber.NextNumber()}";
        var dossier = await province.ProposedDossier(product);
        var result = await Chamber.ResultOf(site.Scene, await province.Hold(dossier, stars: 5));
        var letter = new SignedPaper($"{Chamber.NextNumber()}/UBND", Published.Today);
        var approval = letter with { Number = $"{Chamber.NextNumber()}/QĐ" };
        await site.Scene.Send(new SealTransfer(result, letter, approval, Samples: 5), province.Officer);
        return (dossier, product);
    }

    private static async Task Receive(Visit visit, string product)
    {
        await visit.OpenAsync("/viec");
        await visit.Main.GetByRole(AriaRole.Link, new() { NameRegex = new("gói đang gửi, chờ nhận") }).ClickAsync();
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = product }).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Một gói hồ sơ");
        await visit.Button("Nhận gói hồ sơ").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Nhận gói hồ sơ" });
        await Expect(dialog).ToContainTextAsync("so mã băm");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Nhận gói hồ sơ" }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Main).ToContainTextAsync("Nhận lúc");
    }
}
