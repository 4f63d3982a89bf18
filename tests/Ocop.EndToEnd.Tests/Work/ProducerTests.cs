using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;
using EvidenceKind = Ocop.Domain.Dossiers.EvidenceKind;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The way of a producer, on a phone.</summary>
[Collection(Common.Pages.Name)]
public sealed class ProducerTests(Site site)
{
    private const string Email = "chuthe-moi@example.vn";
    private const string Password = "nước mắm chấm rau muống";
    private const string ProductName = "Rau bò khai thử nghiệm";

    [Fact]
    public async Task A_producer_registers_files_a_dossier_supplements_it_and_sees_it_in_the_timeline()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);

        await Register(visit);
        await RegisterProduct(visit);
        var dossier = await OpenDossier(visit);
        await Fill(visit, dossier);
        await Send(visit, "Gửi hồ sơ");
        await SendBack(dossier);
        await Supplement(visit);
        await Send(visit, "Gửi lại hồ sơ");

        await Link(visit, "Hồ sơ", exact: true).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Gửi lại sau khi bổ sung");
        await visit.Page.GetByText("Xem những gì đã thay đổi").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Sửa phương án sắp tới");
        Assert.Empty(visit.Crashes);
    }

    private static async Task Register(Visit visit)
    {
        await visit.OpenAsync("/tao-tai-khoan");
        await visit.Page.GetByLabel("Họ và tên của bạn").FillAsync("Chủ Thể Mới");
        await visit.Page.GetByLabel("Thư điện tử").FillAsync(Email);
        await visit.Page.GetByLabel("Mật khẩu").FillAsync(Password);
        await Press(visit, "Tạo tài khoản");

        await Expect(visit.Heading).ToHaveTextAsync("Đăng ký chủ thể");
        await visit.Page.GetByLabel("Hợp tác xã", new() { Exact = true }).CheckAsync();
        await visit.Page.GetByLabel("Tên chủ thể").FillAsync("HTX Rau Bò Khai");
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Xã, phường nơi đặt trụ sở" }).FillAsync("bac ha");
        await visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "02839" }).ClickAsync();
        await visit.Page.GetByLabel("Mã số thuế").FillAsync("5300123456");
        await visit.Page.GetByLabel("Ngày cấp đăng ký").FillAsync("31/2/2021");
        await visit.Page.GetByLabel("Cơ quan cấp đăng ký").FillAsync("Phòng Tài chính – Kế hoạch");
        await visit.Page.GetByLabel("Chức vụ").FillAsync("Giám đốc");
        await Press(visit, "Đăng ký chủ thể");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Ngày cấp đăng ký");
        await Expect(visit.Page.GetByLabel("Ngày cấp đăng ký")).ToHaveValueAsync("31/2/2021");
        await visit.Page.GetByLabel("Ngày cấp đăng ký").FillAsync("15/3/2021");
        await Press(visit, "Đăng ký chủ thể");
        await Expect(visit.Heading).ToHaveTextAsync("Đăng ký sản phẩm");
    }

    private static async Task RegisterProduct(Visit visit)
    {
        await visit.Page.GetByLabel("Tên sản phẩm").FillAsync(ProductName);
        await visit.Page.GetByLabel("Nhóm sản phẩm").SelectOptionAsync("QD26-01");
        await visit.Page.GetByLabel("Đã làm ra và đang bán").CheckAsync();
        await visit.Page.GetByLabel("Quy cách đóng gói").FillAsync("Túi 500 g");
        await Press(visit, "Đăng ký sản phẩm");
        await Expect(visit.Heading).ToHaveTextAsync("Sản phẩm");
    }

    private async Task<Id<Dossier>> OpenDossier(Visit visit)
    {
        await visit.Page.GetByLabel("Đánh giá lần đầu").CheckAsync();
        await Press(visit, "Mở hồ sơ");
        await Expect(visit.Heading).ToHaveTextAsync("Hồ sơ");
        await Expect(visit.Main).ToContainTextAsync("Chưa mở");

        return await site.Scene.Read(db =>
            db.Set<Dossier>()
                .Where(one =>
                    db.Set<Product>().Any(product => product.Id == one.ProductId && product.Name == ProductName)
                )
                .Select(one => one.Id)
                .SingleAsync()
        );
    }

    /// <summary>One criterion, one paper and the words by hand; the rest is there already.</summary>
    private async Task Fill(Visit visit, Id<Dossier> dossier)
    {
        var actor = await Actor();
        var producer = await site.Scene.Read(db =>
            db.Set<Dossier>().Where(one => one.Id == dossier).Select(one => one.ProducerId).SingleAsync()
        );
        await site.Scene.Assess(actor, dossier, "1.1");
        await site.Scene.Prove(actor, producer, dossier, EvidenceKind.BusinessRegistration);

        await Link(visit, "Kết quả, phương án kinh doanh và mẫu sản phẩm").ClickAsync();
        await visit.Page.GetByLabel("Số mẫu sản phẩm").FillAsync("5");
        await Press(visit, "Lưu nội dung");

        await Link(visit, "Tự đánh giá theo tiêu chí").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Còn 1 tiêu chí chưa chấm");
        await visit.Page.Locator("#tieu-chi-1-1 input").Last.CheckAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await Expect(visit.Main).ToContainTextAsync("Đã chấm đủ mọi tiêu chí");
        await Link(visit, "Hồ sơ", exact: true).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Còn thiếu 1 mục bắt buộc");
        await Link(visit, "Giấy tờ minh chứng").ClickAsync();
        await Link(visit, "Giấy đăng ký kinh doanh").First.ClickAsync();
        await Photograph(visit);
        await Link(visit, "Hồ sơ", exact: true).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã đủ nội dung bắt buộc");
        await Link(visit, "Kiểm tra lại, cam kết và gửi").ClickAsync();
    }

    private static async Task Photograph(Visit visit)
    {
        await using var content = new MemoryStream();
        await Paper.Of("Registration").CopyToAsync(content);
        await visit
            .Page.Locator("input[type=file]")
            .First.SetInputFilesAsync(
                new FilePayload
                {
                    Name = "dang-ky.pdf",
                    MimeType = "application/pdf",
                    Buffer = content.ToArray(),
                }
            );
        await Expect(visit.Main).ToContainTextAsync("Đã gửi xong");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ Giấy đăng ký kinh doanh khỏi hồ sơ" }))
            .ToBeVisibleAsync();
    }

    private static async Task Send(Visit visit, string act)
    {
        await Expect(visit.Heading).ToHaveTextAsync("Kiểm tra lại và gửi");
        await Press(visit, act);
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Đánh dấu vào ô cam kết");
        await visit.Page.GetByLabel("Tôi cam kết").CheckAsync();
        await Press(visit, act);
        await Expect(visit.Heading).ToHaveTextAsync("Biên nhận hồ sơ");
        await Expect(visit.Main).ToContainTextAsync("Hồ sơ đã được gửi");
        Assert.Empty(await visit.Page.Faults());
    }

    private async Task SendBack(Id<Dossier> dossier)
    {
        var commune = await site.Scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        await site.Scene.SendBack(
            commune,
            dossier,
            new SupplementNeed(SupplementPart.Form, null, null, "Ghi rõ phương án năm tới.")
        );
    }

    private static async Task Supplement(Visit visit)
    {
        await visit.OpenAsync("/viec");
        await Expect(visit.Main).ToContainTextAsync("Cần bổ sung");
        await Link(visit, ProductName).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Ghi rõ phương án năm tới.");
        await Link(visit, "Sửa mục 1: Nội dung đơn").ClickAsync();
        await visit.Page.GetByLabel("Phương án sắp tới").FillAsync("Trồng thêm hai héc-ta.");
        await Press(visit, "Lưu nội dung");
        await Link(visit, "Kiểm tra và gửi lại").ClickAsync();
        await visit.Page.GetByLabel("Trả lời mục 1").FillAsync("Đã ghi rõ.");
    }

    private async Task<Actor> Actor()
    {
        var id = await site.Scene.Read(db =>
            db.Set<User>().Where(user => user.Email == Email).Select(user => user.Id).SingleAsync()
        );
        return new(id, Role.Producer, Email, Password);
    }

    private static Task Press(Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static ILocator Link(Visit visit, string name, bool exact = false) =>
        visit.Main.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact });
}
