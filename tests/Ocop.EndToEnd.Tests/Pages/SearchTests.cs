using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class SearchTests(Site site)
{
    [Fact]
    public async Task A_product_is_found_without_its_diacritics_and_leads_to_its_page()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/");

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("nuoc mam thu nghiem");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tìm sản phẩm" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 sản phẩm");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Published.Name }).ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync(Published.Name);
        await Expect(visit.Main).ToContainTextAsync("Quyết định số 418/QĐ-UBND");
    }

    [Fact]
    public async Task A_row_says_who_where_how_many_stars_and_until_when()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);

        await visit.OpenAsync("/?q=nuoc+mam+thu+nghiem");

        var row = visit.Page.GetByRole(AriaRole.Row, new() { Name = Published.Name });
        await Expect(row.GetByRole(AriaRole.Img, new() { Name = "4 sao" })).ToBeVisibleAsync();
        await Expect(row).ToContainTextAsync("Hợp tác xã Thử Nghiệm");
        await Expect(row).ToContainTextAsync("Lào Cai");
        await Expect(row).ToContainTextAsync($"đến hết {Published.Current.ExpiresOn.Shown()}");
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_outlive_reload_and_going_back()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/?q=nuoc+mam");

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "3 sao" }).CheckAsync();
        await Expect(visit.Main).ToContainTextAsync("Không có sản phẩm khớp");
        Assert.EndsWith("/?q=nuoc+mam&star=3", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "3 sao" })).ToBeCheckedAsync();
        await visit.Page.GoBackAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "3 sao" })).Not.ToBeCheckedAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = Published.Name })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_province_is_chosen_by_its_name()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/?q=nuoc+mam");

        await visit.Page.GetByLabel("Tỉnh, thành phố").SelectOptionAsync("Cà Mau");
        await Expect(visit.Main).ToContainTextAsync("Không có sản phẩm khớp");
        await visit.Page.GetByLabel("Tỉnh, thành phố").SelectOptionAsync("Lào Cai");

        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = Published.Name })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_long_list_goes_on_below_when_asked_to()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/?q=che+loat");
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{Published.InSeries} sản phẩm");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm sản phẩm" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Rowheader)).ToHaveCountAsync(Published.InSeries);
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Xem thêm sản phẩm" })).ToBeHiddenAsync();
    }
}
