using Microsoft.Playwright;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>The officer of a province, from what a council decided to the certificate and the money.</summary>
[Collection(Common.Pages.Name)]
public sealed class ProvinceTests(Site site)
{
    private const string Reward = "25.000.000";

    [Fact]
    public async Task A_result_becomes_a_decision_a_certificate_that_anyone_verifies_and_a_paid_reward()
    {
        var chamber = await Chamber.Of(site.Scene);
        var product = $"Chè Được Công Nhận {Chamber.NextNumber()}";
        var session = await chamber.Hold(await chamber.ProposedDossier(product), stars: 4);
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Desktop);
        await EnterRewardRule(visit);

        await visit.DraftDecisionAsync(session, product);
        var certificate = await visit.IssueDecisionAsync();
        await site.MustBeVerifiedByAnyone(certificate, product);

        await Follow(visit, "Xem mức thưởng theo quyết định này", "Tiền thưởng");
        await Follow(visit, product, "Khoản thưởng");
        await Expect(visit.Main).ToContainTextAsync(Reward);
        await Approve(visit);
        await Pay(visit);
        Assert.Empty(visit.Crashes);
    }

    /// <summary>What the province itself pays for a first recognition with four stars.</summary>
    private static async Task EnterRewardRule(Visit visit)
    {
        await visit.OpenAsync("/muc-thuong/moi");
        await visit.Main.GetByLabel("Văn bản quy định").FillAsync("Nghị quyết thử nghiệm của Hội đồng nhân dân tỉnh");
        await visit.Main.GetByLabel("Có hiệu lực từ ngày").FillAsync("1/1/2026");
        await visit.Main.GetByLabel("Công nhận lần đầu").CheckAsync();
        await visit.Main.GetByRole(AriaRole.Combobox, new() { NameRegex = new("^Hạng sao") }).SelectOptionAsync("4");
        await visit.Main.GetByLabel("Thưởng đủ mức").CheckAsync();
        await visit.Main.GetByRole(AriaRole.Textbox, new() { NameRegex = new("^Mức thưởng") }).FillAsync(Reward);
        await visit.Main.GetByLabel("Mỗi hạng sao thưởng một lần").CheckAsync();
        await visit.Button("Nhập mức thưởng").ClickAsync();
        await Expect(visit.Heading).Not.ToHaveTextAsync("Nhập mức thưởng");
    }

    private static async Task Approve(Visit visit)
    {
        await Follow(visit, "Duyệt mức thưởng", "Duyệt mức thưởng");
        await Expect(visit.Main).ToContainTextAsync("Sau khi duyệt mới được chi");
        await visit.Button("Duyệt mức thưởng").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Khoản thưởng");
        await Expect(visit.Main).ToContainTextAsync("Đã duyệt, chờ chi");
    }

    private static async Task Pay(Visit visit)
    {
        await Follow(visit, "Ghi khoản chi", "Ghi khoản chi");
        await visit.Main.GetByLabel("Ngày chi").FillAsync(Published.Today.Shown());
        await visit.Main.GetByLabel("Chứng từ").FillAsync("UNC 12/2026");
        await visit.Button("Ghi khoản chi").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Khoản thưởng");
        await Expect(visit.Main).ToContainTextAsync("UNC 12/2026");
        Assert.Empty(await visit.Page.Faults());
    }

    private static async Task Follow(Visit visit, string link, string heading)
    {
        await visit.Main.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync(heading);
    }
}
