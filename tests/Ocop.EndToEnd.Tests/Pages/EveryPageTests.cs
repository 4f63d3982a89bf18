using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>
/// What holds on every public page: axe finds nothing in light and dark, nothing jumps, the title begins with the heading,
/// the page fits into 320 pixels and into a window at 200 %, and it needs nothing that its security policy forbids.
/// </summary>
[Collection(Common.Pages.Name)]
public sealed class EveryPageTests(Site site)
{
    public static TheoryData<string> Addresses => [.. Pages.Addresses.All];

    [Theory, MemberData(nameof(Addresses))]
    public Task Nothing_is_wrong_with_a_page_on_a_phone(string address) => NothingIsWrong(address, Screen.Phone);

    [Theory, MemberData(nameof(Addresses))]
    public Task Nothing_is_wrong_with_a_page_on_a_desktop(string address) => NothingIsWrong(address, Screen.Desktop);

    private async Task NothingIsWrong(string address, Screen screen)
    {
        await using var visit = await site.VisitAsync(screen);

        var response = await visit.OpenAsync(address);

        Assert.Empty(await EveryPage.JumpsOf(visit));
        Assert.Empty(await EveryPage.FaultsOf(visit, screen, response));
    }
}
