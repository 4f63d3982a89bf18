using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>The keyboard's way through public pages. What axe sees is looked at by <see cref="EveryPageTests"/>.</summary>
[Collection(Common.Pages.Name)]
public sealed class KeyboardTests(Site site)
{
    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");

        await visit.PressAsync("Tab");
        await visit.PressAsync("Enter");

        await Expect(visit.Main).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Whatever_has_the_focus_shows_it_with_a_ring_of_three_pixels()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");
        var unseen = new List<string>();

        for (var stop = 0; stop < 20; stop++)
            unseen.AddRange(await visit.NextStopAsync());

        Assert.Empty(unseen);
    }

    [Fact]
    public async Task The_keyboard_alone_finds_a_product_and_verifies_its_certificate()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");

        await visit.TabToAsync(visit.Page.GetByRole(AriaRole.Searchbox));
        await visit.TypeAsync("nuoc mam thu nghiem");
        await visit.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 sản phẩm");
        await visit.TabToAsync(visit.Main.GetByRole(AriaRole.Link, new() { Name = Published.Name }));
        await visit.PressAsync("Enter");
        await Expect(visit.Heading).ToHaveTextAsync(Published.Name);
        await Expect(visit.Heading).ToBeFocusedAsync();

        await visit.TabToAsync(visit.Main.GetByRole(AriaRole.Link, new() { Name = Published.Number }));
        await visit.PressAsync("Enter");
        await Expect(visit.Heading).ToHaveTextAsync($"Giấy chứng nhận {Published.Number}");
        await Expect(visit.Heading).ToBeFocusedAsync();
        await Expect(visit.Main).ToContainTextAsync("Còn hiệu lực đến hết ngày");
    }
}
