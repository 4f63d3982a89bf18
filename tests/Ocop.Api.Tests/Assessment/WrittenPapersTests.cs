using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Printing;

namespace Ocop.Api.Tests.Assessment;

/// <summary>What a council leaves on paper when it writes instead of meeting.</summary>
public sealed class WrittenPapersTests(OcopApi api)
{
    private const string Why = "Vùng nguyên liệu mở rộng sang xã khác.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("minutes")]
    [InlineData("summary")]
    public async Task The_minutes_say_who_wrote_what_and_what_came_of_it(string paper)
    {
        var chamber = await Chamber.Writing(api);
        await (await chamber.StepAside(chamber.Binh)).MustBe(200);
        await (await chamber.Write(chamber.Ann)).MustBe(201);
        await (await chamber.Write(chamber.Chair, "against", Why)).MustBe(201);
        await (await chamber.Close()).MustBe(200);

        var text = string.Join(
            ' ',
            Workbook
                .RowsOf(await File(chamber.Organiser, $"{chamber.Session}/{paper}?format=xlsx"))
                .SelectMany(row => row)
        );

        Assert.All(
            [
                "Tổng hợp ý kiến bằng văn bản",
                "Anh trai là giám đốc HTX.",
                "Đồng ý giữ hạng",
                "Không đồng ý",
                Why,
                "4 sao",
                "2/2",
                "Ý kiến khác nhau, Hội đồng họp",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Agreement_stands_in_the_minutes_as_kept()
    {
        var chamber = await (await Chamber.Writing(api)).AllKeep();
        await (await chamber.Close()).MustBe(200);

        var pages = PdfText.PagesOf(await File(chamber.Organiser, $"{chamber.Session}/minutes"));

        Assert.Contains("Thống nhất giữ hạng", string.Join(' ', pages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_prints_an_own_opinion_and_nobody_one_that_is_hidden()
    {
        var chamber = await Chamber.Writing(api);
        var written = await (await chamber.Write(chamber.Ann, "meeting", Why)).Json();
        var document = $"/api/v1/written-opinions/{written["id"]}/document";

        var text = string.Join(' ', PdfText.PagesOf(await File(chamber.Ann.Client, document)));

        Assert.Contains("PHIẾU LẤY Ý KIẾN", text, StringComparison.Ordinal);
        Assert.Contains("Đề nghị họp Hội đồng", text, StringComparison.Ordinal);
        await (await chamber.Binh.Client.GetAsync(document, Cancellation)).MustBeProblem(404, "not-found");
    }

    private static async Task<byte[]> File(HttpClient client, string url)
    {
        var answer = await client.GetAsync(url, Cancellation);
        await answer.MustBe(200);
        return await answer.Content.ReadAsByteArrayAsync(Cancellation);
    }
}
