using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class VerifyTests(Site site)
{
    [Fact]
    public async Task A_number_that_nobody_issued_is_told_so_with_what_to_do()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/");

        await visit.Main.GetByRole(AriaRole.Link, new() { Name = "Xác minh giấy chứng nhận" }).ClickAsync();
        await visit.Page.GetByLabel("Số giấy chứng nhận").FillAsync(" 99 - 2026 - 1 - 01 ");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xác minh giấy chứng nhận" }).ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Giấy chứng nhận 99-2026-1-01");
        await Expect(visit.Main).ToContainTextAsync("Sổ đăng ký không có giấy chứng nhận này");
        await Expect(visit.Main).ToContainTextAsync("Nên làm gì");
    }

    public static TheoryData<string, string> Answers =>
        new()
        {
            { Published.Number, $"Còn hiệu lực đến hết ngày {Published.Current.ExpiresOn.Shown()}" },
            {
                Published.RevokedNumber,
                $"Đã bị thu hồi từ ngày {Published.Revocation.Shown()} theo Quyết định số 3763/QĐ-UBND"
            },
            { Published.ExpiredNumber, $"Đã hết hạn, ngày hiệu lực cuối cùng là {Published.Past.ExpiresOn.Shown()}" },
        };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task A_certificate_gets_one_plain_answer_and_what_it_proves(string number, string answer)
    {
        await using var visit = await site.VisitAsync(Screen.Phone);

        await visit.OpenAsync($"/xac-minh/{number}");

        await Expect(visit.Main).ToContainTextAsync(answer);
        await Expect(visit.Main).ToContainTextAsync("Câu trả lời này không cho biết");
    }

    [Fact]
    public async Task An_empty_number_is_asked_for_and_the_field_has_the_focus()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/xac-minh");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xác minh giấy chứng nhận" }).ClickAsync();

        await Expect(visit.Page.GetByLabel("Số giấy chứng nhận")).ToBeFocusedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nhập số in trên giấy chứng nhận");
    }

    [Fact]
    public async Task Without_the_server_there_is_neither_a_yes_nor_a_no()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.Page.RouteAsync("**/api/**", route => route.AbortAsync());

        await visit.OpenAsync("/xac-minh/15-2026-418-07");

        await Expect(visit.Page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("Chưa kết nối được với máy chủ", new() { Timeout = 20_000 });
        await Expect(visit.Main).Not.ToContainTextAsync("hiệu lực");
        await Expect(visit.Main).Not.ToContainTextAsync("không có giấy chứng nhận này");
    }

    [Fact]
    public async Task The_keyboard_alone_verifies_and_lands_on_the_answer()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/xac-minh");
        await visit.Page.GetByLabel("Số giấy chứng nhận").FocusAsync();

        await visit.Page.Keyboard.TypeAsync("99-2026-1-02");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Heading).ToHaveTextAsync("Giấy chứng nhận 99-2026-1-02");
        await Expect(visit.Heading).ToBeFocusedAsync();
    }
}
