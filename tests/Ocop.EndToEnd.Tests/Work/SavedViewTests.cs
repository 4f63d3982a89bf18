using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Lists that somebody comes back to.</summary>
[Collection(Common.Pages.Name)]
public sealed class SavedViewTests(Site site)
{
    [Fact]
    public async Task An_officer_keeps_a_narrowed_queue_and_finds_it_on_another_device()
    {
        var filed = await site.Scene.Submitted();
        await using (var desk = await site.VisitAsync(filed.Commune, Screen.Desktop))
        {
            await desk.OpenAsync("/ho-so?overdue=true&kind=new");
            await desk.Button("Lưu bộ lọc này").ClickAsync();
            await desk.Main.GetByLabel("Đặt tên cho bộ lọc này").FillAsync("Hồ sơ mới quá hạn");
            await desk.Button("Lưu bộ lọc").ClickAsync();
            await Expect(desk.Button("Xóa bộ lọc “Hồ sơ mới quá hạn”")).ToBeVisibleAsync();
            Assert.Empty(await desk.Violations());
        }

        await using var phone = await site.VisitAsync(filed.Commune, Screen.Phone);
        await phone.OpenAsync("/ho-so");
        await phone.Main.GetByLabel("Bộ lọc đã lưu").SelectOptionAsync("Hồ sơ mới quá hạn");

        await Expect(phone.Main.GetByLabel("Đang lọc theo")).ToContainTextAsync("Quá hạn");
        Assert.Contains("overdue=true", phone.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await phone.Page.Faults());
        Assert.Empty(phone.Crashes);
    }
}
