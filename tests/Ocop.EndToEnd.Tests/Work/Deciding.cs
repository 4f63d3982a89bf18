using Microsoft.Playwright;
using Ocop.Domain.Assessment;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The way from a result to a certificate, the same for a province and for the centre.</summary>
internal static class Deciding
{
    /// <summary>Drafts a decision on what a session came to.</summary>
    public static async Task DraftDecisionAsync(this Visit visit, Id<AssessmentSession> session, string product)
    {
        await visit.OpenAsync($"/ket-qua?session={session}");
        await visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = $"Chọn {product}" }).CheckAsync();
        await visit
            .Main.GetByRole(AriaRole.Link, new() { NameRegex = new("^Lập quyết định với 1 kết quả") })
            .ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Lập dự thảo quyết định");
        await visit.Main.GetByLabel("Số quyết định").FillAsync($"{Chamber.NextNumber()}/QĐ-UBND");
        await visit.Main.GetByLabel("Ngày ký").FillAsync(Published.Today.Shown());
        await visit.Main.GetByLabel("Họ tên người ký").FillAsync("Người Ký Thử");
        await visit.Main.GetByLabel("Chức vụ người ký").FillAsync("Phó Chủ tịch");
        await visit.Button("Lưu dự thảo quyết định").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Quyết định công nhận");
    }

    /// <summary>Issues the decision that is open, having been told what it leads to.</summary>
    /// <returns>The number of the certificate that it gives.</returns>
    public static async Task<string> IssueDecisionAsync(this Visit visit)
    {
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = "Ban hành quyết định" }).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Ban hành quyết định");
        await Expect(visit.Main).ToContainTextAsync("không sửa, không xóa được nữa");
        Assert.Empty(await visit.Page.Faults());
        await visit.Button("Ban hành quyết định").ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Quyết định công nhận");
        await Expect(visit.Main).ToContainTextAsync("Đã cấp 1 giấy chứng nhận");
        return await visit
            .Main.GetByRole(AriaRole.Table)
            .GetByRole(AriaRole.Link, new() { NameRegex = new("^[0-9A-Z]{2}-[0-9]{4}-") })
            .InnerTextAsync();
    }

    /// <summary>What somebody who scans the certificate reads.</summary>
    public static async Task MustBeVerifiedByAnyone(this Site site, string number, string product)
    {
        await using var anyone = await site.VisitAsync(Screen.Phone);
        await anyone.OpenAsync($"/xac-minh/{number}");
        await Expect(anyone.Main).ToContainTextAsync("Còn hiệu lực đến hết ngày");
        await Expect(anyone.Main).ToContainTextAsync(product);
    }
}
