using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Ocop.Application.Dossiers.Commune;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The way of a dossier through the hands of officers.</summary>
[Collection(Common.Pages.Name)]
public sealed class OfficerTests(Site site)
{
    [Fact]
    public async Task A_commune_officer_receives_returns_reports_and_proposes_on_a_phone()
    {
        var filed = await site.Scene.Submitted();
        await using var visit = await site.VisitAsync(filed.Commune, Screen.Phone);

        await OpenFromQueue(visit, "Chờ tiếp nhận", filed);
        await Receive(visit);
        await visit.OpenAsync($"/ho-so/{filed.Id}/tra-lai");
        await SendBack(visit, "Ghi rõ phương án năm tới.");
        await Expect(visit.Main).ToContainTextAsync("Cần bổ sung");
        await site.Scene.Supplement(filed, "Trồng thêm hai héc-ta.");
        await visit.OpenAsync($"/ho-so/{filed.Id}/bao-cao");
        await Report(visit);
        await Link(visit, "Đề nghị lên tỉnh").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Đề nghị lên tỉnh");
        await Press(visit, "Đề nghị lên tỉnh");

        await Expect(visit.Heading).ToHaveTextAsync(filed.Name);
        await Expect(visit.Main).ToContainTextAsync("Đã chuyển lên tỉnh");
        Assert.Empty(visit.Crashes);
        Assert.Empty(await visit.Page.Faults());
    }

    [Fact]
    public async Task A_province_officer_returns_a_dossier_and_sees_what_changed()
    {
        var filed = await site.Scene.Proposed();
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);

        await OpenFromQueue(visit, "Xã đã đề nghị, chờ đánh giá", filed);
        await Link(visit, "Trả hồ sơ để bổ sung").ClickAsync();
        await SendBack(visit, "Nêu thị trường tiêu thụ.");
        await Expect(visit.Main).ToContainTextAsync("Cần bổ sung");
        await site.Scene.Supplement(filed, "Bán qua hợp tác xã tiêu thụ.");
        await visit.OpenAsync($"/ho-so/{filed.Id}?muc=dien-bien");
        await visit.Page.GetByText("Xem những gì đã thay đổi").ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Sửa phương án sắp tới");
        await Expect(visit.Main).ToContainTextAsync("Nêu thị trường tiêu thụ.");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_paper_named_at_a_criterion_opens_beside_it()
    {
        var filed = await site.Scene.Proposed();
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync($"/ho-so/{filed.Id}?muc=danh-gia");

        await Button(visit, "Xem minh chứng: Giấy chứng nhận đăng ký hợp tác xã").ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Minh chứng" })).ToBeFocusedAsync();
        await Expect(visit.Main).ToContainTextAsync("BusinessRegistration.pdf");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("giay-to="));
    }

    [Fact]
    public async Task A_member_of_the_advisory_team_advises_beside_the_self_assessment()
    {
        var filed = await site.Scene.Proposed();
        var member = await site.Scene.Somebody(Role.AdvisoryMember, Places.LaoCai);
        await using var visit = await site.VisitAsync(member, Screen.Desktop);

        await OpenFromQueue(visit, "Chờ Tổ tư vấn đánh giá", filed);
        await Link(visit, "Ghi đánh giá của Tổ tư vấn").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Chủ thể tự chấm");
        await visit.Page.Locator("#tieu-chi-1-1 input").First.CheckAsync();
        await visit.Page.GetByLabel("Nhận xét về tiêu chí 1.1").FillAsync("Nguyên liệu mua ngoài xã.");
        await Press(visit, "Lưu đánh giá");

        await Expect(visit.Heading).ToHaveTextAsync(filed.Name);
        await Expect(visit.Main).ToContainTextAsync("Nguyên liệu mua ngoài xã.");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_notice_is_counted_opened_and_then_read()
    {
        var filed = await site.Scene.Submitted();
        await using var visit = await site.VisitAsync(filed.Producer, Screen.Phone);
        await site.Scene.Send(new ReceiveDossier(filed.Id, ExpectedVersion: null), filed.Commune);
        await visit.OpenAsync("/viec");

        await visit
            .Page.GetByRole(AriaRole.Banner)
            .GetByRole(AriaRole.Link, new() { NameRegex = new("Thông báo, \\d+ chưa đọc") })
            .ClickAsync();
        await visit.Main.GetByRole(AriaRole.Button, new() { NameRegex = new("Đánh dấu đã đọc") }).First.ClickAsync();

        await Expect(visit.Main.GetByText("Chưa đọc", new() { Exact = true })).ToHaveCountAsync(1); // the filter alone
    }

    private static async Task OpenFromQueue(Visit visit, string queue, FiledDossier filed)
    {
        await visit.OpenAsync("/viec");
        await Link(visit, queue).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Hồ sơ");
        await Link(visit, filed.Name).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync(filed.Name);
    }

    private static async Task Receive(Visit visit)
    {
        await Link(visit, "Tiếp nhận hồ sơ").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Việc này dẫn đến");
        await Press(visit, "Tiếp nhận hồ sơ");
        await Expect(visit.Main).ToContainTextAsync("Báo cáo và đề nghị lên tỉnh chậm nhất");
    }

    private static async Task SendBack(Visit visit, string wanted)
    {
        await Press(visit, "Xem trước");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await visit.Page.GetByLabel("Nội dung đơn").CheckAsync();
        await visit.Page.GetByLabel("Cần bổ sung gì, vì sao").FillAsync(wanted);
        await visit
            .Page.GetByLabel("Chủ thể bổ sung chậm nhất ngày")
            .FillAsync($"{Published.Today.AddDays(10):dd/MM/yyyy}");
        await Press(visit, "Xem trước");
        await Expect(visit.Main).ToContainTextAsync("Chủ thể sẽ đọc như sau");
        await Expect(visit.Main).ToContainTextAsync(wanted);
        Assert.Empty(await visit.Page.Faults());
        await Press(visit, "Trả hồ sơ để bổ sung");
    }

    private static async Task Report(Visit visit)
    {
        await Expect(visit.Page.GetByRole(AriaRole.Radio).First).ToBeVisibleAsync();
        foreach (var confirmed in await visit.Page.GetByLabel("Xác nhận", new() { Exact = true }).AllAsync())
            await confirmed.CheckAsync();
        await visit.Page.GetByLabel("Đề nghị của xã").FillAsync("Đề nghị đánh giá, phân hạng.");
        await Press(visit, "Lưu báo cáo");
        await Expect(visit.Main).ToContainTextAsync("Xã đã lập báo cáo");
    }

    private static Task Press(Visit visit, string name) => Button(visit, name).ClickAsync();

    private static ILocator Button(Visit visit, string name) =>
        visit.Main.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Link(Visit visit, string name) =>
        visit.Main.GetByRole(AriaRole.Link, new() { Name = name }).First;
}
