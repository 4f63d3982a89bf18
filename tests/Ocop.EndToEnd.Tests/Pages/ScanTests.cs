using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>From a picture of a QR code to the answer.</summary>
[Collection(Common.Pages.Name)]
public sealed class ScanTests(Site site)
{
    private static readonly string Valid = $"Còn hiệu lực đến hết ngày {Published.Current.ExpiresOn.Shown()}";

    [Fact]
    public async Task A_photo_of_a_QR_code_is_answered()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        var photo = await PhotographQr(ScreenshotType.Png);
        await visit.OpenAsync("/xac-minh");

        await visit
            .Page.GetByLabel("Hoặc chọn ảnh chụp mã QR")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "qr.png",
                    MimeType = "image/png",
                    Buffer = photo,
                }
            );

        await Expect(visit.Main).ToContainTextAsync(Valid, new() { Timeout = 20_000 });
        Assert.EndsWith($"/xac-minh/{Published.Code}", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await visit.Violations());
    }

    [Fact]
    public async Task A_photo_without_a_code_is_told_so()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/xac-minh");
        var photo = await visit.Page.ScreenshotAsync();

        await visit
            .Page.GetByLabel("Hoặc chọn ảnh chụp mã QR")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "screen.png",
                    MimeType = "image/png",
                    Buffer = photo,
                }
            );

        await Expect(visit.Main).ToContainTextAsync("Không thấy mã QR trong ảnh", new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task The_camera_reads_a_QR_code_that_it_is_held_before()
    {
        var film = Path.Combine(Directory.CreateTempSubdirectory("ocop-film-").FullName, "qr.mjpeg");
        await File.WriteAllBytesAsync(
            film,
            await PhotographQr(ScreenshotType.Jpeg),
            TestContext.Current.CancellationToken
        );
        var (browser, visit) = await site.VisitWithCameraAsync(film);
        await using var closed = browser;
        await visit.OpenAsync("/xac-minh");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Quét bằng máy ảnh" }).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync(Valid, new() { Timeout = 20_000 });
        Assert.Empty(await visit.Violations());
        Directory.Delete(Path.GetDirectoryName(film)!, recursive: true);
    }

    [Fact]
    public async Task Whoever_may_not_use_the_camera_learns_of_the_other_ways()
    {
        await using var visit = await site.VisitAsync(Screen.Phone);
        await visit.OpenAsync("/xac-minh");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Quét bằng máy ảnh" }).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("chọn ảnh chụp, hoặc nhập mã", new() { Timeout = 20_000 });
        Assert.Empty(await visit.Page.Faults());
    }

    [Fact]
    public async Task Without_script_a_scanned_code_is_answered_all_the_same()
    {
        await using var visit = await site.VisitAsync(Screen.Phone, scripts: false);

        await visit.Page.GotoAsync("/x");
        await visit.Page.GetByRole(AriaRole.Textbox).FillAsync("7k2m 9qxr 4tbw");
        await visit.Page.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(visit.Main).ToContainTextAsync(Valid);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Valid until the end of");
    }

    /// <summary>What a phone sees of the printed code, as large as its screen.</summary>
    private async Task<byte[]> PhotographQr(ScreenshotType type)
    {
        await using var label = await site.VisitAsync(new Screen(480, 480));
        await label.Page.GotoAsync($"/api/v1/certificates/{Published.Number}/qr.svg?content=address");
        return await label.Page.ScreenshotAsync(new() { Type = type });
    }
}
