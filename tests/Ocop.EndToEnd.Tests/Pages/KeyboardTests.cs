using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class AccessibilityTests(Site site)
{
    public static TheoryData<string> Addresses => [.. Pages.Addresses.All];

    public static TheoryData<string, ColorScheme> AddressesInEachScheme =>
        [
            .. Pages.Addresses.All.SelectMany(
                address => new[] { ColorScheme.Light, ColorScheme.Dark },
                (address, scheme) => (address, scheme)
            ),
        ];

    [Theory]
    [MemberData(nameof(AddressesInEachScheme))]
    public async Task Axe_finds_nothing_on_a_phone(string address, ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(Screen.Phone, scheme);

        await visit.OpenAsync(address);

        Assert.Empty(await visit.Page.Faults());
    }

    [Theory]
    [MemberData(nameof(AddressesInEachScheme))]
    public async Task Axe_finds_nothing_on_a_desktop(string address, ColorScheme scheme)
    {
        await using var visit = await site.VisitAsync(Screen.Desktop, scheme);

        await visit.OpenAsync(address);

        Assert.Empty(await visit.Page.Faults());
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_fits_into_320_pixels(string address)
    {
        await using var visit = await site.VisitAsync(Screen.SmallPhone);

        await visit.OpenAsync(address);

        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_title_of_a_page_begins_with_its_heading(string address)
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);

        await visit.OpenAsync(address);

        Assert.StartsWith(
            await visit.Heading.InnerTextAsync(),
            await visit.Page.TitleAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Main).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Whatever_has_the_focus_shows_it_with_a_ring_of_three_pixels()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/");
        var thin = new List<string>();

        for (var stop = 0; stop < 20; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            thin.AddRange(await visit.Page.EvaluateAsync<string[]>(ThinRing));
        }

        Assert.Empty(thin);
    }

    /// <summary>A choice inside a label shows the ring around the label.</summary>
    private const string ThinRing = """
        () => {
          const at = document.activeElement;
          if (at === document.body) return [];
          const widths = [at, at.closest('label')].filter(Boolean).map((each) => {
            const style = getComputedStyle(each);
            return style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
          });
          return Math.max(...widths) >= 3 ? [] : [at.outerHTML.slice(0, 120)];
        }
        """;
}
