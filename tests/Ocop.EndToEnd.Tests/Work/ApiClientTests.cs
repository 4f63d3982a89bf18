using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>A system of an agency, from the request to its first call and to its end.</summary>
[Collection(Common.Pages.Name)]
public sealed class ApiClientTests(Site site)
{
    private const string System = "Kho dữ liệu dùng chung thử";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_agency_connects_its_system_and_an_administrator_shuts_it_out()
    {
        await using var officer = await site.VisitAsync(
            await site.Scene.Somebody(Role.ProvinceOfficer, Places.LaoCai),
            Screen.Desktop
        );
        await using var administrator = await site.VisitAsync(await site.Scene.Administrator(), Screen.Phone);

        await Ask(officer);
        var page = new Uri(officer.Page.Url).AbsolutePath;
        await administrator.OpenAsync(page);
        await administrator.Button("Duyệt kết nối").ClickAsync();
        await Expect(administrator.Main).ToContainTextAsync("Được kết nối");
        var secret = await Draw(officer, page);

        using var http = new HttpClient { BaseAddress = site.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await Token(http, page.Split('/')[^1], secret));
        Assert.Equal(HttpStatusCode.OK, await Call(http));
        await officer.OpenAsync(page);
        await Expect(officer.Main).ToContainTextAsync("Giờ này đã dùng 1 trên 5.000 lượt.");
        await administrator.OpenAsync(page); // the secret has changed it since
        await ShutOut(administrator);

        Assert.Equal(HttpStatusCode.Unauthorized, await Call(http));
        Assert.Empty(officer.Crashes.Concat(administrator.Crashes));
        Assert.Empty((await officer.Page.Faults()).Concat(await administrator.Page.Faults()));
    }

    private static async Task Ask(Visit officer)
    {
        await officer.OpenAsync("/he-thong-ket-noi");
        await officer.Main.GetByRole(AriaRole.Link, new() { Name = "Xin kết nối hệ thống" }).ClickAsync();
        await officer.Main.GetByLabel("Tên hệ thống").FillAsync(System);
        await officer.Main.GetByLabel("Mã định danh cơ quan").FillAsync("H38.12");
        await officer.Main.GetByLabel("Thư điện tử liên hệ").FillAsync("cntt@example.vn");
        await officer.Main.GetByLabel("Hồ sơ đã nộp trong địa bàn").CheckAsync();
        await officer.Button("Gửi yêu cầu kết nối").ClickAsync();
        await Expect(officer.Main).ToContainTextAsync("Chờ duyệt");
    }

    private static async Task<string> Draw(Visit officer, string page)
    {
        await officer.OpenAsync(page);
        await officer.Button("Tạo khóa bí mật").ClickAsync();
        await InDialog(officer, "Tạo khóa bí mật");
        var secret = officer.Main.Locator("code", new() { HasText = "ocop_cs_" }).First;
        await Expect(officer.Main).ToContainTextAsync("chỉ hiện một lần");
        return await secret.InnerTextAsync();
    }

    private static async Task ShutOut(Visit administrator)
    {
        await administrator.Button("Tạm ngừng kết nối").ClickAsync();
        await administrator.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).FillAsync("Gọi quá nhiều.");
        await InDialog(administrator, "Tạm ngừng kết nối");
        await Expect(administrator.Button("Cho kết nối lại")).ToBeVisibleAsync();
    }

    private static async Task<string> Token(HttpClient http, string client, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/oauth/token");
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{client}:{secret}"))
        );
        request.Content = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("scope", "dossiers:read"),
        ]);
        using var response = await http.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>(Cancellation))!["access_token"]!;
    }

    private static async Task<HttpStatusCode> Call(HttpClient http)
    {
        using var response = await http.GetAsync(new Uri("/api/v1/dossiers", UriKind.Relative), Cancellation);
        return response.StatusCode;
    }

    private static Task InDialog(Visit visit, string name) =>
        visit
            .Page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new() { Name = name, Exact = true })
            .ClickAsync();
}
