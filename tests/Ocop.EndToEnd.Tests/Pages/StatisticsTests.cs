using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

[Collection(Common.Pages.Name)]
public sealed class StatisticsTests(Site site)
{
    [Fact]
    public async Task The_map_leads_to_a_province_to_a_commune_and_to_its_list()
    {
        var inProvince = await Listed($"province={Published.LaoCai}");
        var inCommune = await Listed($"commune={Published.SaPa}");
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/thong-ke");

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = $"Lào Cai: {inProvince} sản phẩm" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Lào Cai", Exact = true }))
            .ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        var communes = visit.Page.GetByRole(AriaRole.Table, new() { Name = "Lào Cai: theo xã, phường, đặc khu" });
        await communes
            .GetByRole(AriaRole.Row, new() { Name = "Sa Pa" })
            .GetByRole(AriaRole.Link, new() { Name = $"{inCommune}" })
            .ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{inCommune} sản phẩm");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ lọc: Sa Pa" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Figures_of_another_day_are_those_of_the_list_of_that_day()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/thong-ke");
        var before = Published.Revocation.AddDays(-1);
        var listed = await Listed($"star=4&asOf={before:yyyy-MM-dd}");

        await visit.Page.GetByLabel("Số liệu tại ngày").FillAsync(before.Shown());
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit
            .Page.GetByRole(AriaRole.Table, new() { Name = "Theo hạng sao" })
            .GetByRole(AriaRole.Link, new() { Name = $"{listed}" })
            .ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{listed} sản phẩm");
        Assert.Contains($"asOf={before:yyyy-MM-dd}", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_taken_along_as_a_file()
    {
        await using var visit = await site.VisitAsync(Screen.Desktop);
        await visit.OpenAsync("/thong-ke");

        var saved = await visit.Page.RunAndWaitForDownloadAsync(() =>
            visit.Page.GetByRole(AriaRole.Button, new() { Name = "Tải bảng (CSV)" }).First.ClickAsync()
        );

        Assert.StartsWith("ocop-tinh-", saved.SuggestedFilename, StringComparison.Ordinal);
        var listed = await Listed($"province={Published.LaoCai}");
        var file = await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal($"Tỉnh, thành phố|Lào Cai,{listed}", $"{file.Split('"')[1]}|{file.TrimEnd().Split('\n')[^1]}");
        Assert.Empty(await visit.Violations());
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_outlines_of_a_deployment_are_drawn(int width)
    {
        var outlines = FindOutlines();
        Assert.SkipWhen(outlines is null, "No outlines of provinces beside the source tree.");
        await using var visit = await site.VisitAsync(new Screen(width, 800));
        await visit.Page.RouteAsync(
            "**/geo/provinces.topo.json",
            route => route.FulfillAsync(new() { Path = outlines, ContentType = "application/json" })
        );

        await visit.OpenAsync("/thong-ke");

        await Expect(visit.Page.Locator("path.province-shape")).ToHaveCountAsync(34);
        await Expect(visit.Main).ToContainTextAsync("QĐ. Hoàng Sa");
        await Expect(visit.Main).ToContainTextAsync("QĐ. Trường Sa");
        Assert.Empty(await visit.Page.Faults());
        Assert.Empty(await visit.Violations());
    }

    /// <summary>How many the register lists: what other tests enter is among them.</summary>
    private async Task<int> Listed(string filter)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var page = await client.GetStringAsync(
            $"/api/v1/certified-products?limit=1&count=true&{filter}",
            TestContext.Current.CancellationToken
        );
        return (int)JsonNode.Parse(page)!["total"]!;
    }

    /// <summary>Boundaries belong to others and are not in the source tree; a workshop may have them beside it.</summary>
    private static string? FindOutlines()
    {
        for (var folder = ClientFolder.Path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, "shared", "data", "geo", "provinces-2025.topo.json");
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
