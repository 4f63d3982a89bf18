using System.Text;
using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Those who keep the register and its people: province officer, auditor, administrator.</summary>
[Collection(Common.Pages.Name)]
public sealed class RegisterTests(Site site)
{
    private const string Columns =
        "province_at_recognition,district_at_recognition,commune_at_recognition,producer_name,producer_kind,"
        + "product_name,product_group,stars,score,decision_number,decision_date,round_or_year,recognised_by,source_url";

    [Fact]
    public async Task A_list_is_tried_its_faults_are_shown_and_the_rest_is_entered()
    {
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync("/nhap-du-lieu");

        await visit
            .Page.Locator("input[type=file]")
            .First.SetInputFilesAsync(
                ListOf(
                    "Lào Cai,Bắc Hà,Bản Phố,HTX Thử Nhập,,Rượu ngô thử nhập,,4,,912/QĐ-UBND,2025-03-05,,,",
                    "Lào Cai,Bắc Hà,Bản Phố,HTX Thử Nhập,,Sản phẩm chín sao,,9,,912/QĐ-UBND,2025-03-05,,,"
                )
            );
        await Expect(visit.Heading).ToHaveTextAsync("Kết quả đọc thử");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Dòng 3");
        Assert.Empty(await visit.Page.Faults());

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Nhập vào sổ đăng ký" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("1 dòng có lỗi bị bỏ ra");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Nhập vào sổ đăng ký" }).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Đã nhập 1 dòng");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_administrator_invites_an_officer_who_accepts_and_ends_the_role_again()
    {
        var email = $"can-bo-{Guid.CreateVersion7():N}@example.vn";
        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await visit.OpenAsync("/nguoi-dung/moi");
        await visit.Page.GetByLabel("Họ và tên").FillAsync("Cán Bộ Mới");
        await visit.Page.GetByLabel("Thư điện tử").FillAsync(email);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Mời người dùng" }).ClickAsync();
        var link = new Uri(await visit.Main.Locator("code").InnerTextAsync());
        Assert.Empty(await visit.Page.Faults());

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cấp vai trò cho người này" }).ClickAsync();
        await visit.Page.GetByLabel("Vai trò").SelectOptionAsync("province_officer");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Địa bàn" }).FillAsync("lao cai");
        await visit.Page.GetByRole(AriaRole.Option, new() { Name = "Lào Cai" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cấp vai trò" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Cán bộ tỉnh – Lào Cai");

        await AcceptAsync(link, email);
        await visit.Page.ReloadAsync();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kết thúc vai trò" }).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Kết thúc vai trò" });
        await Expect(dialog).ToContainTextAsync("Hôm nay là ngày cuối cùng");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kết thúc vai trò" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã ghi.");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_auditor_finds_in_the_log_what_an_administrator_did_to_an_account()
    {
        var (id, _, _) = await site.Scene.Invite(Role.ProvinceOfficer);
        var auditor = await site.Scene.Somebody(Role.Auditor, Places.VietNam);
        await using var visit = await site.VisitAsync(auditor, Screen.Desktop);

        await visit.OpenAsync($"/nhat-ky?aggregateId={id}");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("GrantMembership");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc: Bản ghi" }).ClickAsync();

        await Expect(visit.Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("aggregateId"));
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(visit.Crashes);
    }

    private async Task AcceptAsync(Uri link, string email)
    {
        await using var invited = await site.VisitAsync(Screen.Phone);
        await invited.OpenAsync(link.PathAndQuery + link.Fragment);
        await invited.Page.GetByLabel("Mật khẩu bạn chọn").FillAsync("nước mắm chấm rau muống");
        await invited.Page.GetByRole(AriaRole.Button, new() { Name = "Đặt mật khẩu" }).ClickAsync();
        await Expect(invited.Main).ToContainTextAsync("Đã đặt mật khẩu");
        await invited.SignInAsync(new(default, Role.ProvinceOfficer, email, "nước mắm chấm rau muống"));
        await Expect(invited.Heading).ToHaveTextAsync("Việc của tôi");
    }

    private static FilePayload ListOf(params string[] rows) =>
        new()
        {
            Name = "danh-sach.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes(string.Join('\n', [Columns, .. rows])),
        };
}
