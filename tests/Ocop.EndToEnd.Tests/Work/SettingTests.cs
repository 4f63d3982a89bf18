using System.Text;
using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What the law leaves open, the money for rewards and the words of the act, as they are set in the browser.</summary>
[Collection(Common.Pages.Name)]
public sealed class SettingTests(Site site)
{
    /// <summary>Far enough ahead that no other test goes by what is set here.</summary>
    private static readonly string Later = Published.Today.AddYears(3).ToString("d/M/yyyy", provider: null);

    [Fact]
    public async Task A_province_settles_an_open_matter_for_itself_from_a_day_on()
    {
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(officer, Screen.Phone);
        await visit.OpenAsync("/thiet-lap");
        await Expect(visit.Main).ToContainTextAsync("Chưa được pháp luật quy định");
        await visit
            .Page.GetByRole(AriaRole.Link, new() { NameRegex = new("thời hạn gửi tài liệu cho thành viên") })
            .ClickAsync();

        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Đặt một giá trị riêng của tỉnh" }).CheckAsync();
        await visit.Page.GetByLabel("Giá trị (số nguyên)").FillAsync("999");
        await visit.Page.GetByLabel("Áp dụng từ ngày").FillAsync(Later);
        await visit.Page.GetByLabel("Căn cứ").FillAsync("Quyết định thử 7/QĐ-UBND");
        await visit.Button("Lưu giá trị").ClickAsync();
        await Expect(visit.Page.GetByLabel("Giá trị (số nguyên)")).ToHaveAttributeAsync("aria-invalid", "true");

        await visit.Page.GetByLabel("Giá trị (số nguyên)").FillAsync("5");
        await visit.Button("Lưu giá trị").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Quyết định thử 7/QĐ-UBND");
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_administrator_sets_for_the_country_and_not_for_a_province()
    {
        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await visit.OpenAsync("/thiet-lap/councils/quorum");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Đặt một giá trị cho cả nước" }).CheckAsync();
        await visit.Page.GetByLabel("Tỷ lệ phần trăm").FillAsync("66,67");
        await visit.Page.GetByLabel("Áp dụng từ ngày").FillAsync(Later);
        await visit.Button("Lưu giá trị").ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("66,67%");
        await visit.OpenAsync($"/thiet-lap/councils/quorum?tinh={Places.LaoCai}");
        await Expect(visit.Main).ToContainTextAsync("Cơ quan của tỉnh đặt giá trị cho tỉnh mình");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_province_enters_a_fund_for_rewards_and_raises_what_is_allotted()
    {
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync("/kinh-phi-thuong/moi");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Ngân sách tỉnh" }).CheckAsync();
        await visit.Page.GetByLabel("Nguồn", new() { Exact = true }).FillAsync("Nguồn thử nghiệm");
        await visit.Page.GetByLabel("Số tiền được giao").FillAsync("1.500.000.000");
        await visit.Button("Nhập nguồn kinh phí").ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Một nguồn kinh phí thưởng");
        await visit.Page.GetByLabel("Số tiền được giao").FillAsync("2.000.000.000");
        await visit.Button("Điều chỉnh số được giao").ClickAsync();
        await Expect(visit.Main.Locator("dl").First).ToContainTextAsync("2.000.000.000");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task Words_of_another_form_and_of_unknown_criteria_are_refused_beside_the_file()
    {
        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await visit.OpenAsync("/van-ban/QD1048/loi-van");
        await visit.Page.GetByLabel("Tệp lời văn").SetInputFilesAsync(FileOf("""{"criteria": []}"""));
        await visit.Button("Nhập lời văn").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tệp không đúng mẫu");

        const string words = """
            {"regulation": "QD1048", "source": "Bản ký số", "criteria": {"KHONG-CO": {"label": "Thử", "options": ["Một"]}}}
            """;
        await visit.Page.GetByLabel("Tệp lời văn").SetInputFilesAsync(FileOf(words));
        await Expect(visit.Main).ToContainTextAsync("Đã đọc lời văn của 1 tiêu chí");
        await visit.Button("Nhập lời văn").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("KHONG-CO");
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(visit.Crashes);
    }

    private static FilePayload FileOf(string text) =>
        new()
        {
            Name = "loi-van.json",
            MimeType = "application/json",
            Buffer = Encoding.UTF8.GetBytes(text),
        };
}
