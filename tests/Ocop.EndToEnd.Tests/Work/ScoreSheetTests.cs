using Microsoft.Playwright;
using Ocop.Application.Assessment.ScoreSheets;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>A council member at the table, on a tablet, with and without a network.</summary>
[Collection(Common.Pages.Name)]
public sealed class ScoreSheetTests(Site site)
{
    [Fact]
    public async Task A_member_declares_takes_the_session_along_scores_offline_and_hands_in_once_back()
    {
        var chamber = await Chamber.Of(site.Scene);
        var dossier = await chamber.ProposedDossier("Chè Ngoại Tuyến");
        var session = await chamber.Convene(dossier);
        var member = chamber.Members[1];
        await using var visit = await site.VisitAsync(member, Screen.Tablet);

        await visit.OpenAsync($"/phien-hop/{session}");
        await visit.Page.GetByLabel("Không có quan hệ").CheckAsync();
        await visit.Button("Gửi khai báo").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Chờ mở chấm");
        foreach (var other in chamber.Members.Where(other => other != member))
            await chamber.Declare(session, other, dossier);
        await BeginAsync(chamber, session);

        await visit.OpenAsync($"/phien-hop/{session}");
        await visit.Button("Tải về để chấm khi mất mạng").ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Mất mạng vẫn chấm được");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Chấm tiếp: Chè Ngoại Tuyến" }).ClickAsync();
        await Expect(visit.Heading).ToHaveTextAsync("Phiếu chấm: Chè Ngoại Tuyến");
        Assert.Empty(await visit.Page.Faults());

        await visit.GoOfflineAsync();
        await visit.Option("1.1", 2).CheckAsync();
        await visit.Criterion("1.2").Locator("..").GetByRole(AriaRole.Textbox).FillAsync("Hỏi thêm về vùng trồng");
        await visit.Option("1.2", 1).CheckAsync();
        await Expect(visit.Main).ToContainTextAsync("Mất mạng – đã giữ trên máy này");
        await visit.Page.ReloadAsync();
        await Expect(visit.Main).ToContainTextAsync("Chưa kết nối được máy chủ");
        await Expect(visit.Option("1.1", 2)).ToBeCheckedAsync();
        await Expect(visit.Option("1.2", 1)).ToBeCheckedAsync();
        await Expect(visit.Criterion("1.2").Locator("..").GetByRole(AriaRole.Textbox))
            .ToHaveValueAsync("Hỏi thêm về vùng trồng");
        await visit.Option("1.3", 0).CheckAsync();

        await visit.GoOnlineAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        await visit.Button("Nộp phiếu").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Nộp phiếu chấm" });
        await Expect(dialog).ToContainTextAsync("được tính 0 điểm");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Nộp phiếu" }).ClickAsync();
        await Expect(visit.Main).ToContainTextAsync("Đã nộp lúc");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Phiếu để in (PDF)" })).ToBeVisibleAsync();

        var choices = await ChoicesAsync(visit);
        Assert.Equal(["1.1=2", "1.2=1", "1.3=0"], choices);
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task An_answer_from_another_device_is_laid_beside_the_own_one_and_nothing_is_lost()
    {
        var chamber = await Chamber.Of(site.Scene);
        var dossier = await chamber.ProposedDossier("Mận Hai Máy");
        var session = await chamber.Convene(dossier);
        await chamber.BeginScoring(session, dossier);
        var member = chamber.Members[2];
        var sheet = await site.Scene.Send(new OpenScoreSheet(session, dossier), member);
        await using var visit = await site.VisitAsync(member, Screen.Tablet);
        await visit.OpenAsync($"/phieu-cham/{sheet}");

        await site.Scene.Send(new MarkScoreSheet(sheet, [new("1.1", 0)], Version: null), member);
        await visit.Option("1.1", 2).CheckAsync();
        var choice = visit.Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^1\\.1 ") }).First;
        await Expect(choice).ToContainTextAsync("Của tôi");
        Assert.Empty(await visit.Page.Faults());
        await visit.Button("Giữ các mục đã chọn").ClickAsync();

        await Expect(visit.Main).ToContainTextAsync("Đã lưu lúc");
        Assert.Equal(["1.1=2"], await ChoicesAsync(visit));
    }

    private async Task BeginAsync(Chamber chamber, Id<Domain.Assessment.AssessmentSession> session)
    {
        var present = chamber.Members.Select(member => member.Id);
        await site.Scene.Send(
            new Application.Assessment.Sessions.RecordAttendance(
                session,
                [.. present],
                DelegatedTo: null,
                Version: null
            ),
            chamber.Chair
        );
        await site.Scene.Send(new Application.Assessment.Sessions.OpenScoring(session, Version: null), chamber.Chair);
    }

    /// <summary>What the server holds of the sheet that is open.</summary>
    private static Task<string[]> ChoicesAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const answer = await fetch(`/api/v1/score-sheets/${location.pathname.split('/').at(-1)}`);
              return (await answer.json()).choices.map(({ criterion, option }) => `${criterion}=${option}`);
            }
            """
        );
}
