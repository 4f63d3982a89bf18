using Microsoft.Playwright;
using Ocop.Domain.Assessment;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Renewals decided in writing, by the officer who asks, the members who write and the chair who presides.</summary>
[Collection(Common.Pages.Name)]
public sealed class WrittenOpinionTests(Site site)
{
    [Fact]
    public async Task Members_are_asked_in_writing_and_a_product_on_which_all_agree_keeps_its_star()
    {
        var chamber = await Chamber.Of(site.Scene);
        var product = $"Chè Viết {Chamber.NextNumber()}";
        var renewal = await chamber.ProposedRenewal(product);
        var id = await ConveneAsync(chamber, product);
        var session = new Id<AssessmentSession>(Guid.Parse(id));
        foreach (var member in chamber.Members)
            await chamber.Declare(session, member, renewal);

        await using var chair = await site.VisitAsync(chamber.Chair, Screen.Phone);
        await chair.OpenAsync($"/phien-hop/{id}");
        await FollowAsync(chair, "Điều hành lấy ý kiến");
        await ConfirmAsync(chair, "Mở lấy ý kiến", "mỗi ý kiến chỉ gửi một lần");
        await chair.OpenAsync($"/phien-hop/{id}");
        await FollowAsync(chair, $"Đọc hồ sơ và cho ý kiến: {product}");
        await Expect(chair.Main).ToContainTextAsync("Từng tiêu chí: lần trước và lần này");
        await chair.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Đồng ý giữ nguyên") }).CheckAsync();
        await chair.Button("Gửi ý kiến").ClickAsync();
        await Expect(chair.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^In ý kiến") })).ToBeVisibleAsync();
        Assert.Empty(await chair.Page.Faults());

        foreach (var member in chamber.Members.Skip(1))
            await chamber.Write(session, renewal, member);
        await chair.OpenAsync($"/phien-hop/{id}/dieu-hanh");
        await Expect(chair.Main).ToContainTextAsync("Đã gửi 3/3 ý kiến");
        await ConfirmAsync(chair, "Kết thúc lấy ý kiến", "Sản phẩm được mọi ý kiến thống nhất");

        await Expect(chair.Heading).ToHaveTextAsync("Kết quả phiên họp");
        await Expect(chair.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("3 đồng ý, 0 không đồng ý");
        await Expect(chair.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Đủ điều kiện công nhận");
        Assert.Empty(chair.Crashes);
    }

    [Fact]
    public async Task A_member_against_gives_a_reason_and_the_dossier_goes_to_a_meeting()
    {
        var chamber = await Chamber.Of(site.Scene);
        var renewal = await chamber.ProposedRenewal($"Mật Ong Khác Ý {Chamber.NextNumber()}");
        var session = await chamber.Writing(renewal);

        await using var member = await site.VisitAsync(chamber.Members[1], Screen.Desktop);
        await member.OpenAsync($"/phien-hop/{session}/y-kien/{renewal}");
        await member.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Không đồng ý") }).CheckAsync();
        await member.Button("Gửi ý kiến").ClickAsync();
        await Expect(member.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Lý do");
        await member
            .Page.GetByRole(AriaRole.Textbox, new() { NameRegex = new("^Lý do") })
            .FillAsync("Quy mô sản xuất đã thay đổi lớn.");
        await member.Button("Gửi ý kiến").ClickAsync();
        await Expect(member.Main).ToContainTextAsync("In ý kiến");

        await chamber.Write(session, renewal, chamber.Chair);
        await chamber.Write(session, renewal, chamber.Members[2]);
        await site.Scene.Send(new Application.Assessment.Sessions.CloseSession(session, Version: null), chamber.Chair);

        await member.OpenAsync($"/phien-hop/{session}/ket-qua");
        await Expect(member.Page.GetByRole(AriaRole.Table)).ToContainTextAsync("Đưa ra họp Hội đồng");
        await Expect(member.Main).ToContainTextAsync("Quy mô sản xuất đã thay đổi lớn.");
        Assert.Empty(member.Crashes);
    }

    private async Task<string> ConveneAsync(Chamber chamber, string product)
    {
        var round = Chamber.NextNumber();
        await chamber.OpenRound(round);
        await using var visit = await site.VisitAsync(chamber.Officer, Screen.Desktop);
        await visit.OpenAsync($"/hoi-dong/{chamber.Council}");
        await visit
            .Page.GetByLabel("Đợt đánh giá")
            .SelectOptionAsync(new SelectOptionValue { Label = $"Đợt {round} năm {Published.Today.Year}" });
        await visit.Page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Lấy ý kiến bằng văn bản") }).CheckAsync();
        await visit.Page.GetByLabel("Ngày đầu cho ý kiến").FillAsync(Typed(Published.Today));
        await visit.Page.GetByLabel("Hạn cho ý kiến").FillAsync(Typed(Published.Today.AddDays(10)));
        await visit.Button("Lấy ý kiến bằng văn bản").ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Chuẩn bị lấy ý kiến bằng văn bản");

        await visit.Page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new($"^{product}") }).CheckAsync();
        await visit.Button("Lưu danh sách sản phẩm").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        return new Uri(visit.Page.Url).Segments[2].TrimEnd('/');
    }

    private static string Typed(DateOnly day) => day.ToString("d/M/yyyy", provider: null);

    private static Task FollowAsync(Visit visit, string link) =>
        visit.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

    private static async Task ConfirmAsync(Visit visit, string act, string consequence)
    {
        await visit.Button(act).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = act });
        await Expect(dialog).ToContainTextAsync(consequence);
        await dialog.GetByRole(AriaRole.Button, new() { Name = act }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
