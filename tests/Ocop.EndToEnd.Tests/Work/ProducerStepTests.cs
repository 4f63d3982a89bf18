using Microsoft.Playwright;
using Ocop.Application.Certification.Certificates;
using Ocop.Domain.Certification;
using Ocop.EndToEnd.Tests.Common;
using static Microsoft.Playwright.Assertions;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>What a producer ends: a draft, and the recognition of a product.</summary>
[Collection(Common.Pages.Name)]
public sealed class ProducerStepTests(Site site)
{
    [Fact]
    public async Task A_draft_is_thrown_away_after_one_question_and_leaves_the_list()
    {
        var (actor, producer) = await site.Scene.Producer();
        var (_, draft) = await site.Scene.Open(actor, producer, "Rau bỏ nháp");
        await using var visit = await site.VisitAsync(actor, Screen.Phone);
        await visit.OpenAsync($"/ho-so-cua-toi/{draft}");

        await visit.Button("Bỏ hồ sơ đang soạn").ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Giấy tờ vẫn còn trong kho");
        Assert.Empty(await visit.Page.Faults());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Bỏ hồ sơ đang soạn" }).ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Hồ sơ của tôi");
        await Expect(visit.Main).Not.ToContainTextAsync("Rau bỏ nháp");
        Assert.Empty(visit.Crashes);
    }

    [Fact]
    public async Task A_producer_gives_a_recognition_up_from_a_day_on()
    {
        var (actor, producer) = await site.Scene.Producer();
        var (product, _) = await site.Scene.Open(actor, producer, "Chè xin thôi");
        var number = await site.Scene.Hold(product);
        await using var visit = await site.VisitAsync(actor, Screen.Desktop);
        await visit.OpenAsync($"/chung-nhan-cua-toi/{number}/xin-thoi");

        await visit.Button("Xin thôi công nhận").ClickAsync();
        await Expect(visit.Page.GetByLabel("Thôi công nhận từ ngày")).ToHaveAttributeAsync("aria-invalid", "true");
        await visit
            .Page.GetByLabel("Thôi công nhận từ ngày")
            .FillAsync(Published.Today.ToString("d/M/yyyy", provider: null));
        await visit.Button("Xin thôi công nhận").ClickAsync();

        await Expect(visit.Heading).ToHaveTextAsync("Giấy chứng nhận của tôi");
        var life = await site.Scene.Send(new GetCertificateLife(number), actor);
        Assert.Equal(RecognitionStatus.Withdrawn, life.Status);
        Assert.Empty(visit.Crashes);
    }
}
