using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Those who look after the whole: the auditor, who changes nothing, and the administrator.</summary>
[Collection(Common.Pages.Name)]
public sealed class OverseerTests(Site site)
{
    [Fact]
    public async Task An_auditor_recomputes_a_result_from_its_sheets_and_reads_the_roots_of_the_log()
    {
        var chamber = await Chamber.Of(site.Scene);
        var product = $"Mật Ong Kiểm Tra {Chamber.NextNumber()}";
        var session = await chamber.Hold(await chamber.ProposedDossier(product), stars: 4);
        var auditor = await site.Scene.Somebody(Role.Auditor, Places.VietNam);
        await using var visit = await site.VisitAsync(auditor, Screen.Desktop);

        await visit.OpenAsync($"/ket-qua?session={session}");
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = product }).ClickAsync();
        await visit.Button("Tính lại kết quả").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Khớp hoàn toàn");
        Assert.Empty(await visit.Page.Faults());
        await Expect(visit.Main.GetByRole(AriaRole.Link, new() { NameRegex = new("^Lập quyết định") }))
            .ToHaveCountAsync(0);

        await visit.OpenAsync("/nhat-ky");
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = "Gốc chuỗi theo ngày" }).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Gốc chuỗi theo ngày");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_administrator_looks_up_the_law_the_days_off_and_what_became_of_a_commune()
    {
        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);

        await visit.OpenAsync("/van-ban");
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = "26/2026/QĐ-TTg" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("36 tháng");
        await Expect(visit.Main.GetByRole(AriaRole.Table, new() { Name = "Khung điểm" })).ToContainTextAsync("90");

        await visit.OpenAsync("/ngay-nghi");
        await visit.Page.GetByLabel("Năm").SelectOptionAsync("2025");
        await Expect(visit.Main.GetByRole(AriaRole.Table).First).ToContainTextAsync("01/05/2025");

        await visit.OpenAsync("/don-vi");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Đơn vị" }).FillAsync("ban pho");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("01/07/2025");
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(visit.Crashes);
    }
}
