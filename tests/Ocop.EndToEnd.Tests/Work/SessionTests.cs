using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

[Collection(Common.Pages.Name)]
public sealed class SessionTests(Site site)
{
    [Fact]
    public async Task Somebody_signs_in_where_they_wanted_to_go_and_signs_out()
    {
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/tai-khoan");
        await Expect(visit.Heading).ToHaveTextAsync("Đăng nhập");

        await visit.SignInAsync(officer);
        await Expect(visit.Heading).ToHaveTextAsync("Tài khoản");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Danh mục" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Việc của tôi" }).First.ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Việc của tôi");
        await Expect(visit.Heading).ToBeFocusedAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Bạn đã đăng xuất");
        await visit.OpenAsync("/viec");
        await Expect(visit.Heading).ToHaveTextAsync("Đăng nhập");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_wrong_password_is_told_in_the_summary_and_what_was_typed_stays()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/dang-nhap");

        await visit.Page.GetByLabel("Thư điện tử").FillAsync("khong-ai@example.vn");
        await visit.Page.GetByLabel("Mật khẩu").FillAsync("khong phai mat khau");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Thư điện tử hoặc mật khẩu không đúng");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await Expect(visit.Page.GetByLabel("Thư điện tử")).ToHaveValueAsync("khong-ai@example.vn");
        Assert.StartsWith("Lỗi: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await visit.Page.Faults());
    }

    [Fact]
    public async Task A_session_lost_while_typing_keeps_the_text_and_sends_it_after_signing_in_again()
    {
        var officer = await site.Scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync("/tai-khoan");
        await visit.Page.GetByLabel("Họ và tên").FillAsync("Tên Đang Gõ Dở");

        await visit.LoseSessionAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lưu thông tin" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Phiên làm việc đã hết" });
        await dialog.GetByLabel("Mật khẩu").FillAsync(officer.Password);
        Assert.Empty(await visit.Page.Faults());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.GetByLabel("Họ và tên")).ToHaveValueAsync("Tên Đang Gõ Dở");
        await Expect(visit.Page.GetByRole(AriaRole.Banner)).ToContainTextAsync("Tên Đang Gõ Dở");
    }

    [Fact]
    public async Task What_was_typed_outlives_a_reload_and_is_gone_after_signing_out()
    {
        var officer = await site.Scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync("/tai-khoan");
        await visit.Page.GetByLabel("Họ và tên").FillAsync("Tên Chưa Gửi");
        await Expect(visit.Main).ToContainTextAsync("Đã giữ trên máy này");

        await visit.OpenAsync("/tai-khoan");
        await Expect(visit.Page.GetByLabel("Họ và tên")).ToHaveValueAsync("Tên Chưa Gửi");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Còn nội dung chưa gửi" });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Xóa và đăng xuất" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Bạn đã đăng xuất");
        await visit.SignInAsync(officer);
        await visit.OpenAsync("/tai-khoan");

        await Expect(visit.Page.GetByLabel("Họ và tên")).Not.ToHaveValueAsync("Tên Chưa Gửi");
    }

    [Fact]
    public async Task An_invited_officer_chooses_a_password_and_signs_in()
    {
        var (id, email, token) = await site.Scene.Invite(Role.ProvinceOfficer);
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync($"/loi-moi/{id}#{token}");

        await visit.Page.GetByLabel("Mật khẩu bạn chọn").FillAsync("ngắn");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đặt mật khẩu" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("12");
        await visit.Page.GetByLabel("Mật khẩu bạn chọn").FillAsync("nước mắm chấm rau muống");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Đặt mật khẩu" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã đặt mật khẩu");
        await visit.SignInAsync(new(default, Role.ProvinceOfficer, email, "nước mắm chấm rau muống"));

        await Expect(visit.Heading).ToHaveTextAsync("Việc của tôi");
    }
}
