using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class LanguageTests(Site site)
{
    [Fact]
    public async Task Vietnamese_comes_first_and_English_keeps_the_address_and_what_was_typed()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/?star=4");
        await Expect(visit.Heading).ToHaveTextAsync("Tra cứu sản phẩm OCOP");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("nước mắm");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Find OCOP products");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("nước mắm");
        Assert.EndsWith("/?star=4", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_language_is_remembered()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await visit.OpenAsync("/xac-minh");

        await Expect(visit.Heading).ToHaveTextAsync("Verify a certificate");
    }
}
