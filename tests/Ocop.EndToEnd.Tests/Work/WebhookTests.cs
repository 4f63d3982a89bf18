using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>An agency has its system told what happens, from the address to what came of a test.</summary>
[Collection(Common.Pages.Name)]
public sealed class WebhookTests(Site site)
{
    [Fact]
    public async Task An_agency_adds_a_webhook_tests_it_and_turns_it_off()
    {
        await using var officer = await site.VisitAsync(
            await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai),
            Screen.Phone
        );
        await using var administrator = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await LetIn(officer, administrator);

        await officer.Main.GetByRole(AriaRole.Link, new() { Name = "Webhook" }).ClickAsync();
        await Add(officer);
        await officer.Main.GetByRole(AriaRole.Link, new() { Name = "Kho dữ liệu thử" }).ClickAsync();
        await Act(officer, "Gửi sự kiện thử");
        await Expect(officer.Main.GetByRole(AriaRole.Table)).ToContainTextAsync("Sự kiện thử");
        await Act(officer, "Tắt webhook");
        await Expect(officer.Main).ToContainTextAsync("Cơ quan tự tắt");

        Assert.Empty(officer.Crashes.Concat(administrator.Crashes));
        Assert.Empty(await officer.Page.Faults());
    }

    /// <summary>A system of the officer's province, on whose page the officer then is.</summary>
    private static async Task LetIn(Visit officer, Visit administrator)
    {
        await officer.OpenAsync("/he-thong-ket-noi/moi");
        await officer.Main.GetByLabel("Tên hệ thống").FillAsync("Kho dữ liệu nhận webhook");
        await officer.Main.GetByLabel("Mã định danh cơ quan").FillAsync("H38.12");
        await officer.Main.GetByLabel("Thư điện tử liên hệ").FillAsync("cntt@example.vn");
        await officer.Main.GetByLabel("Dữ liệu công khai, theo hạn mức riêng").CheckAsync();
        await officer.Button("Gửi yêu cầu kết nối").ClickAsync();
        await Expect(officer.Main).ToContainTextAsync("Chờ duyệt");

        var page = new Uri(officer.Page.Url).AbsolutePath;
        await administrator.OpenAsync(page);
        await administrator.Button("Duyệt kết nối").ClickAsync();
        await Expect(administrator.Main).ToContainTextAsync("Được kết nối");
        await officer.OpenAsync(page);
    }

    private static async Task Add(Visit officer)
    {
        await officer.Button("Thêm webhook").ClickAsync();
        await officer.Main.GetByLabel("Địa chỉ nhận").FillAsync("https://receiver.example.vn/ocop");
        await officer.Main.GetByLabel("Tên gọi").FillAsync("Kho dữ liệu thử");
        await officer.Main.GetByLabel("Giấy chứng nhận bị thu hồi, hủy bỏ").CheckAsync();
        await officer.Button("Thêm webhook").ClickAsync();
        await Expect(officer.Main).ToContainTextAsync("chỉ hiện một lần");
        await Expect(officer.Main.Locator("code", new() { HasText = "whsec_" })).ToBeVisibleAsync();
    }

    private static async Task Act(Visit officer, string name)
    {
        await officer.Button(name).ClickAsync();
        await officer
            .Page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
            .ClickAsync();
        await Expect(officer.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }
}
