using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What holds on every page of people at work; <see cref="WorkAddresses"/> lists them.</summary>
[Collection(Common.Pages.Name)]
public sealed class WorkAccessibilityTests(Site site)
{
    public static TheoryData<Role, string> Pages => [.. WorkAddresses.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_on_phone_and_desktop_in_light_and_dark(Role role, string address)
    {
        var faults = new List<string>();

        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await using var visit = await OpenAsync(role, address, screen, scheme);
                faults.AddRange((await visit.Page.Faults()).Select(fault => $"{screen.Width} {scheme}: {fault}"));
                Assert.Empty(visit.Crashes);
                Assert.Empty(await visit.Violations());
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_into_320_pixels_and_its_title_begins_with_its_heading(Role role, string address)
    {
        await using var visit = await OpenAsync(role, address, Screen.SmallPhone);

        var heading = await visit.Heading.InnerTextAsync();
        Assert.StartsWith(heading, await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(320, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private async Task<Visit> OpenAsync(
        Role role,
        string address,
        Screen screen,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var scene = await site.SceneOf(role);
        var visit = await site.VisitAsync(scene.Actor, screen, scheme);
        await visit.OpenAsync(scene.AddressOf(address));
        return visit;
    }
}
