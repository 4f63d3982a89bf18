using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>A certificate is revoked, and its producer is heard first.</summary>
[Collection(Common.Pages.Name)]
public sealed class RevocationTests(Site site)
{
    private const string Answer = "Lô hàng bị nêu không phải do chúng tôi sản xuất; đã gửi mẫu đối chứng.";

    [Fact]
    public async Task The_province_asks_the_producer_answers_on_a_phone_and_the_decision_follows()
    {
        var (actor, producer) = await site.Scene.Producer();
        var (product, _) = await site.Scene.Open(actor, producer, "Chè Bị Nêu");
        var number = await site.Scene.Hold(product);
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var office = await site.VisitAsync(officer, Screen.Desktop);

        await OpenAsync(office, number);
        await InviteAsync(office);
        await AnswerAsync(actor);
        await office.Page.ReloadAsync();
        await Expect(office.Main).ToContainTextAsync(Answer);
        await Expect(office.Page.GetByRole(AriaRole.Link, new() { Name = "Mời giải trình" })).ToHaveCountAsync(0);
        await DecideAsync(office);

        await using var anyone = await site.VisitAsync(Screen.Phone);
        await anyone.OpenAsync($"/xac-minh/{number}");
        await Expect(anyone.Main).ToContainTextAsync("Đã bị thu hồi");
        Assert.Empty(office.Crashes);
    }

    private static async Task OpenAsync(Visit office, string number)
    {
        await office.OpenAsync($"/giay-chung-nhan/{number}/thu-hoi");
        await office.Page.GetByLabel("Lý do thu hồi").SelectOptionAsync("mark_misuse");
        await office.Page.GetByLabel("Kết luận của cơ quan có thẩm quyền").CheckAsync();
        await office.Page.GetByLabel("Ngày có căn cứ").FillAsync(Published.Today.AddDays(-1).Shown());
        await office.Page.GetByLabel("Văn bản làm căn cứ").FillAsync("12/KL-TTra");
        await office.Button("Mở việc thu hồi").ClickAsync();
        await Expect(office.Heading).ToHaveTextAsync("Việc thu hồi giấy chứng nhận");
    }

    private static async Task InviteAsync(Visit office)
    {
        await office.Page.GetByRole(AriaRole.Link, new() { Name = "Mời giải trình" }).ClickAsync();
        await office.Button("Mời chủ thể giải trình").ClickAsync();
        await Expect(office.Page.GetByLabel("Trả lời đến hết ngày")).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.Empty(await office.Page.Faults());

        await office.Page.GetByLabel("Văn bản mời giải trình").FillAsync("315/SNNMT-PTNT");
        await office.Page.GetByLabel("Ngày văn bản").FillAsync(Published.Today.Shown());
        await office.Page.GetByLabel("Trả lời đến hết ngày").FillAsync(Published.Today.AddDays(7).Shown());
        await office.Button("Mời chủ thể giải trình").ClickAsync();
        await Expect(office.Main).ToContainTextAsync("Mời chủ thể giải trình đến hết ngày");
    }

    private async Task AnswerAsync(Ocop.Api.StartUp.Demo.Actor producer)
    {
        await using var phone = await site.VisitAsync(producer, Screen.Phone);
        await phone.OpenAsync("/chung-nhan-cua-toi");
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Gửi giải trình" }).ClickAsync();
        await Expect(phone.Heading).ToHaveTextAsync("Giải trình về việc thu hồi");
        await phone.Page.GetByLabel("Giải trình của chủ thể").FillAsync(Answer);
        Assert.Empty(await phone.Page.Faults());
        await phone.Button("Gửi giải trình").ClickAsync();

        await Expect(phone.Main).ToContainTextAsync("Đã gửi giải trình");
        await Expect(phone.Page.GetByRole(AriaRole.Link, new() { Name = "Gửi giải trình" })).ToHaveCountAsync(0);
        Assert.Empty(phone.Crashes);
    }

    private static async Task DecideAsync(Visit office)
    {
        await office.Page.GetByRole(AriaRole.Link, new() { Name = "Ghi quyết định" }).ClickAsync();
        await office.Page.GetByLabel("Số quyết định").FillAsync("5120/QĐ-UBND");
        await office.Page.GetByLabel("Ngày ký").FillAsync(Published.Today.Shown());
        await office.Page.GetByLabel("Họ tên người ký").FillAsync("Trần Văn Bình");
        await office.Page.GetByLabel("Chức vụ người ký").FillAsync("Chủ tịch");
        await office.Button("Ghi quyết định thu hồi").ClickAsync();
        await Expect(office.Main).ToContainTextAsync("Đã thu hồi");
    }
}
