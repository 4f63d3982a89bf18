using Microsoft.Playwright;
using Ocop.Application.Dossiers.Filing;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The main job of those who have no mouse, or cannot use one: every step by the keyboard, always seen.</summary>
[Collection(Common.Pages.Name)]
public sealed class WorkKeyboardTests(Site site)
{
    [Fact]
    public async Task The_keyboard_alone_assesses_vouches_for_and_sends_a_dossier()
    {
        var (actor, producer) = await site.Scene.Producer();
        var (_, dossier) = await site.Scene.Open(actor, producer, "Rau Bàn Phím");
        await site.Scene.Assess(actor, dossier, "1.1");
        await site.Scene.Prove(actor, producer, dossier);
        await site.Scene.Send(new DescribeDossier(dossier, null, "Mở rộng.", Samples: 5, null, null), actor);
        await using var visit = await site.VisitAsync(actor, Screen.Desktop);
        await visit.OpenAsync($"/ho-so-cua-toi/{dossier}");

        await Follow(visit, "Tự đánh giá theo tiêu chí", "Tự đánh giá theo tiêu chí");
        await visit.TabToAsync(visit.Option("1.1", 0));
        await visit.PressAsync("ArrowDown");
        await Expect(visit.Option("1.1", 1)).ToBeCheckedAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await Follow(visit, "Hồ sơ", "Hồ sơ", "Shift+Tab");

        await Follow(visit, "Kiểm tra lại, cam kết và gửi", "Kiểm tra lại và gửi");
        await visit.TabToAsync(visit.Main.GetByLabel("Tôi cam kết"));
        await visit.PressAsync("Space");
        await visit.TabToAsync(visit.Button("Gửi hồ sơ"));
        await visit.PressAsync("Enter");
        await Expect(visit.Heading).ToHaveTextAsync("Biên nhận hồ sơ");
        await Expect(visit.Heading).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_scores_a_product_and_hands_the_sheet_in()
    {
        var chamber = await Chamber.Of(site.Scene);
        var dossier = await chamber.ProposedDossier("Chè Bàn Phím");
        var session = await chamber.Convene(dossier);
        await chamber.BeginScoring(session, dossier);
        await using var visit = await site.VisitAsync(chamber.Members[1], Screen.Desktop);
        await visit.OpenAsync($"/phien-hop/{session}");

        await visit.TabToAsync(visit.Button("Chấm điểm: Chè Bàn Phím"));
        await visit.PressAsync("Enter");
        await Expect(visit.Heading).ToHaveTextAsync("Phiếu chấm: Chè Bàn Phím");
        await visit.TabToAsync(visit.Option("1.1", 0));
        await visit.PressAsync("ArrowDown");
        await visit.PressAsync("ArrowDown");
        await Expect(visit.Option("1.1", 2)).ToBeCheckedAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");

        await visit.TabToAsync(visit.Button("Nộp phiếu"));
        await visit.PressAsync("Enter");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Nộp phiếu chấm" });
        await visit.TabToAsync(dialog.GetByRole(AriaRole.Button, new() { Name = "Nộp phiếu" }));
        await visit.PressAsync("Enter");
        await Expect(visit.Main).ToContainTextAsync("Đã nộp lúc");
    }

    private static async Task Follow(Visit visit, string link, string heading, string key = "Tab")
    {
        await visit.TabToAsync(visit.Main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }), key);
        await visit.PressAsync("Enter");
        await Expect(visit.Heading).ToContainTextAsync(heading);
    }
}
