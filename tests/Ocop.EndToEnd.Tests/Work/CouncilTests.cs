using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>From convening to the results, by the officer who organises and the chair who presides.</summary>
[Collection(Common.Pages.Name)]
public sealed class CouncilTests(Site site)
{
    [Fact]
    public async Task A_council_is_convened_scores_closes_and_its_results_and_papers_are_there()
    {
        var chamber = await Chamber.Of(site.Scene);
        var product = $"Gạo Séng Cù {Chamber.NextNumber()}";
        var dossier = await chamber.ProposedDossier(product);
        var number = Chamber.NextNumber();
        await chamber.OpenRound(number);
        var id = await OrganiseAsync(chamber, product, number);
        var session = new Id<Domain.Assessment.AssessmentSession>(Guid.Parse(id));
        foreach (var member in chamber.Members)
            await chamber.Declare(session, member, dossier);

        await using var visit = await site.VisitAsync(chamber.Chair, Screen.Desktop);
        await visit.OpenAsync($"/phien-hop/{id}/dieu-hanh");
        foreach (var member in await visit.Page.GetByRole(AriaRole.Checkbox).AllAsync())
            await member.CheckAsync();
        await visit.Button("Ghi nhận có mặt").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await visit.OpenAsync($"/phien-hop/{id}");
        await Expect(visit.Main).ToContainTextAsync("3/3 thành viên");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Điều hành phiên họp" }).ClickAsync();
        await ConfirmAsync(visit, "Mở chấm điểm");
        await Expect(visit.Main).ToContainTextAsync("Đã nộp 0/3 phiếu");

        foreach (var member in chamber.Members)
            await chamber.Score(session, dossier, member);
        await Expect(visit.Main).ToContainTextAsync("Đã nộp 3/3 phiếu", new() { Timeout = 15_000 });
        Assert.Empty(await visit.Page.Faults());
        await ConfirmAsync(visit, "Kết thúc phiên họp");

        await Expect(visit.Heading).ToHaveTextAsync("Kết quả phiên họp");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync(product);
        await Expect(visit.Page.GetByRole(AriaRole.Img, new() { Name = "5 sao" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Biên bản (PDF)" })).ToBeVisibleAsync();
        await ForwardAsync(chamber, id);
        Assert.Empty(visit.Crashes);
    }

    private async Task<string> OrganiseAsync(Chamber chamber, string product, int round)
    {
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Desktop);
        await visit.OpenAsync($"/hoi-dong/{chamber.Council}");
        await visit
            .Page.GetByLabel("Đợt đánh giá")
            .SelectOptionAsync(new SelectOptionValue { Label = $"Đợt {round} năm {Published.Today.Year}" });
        await visit.Page.GetByLabel("Ngày họp").FillAsync(Published.Today.ToString("d/M/yyyy", provider: null));
        await visit.Button("Triệu tập phiên họp").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Tổ chức phiên họp");

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{product}") }).CheckAsync();
        await visit.Button("Lưu danh sách sản phẩm").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        return new Uri(visit.Page.Url).Segments[2].TrimEnd('/');
    }

    /// <summary>Five stars go up: the province seals the package and sees where it is.</summary>
    private async Task ForwardAsync(Chamber chamber, string session)
    {
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Desktop);
        await visit.OpenAsync($"/phien-hop/{session}/ket-qua");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Chuyển lên trung ương" }).ClickAsync();
        await visit.Page.GetByLabel("Công văn đề nghị số").FillAsync($"{Chamber.NextNumber()}/UBND");
        await visit.Page.GetByLabel("Ngày công văn").FillAsync(Published.Today.ToString("d/M/yyyy", provider: null));
        await visit.Page.GetByLabel("Quyết định phê duyệt kết quả số").FillAsync($"{Chamber.NextNumber()}/QĐ");
        await visit.Page.GetByLabel("Ngày quyết định").FillAsync(Published.Today.ToString("d/M/yyyy", provider: null));
        await visit.Page.GetByLabel("Số mẫu kèm theo").FillAsync("5");
        await visit.Button("Niêm phong và chuyển").ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Trung ương chưa xác nhận đã nhận");
        await Expect(visit.Main).ToContainTextAsync("Mã niêm phong");
    }

    private static async Task ConfirmAsync(Visit visit, string act)
    {
        await visit.Button(act).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = act });
        await Expect(dialog).ToContainTextAsync("Việc này dẫn đến");
        await dialog.GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
