using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Identity;
using Ocop.Application.Identity.SecondFactors;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Who may act, with which address and which second factor, as it is changed in the browser.</summary>
[Collection(Common.Pages.Name)]
public sealed class AccessTests(Site site)
{
    [Fact]
    public async Task A_producer_lets_somebody_act_for_it_and_ends_that_again()
    {
        var (owner, producer) = await site.Scene.Producer();
        var helper = await site.Scene.SomebodyWithoutRole();
        await using var visit = await site.VisitAsync(owner, Screen.Phone);
        await visit.OpenAsync($"/chu-the-cua-toi/{producer}/nguoi-lam-thay");
        await visit.Button("Cho phép làm thay").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nhập thư điện tử của người đó.");

        await visit.Page.GetByLabel("Thư điện tử của người đó").FillAsync(helper.Email);
        await visit.Button("Cho phép làm thay").ClickAsync();
        var row = visit.Page.GetByRole(AriaRole.Row, new() { NameRegex = new(helper.Email) });
        await row.GetByRole(AriaRole.Button).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Hôm nay là ngày cuối cùng");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Kết thúc" }).ClickAsync();

        await Expect(row).ToContainTextAsync($"đến {Published.Today.Shown()}");
        await Expect(row.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task Somebody_who_changed_their_address_signs_in_with_the_new_one_only()
    {
        var officer = await site.Scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        var moved = officer with { Email = $"doi-{Guid.CreateVersion7():N}@example.vn" };
        await using var visit = await site.VisitAsync(officer, Screen.Desktop);
        await visit.OpenAsync("/tai-khoan");
        await visit.Page.GetByLabel("Thư điện tử mới").FillAsync(moved.Email);
        await visit.Page.GetByLabel("Mật khẩu để xác nhận").FillAsync("không phải mật khẩu này");
        await visit.Button("Đổi thư điện tử").ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();

        await visit.Page.GetByLabel("Mật khẩu để xác nhận").FillAsync(officer.Password);
        await visit.Button("Đổi thư điện tử").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã đổi thư điện tử đăng nhập.");
        await Expect(visit.Main).ToContainTextAsync($"Đang dùng: {moved.Email}");

        await using var again = await site.VisitAsync(Screen.Phone);
        await again.OpenAsync("/dang-nhap");
        await again.SignInAsync(moved);
        await Expect(again.Heading).ToHaveTextAsync("Việc của tôi");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_administrator_resets_a_second_factor_after_being_told_what_it_ends()
    {
        var officer = await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        await EnrolAsync(officer);
        await using var theirs = await site.VisitAsync(Screen.Phone);
        await theirs.OpenAsync("/dang-nhap");
        await theirs.Page.GetByLabel("Thư điện tử").FillAsync(officer.Email);
        await theirs.Page.GetByLabel("Mật khẩu").FillAsync(officer.Password);
        await theirs.Button("Đăng nhập").ClickAsync();
        await Expect(theirs.Page.GetByLabel("Mã xác thực")).ToBeVisibleAsync();

        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await visit.OpenAsync($"/nguoi-dung/{officer.Id}");
        await visit.Button("Đặt lại xác thực hai bước").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("mọi phiên đang mở kết thúc ngay");
        Assert.Empty(await visit.Page.Faults());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Đặt lại xác thực hai bước" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã ghi.");

        await theirs.OpenAsync("/dang-nhap");
        await theirs.SignInAsync(officer);
        await Expect(theirs.Heading).ToHaveTextAsync("Việc của tôi");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task The_words_of_the_act_are_read_from_a_file_looked_over_and_entered()
    {
        // A criterion of the set for tourism, which no other test looks at.
        const string words = """
            {
              "regulation": "QD26",
              "source": "Công báo, bản thử",
              "criteria": { "B259": { "label": "Lời văn thử của tiêu chí", "options": ["Mức thử 1", "Mức thử 2"] } }
            }
            """;
        await using var visit = await site.VisitAsync(await site.Scene.Administrator(), Screen.Desktop);
        await visit.OpenAsync("/van-ban/QD26/loi-van");
        await visit
            .Page.GetByLabel("Tệp lời văn")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "loi-van.json",
                    MimeType = "application/json",
                    Buffer = Encoding.UTF8.GetBytes(words),
                }
            );
        await Expect(visit.Main).ToContainTextAsync("Đã đọc lời văn của 1 tiêu chí");
        await Expect(visit.Page.GetByLabel("Chép từ đâu")).ToHaveValueAsync("Công báo, bản thử");
        await visit.Button("Nhập lời văn").ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Đã nhập lúc");
        await Expect(visit.Main).ToContainTextAsync("Chép từ: Công báo, bản thử. 1 tiêu chí.");
        await Expect(visit.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Lời văn thử của tiêu chí");
        Assert.Empty(visit.Crashes);
    }

    /// <summary>As if an authenticator app of theirs had scanned the secret and shown its first code.</summary>
    private async Task EnrolAsync(Actor somebody)
    {
        await site.Scene.Send(new BeginSecondFactor(somebody.Password), somebody);
        var secret = await site.Do<ISecretSeal, byte[]>(
            async (db, seal) =>
                seal.Open(
                    (await db.Set<SecondFactor>().SingleAsync(factor => factor.UserId == somebody.Id)).SealedSecret
                )
        );
        var code = OneTimeCode.Of(secret, OneTimeCode.StepAt(TimeProvider.System.GetUtcNow()));
        await site.Scene.Send(new ConfirmSecondFactor(code, Session: null), somebody);
    }
}
