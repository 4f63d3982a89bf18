using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>A visit to a certified product, from its plan to what the producer reads of it.</summary>
[Collection(Common.Pages.Name)]
public sealed class InspectionTests(Site site)
{
    private static readonly DateOnly Planned = Published.Today.AddDays(3);

    private static readonly DateOnly PutRightBy = Published.Today.AddDays(30);

    /// <summary>Another day of the same year.</summary>
    private static readonly DateOnly Moved =
        Planned.AddDays(1).Year == Planned.Year ? Planned.AddDays(1) : Planned.AddDays(-1);

    [Fact]
    public async Task A_visit_is_planned_moved_and_recorded_with_photos_and_the_producer_reads_it()
    {
        var (producer, certificate) = await Certified("Lạc Đỏ Được Kiểm Tra");
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);

        await using (var visit = await site.VisitAsync(officer, Screen.Phone))
        {
            await Plan(visit, certificate);
            await Move(visit);
            await Record(visit);
            await Photograph(visit);
            Assert.Empty(await visit.Page.Faults());
            Assert.Empty(visit.Crashes);
        }

        await using var own = await site.VisitAsync(producer, Screen.Phone);
        await own.OpenAsync("/chung-nhan-cua-toi");
        await Link(own, "Xem kết quả kiểm tra sau công nhận").ClickAsync();
        await Link(own, "Lạc Đỏ Được Kiểm Tra").ClickAsync();

        await Expect(own.Heading).ToHaveTextAsync("Cuộc kiểm tra");
        await Expect(own.Main).ToContainTextAsync("Nhãn in 5 sao");
        await Expect(own.Main).ToContainTextAsync("Phải khắc phục: Thay nhãn");
        await Expect(own.Main).ToContainTextAsync(PutRightBy.Shown());
        await ExpectPhoto(own);
        await Expect(own.Main.Locator("input[type=file]")).ToHaveCountAsync(0);
        Assert.Empty(own.Crashes);
    }

    [Fact]
    public async Task A_notice_of_what_is_to_be_put_right_leads_to_what_was_found()
    {
        var (producer, certificate) = await Certified("Hồng Giòn Phải Khắc Phục");
        await site.Scene.HoldVisit(await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai), certificate);
        await using var visit = await site.VisitAsync(producer, Screen.Desktop);

        await visit.OpenAsync("/thong-bao");
        await Link(visit, "Xem kết quả kiểm tra").ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Kết quả kiểm tra");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Hồng Giòn Phải Khắc Phục");
        Assert.Empty(visit.Crashes);
    }

    private async Task<(Actor Producer, string Certificate)> Certified(string name)
    {
        var (actor, producer) = await site.Scene.Producer();
        var (product, _) = await site.Scene.Open(actor, producer, name);
        return (actor, await site.Scene.Hold(product));
    }

    private static async Task Plan(Visit visit, string certificate)
    {
        await visit.OpenAsync($"/kiem-tra/moi/{certificate}");
        await visit.Page.GetByLabel("Ngày kiểm tra").FillAsync(Planned.Shown());
        await visit.Button("Lên kế hoạch kiểm tra").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lên kế hoạch");
    }

    private static async Task Move(Visit visit)
    {
        await Link(visit, "Dời ngày kiểm tra").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync(Planned.Shown());
        await visit.Page.GetByLabel("Ngày kiểm tra mới").FillAsync(Moved.Shown());
        await visit.Button("Dời ngày kiểm tra").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Cuộc kiểm tra");
        await Expect(visit.Main).ToContainTextAsync(Moved.Shown());
    }

    private static async Task Record(Visit visit)
    {
        await Link(visit, "Ghi kết quả kiểm tra").ClickAsync();
        await visit.Page.GetByLabel("Ngày kiểm tra").FillAsync(Published.Today.Shown());
        await visit.Page.GetByLabel("Biên bản").FillAsync("Biên bản 12/BB-KT");
        await Find(visit, 1, "criteria", "Sổ ghi chép sản xuất đầy đủ.");
        await Find(visit, 2, "mark", "Nhãn in 5 sao, giấy chứng nhận 4 sao.");
        await Finding(visit, 2).GetByLabel("Yêu cầu khắc phục").FillAsync("Thay nhãn");
        await visit.Page.GetByLabel("Hạn khắc phục").FillAsync(PutRightBy.Shown());
        Assert.Empty(await visit.Page.Faults());
        await visit.Button("Ghi kết quả kiểm tra").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Chờ khắc phục");
    }

    private static async Task Find(Visit visit, int number, string aspect, string text)
    {
        await visit.Button("Thêm phát hiện").ClickAsync();
        await Expect(Finding(visit, number).GetByLabel("Nội dung kiểm tra")).ToBeFocusedAsync();
        await Finding(visit, number).GetByLabel("Nội dung kiểm tra").SelectOptionAsync(aspect);
        await Finding(visit, number).GetByLabel("Mô tả phát hiện").FillAsync(text);
    }

    private static async Task Photograph(Visit visit)
    {
        await visit
            .Main.Locator("input[type=file]")
            .First.SetInputFilesAsync([PhotoNamed("nhan-1.png"), PhotoNamed("nhan-2.png")]);

        await Expect(visit.Main.GetByText("Đã gửi xong")).ToHaveCountAsync(2);
        await Expect(Link(visit, "Tải ảnh 2")).ToBeVisibleAsync();
        await ExpectPhoto(visit);
    }

    private static async Task ExpectPhoto(Visit visit)
    {
        var photo = Link(visit, "Tải ảnh 1").Locator("img");
        await photo.ScrollIntoViewIfNeededAsync();
        await Expect(photo).ToHaveJSPropertyAsync("naturalWidth", 48);
    }

    private static FilePayload PhotoNamed(string name) =>
        new()
        {
            Name = name,
            MimeType = "image/png",
            Buffer = HeldVisits.Photo,
        };

    private static ILocator Finding(Visit visit, int number) =>
        visit.Page.GetByRole(AriaRole.Group, new() { Name = $"Phát hiện {number}" });

    private static ILocator Link(Visit visit, string name) =>
        visit.Main.GetByRole(AriaRole.Link, new() { Name = name }).First;
}
