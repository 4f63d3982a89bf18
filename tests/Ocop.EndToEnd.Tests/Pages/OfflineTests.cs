using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Pages;

/// <summary>From a picture of a QR code to the answer, without a network.</summary>
[Collection(Common.Pages.Name)]
public sealed class OfflineTests(Site site)
{
    private static readonly string Valid = $"Còn hiệu lực đến hết ngày {Signed.Period.ExpiresOn.Shown()}";
    private static readonly LocatorAssertionsToContainTextOptions Patiently = new() { Timeout = 20_000 };

    [Fact]
    public async Task A_certificate_is_proved_without_a_network_and_after_a_reload()
    {
        var certificate = await Signed.New(site);
        var photo = await Photograph(await certificate.QrText(site));
        await using var visit = await site.VisitAsync(Screen.Phone);
        await TakeAlong(visit);
        await visit.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => undefined)");
        await visit.GoOfflineAsync();

        await visit.Page.ReloadAsync();
        await Choose(visit, photo);

        await Expect(visit.Main).ToContainTextAsync(Valid, Patiently);
        await Expect(visit.Main).ToContainTextAsync("Theo danh sách trạng thái lập lúc");
        await Expect(visit.Main).ToContainTextAsync(certificate.Number);
        Assert.Empty(await visit.Violations());
        Assert.Empty(await visit.Page.Faults());
    }

    [Fact]
    public async Task A_changed_star_is_refused()
    {
        var certificate = await Signed.New(site);
        var forged = WithStar(await certificate.QrText(site), 5);
        var photo = await Photograph(forged);
        await using var visit = await site.VisitAsync(Screen.Phone);
        await TakeAlong(visit);

        await Choose(visit, photo);

        await Expect(visit.Main).ToContainTextAsync("Chữ ký sai", Patiently);
        await Expect(visit.Main).Not.ToContainTextAsync("Còn hiệu lực");
    }

    [Fact]
    public async Task A_verifier_with_the_list_of_yesterday_says_so_until_it_takes_the_new_one_along()
    {
        var certificate = await Signed.New(site);
        var text = await certificate.QrText(site);
        await using var visit = await site.VisitAsync(Screen.Phone);
        await TakeAlong(visit);
        await visit.Page.Clock.SetFixedTimeAsync(TimeProvider.System.GetUtcNow().AddDays(1).AddHours(1).UtcDateTime);
        await certificate.Revoke(site);
        await visit.GoOfflineAsync();

        await Ask(visit, text);
        await Expect(visit.Main).ToContainTextAsync(Valid, Patiently);
        await Expect(visit.Main)
            .ToContainTextAsync("cách đây 1 ngày. Việc thu hồi, đình chỉ sau lúc đó máy này chưa biết.");

        await visit.GoOnlineAsync();
        await Press(visit, "Tải khóa và danh sách mới nhất");
        await Expect(visit.Main).ToContainTextAsync("Đã bị thu hồi hoặc hủy bỏ", Patiently);
    }

    /// <summary>Opened without waiting for a silent network, which is not noticed where a service worker asks as well.</summary>
    private static async Task TakeAlong(Visit visit)
    {
        await visit.Page.GotoAsync("/verify-offline/");
        await Expect(visit.Main).ToContainTextAsync("Danh sách trạng thái lập lúc", Patiently);
    }

    private static Task Choose(Visit visit, byte[] photo) =>
        visit
            .Page.GetByLabel("Hoặc chọn ảnh chụp mã QR")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "qr.png",
                    MimeType = "image/png",
                    Buffer = photo,
                }
            );

    private static async Task Ask(Visit visit, string text)
    {
        await visit.Page.GetByLabel("Nội dung mã QR").FillAsync(text);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra", Exact = true }).ClickAsync();
    }

    private static Task Press(Visit visit, string button) =>
        visit.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static string WithStar(string qr, int star)
    {
        var parts = qr.Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[^2]))!;
        claims["star"] = star;
        parts[^2] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return string.Join('.', parts);
    }

    /// <summary>What a phone sees of the printed code.</summary>
    private async Task<byte[]> Photograph(string text)
    {
        await using var label = await site.VisitAsync(new Screen(800, 800));
        await label.Page.SetContentAsync(site.DrawQr(text));
        return await label.Page.Locator("svg").ScreenshotAsync();
    }
}
