using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Printing;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Assessment;

/// <summary>Minutes, summary of scores and score sheets, as officers know them on paper.</summary>
public sealed class PapersTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Papers => ["minutes", "summary"];

    [Theory, MemberData(nameof(Papers))]
    public async Task Nothing_is_drawn_up_before_the_session_is_closed(string paper)
    {
        var chamber = await Chamber.Scoring(api);

        await (await Get(chamber.Organiser, $"{chamber.Session}/{paper}")).MustBeProblem(409, "session.not-closed");
    }

    [Theory, MemberData(nameof(Papers))]
    public async Task A_session_of_another_place_does_not_exist(string paper)
    {
        var chamber = await Closed();
        var elsewhere = await Chamber.Convened(api);

        await (await Get(elsewhere.Organiser, $"{chamber.Session}/{paper}")).MustBeProblem(404, "not-found");
        await (await Get(elsewhere.Ann.Client, $"{chamber.Session}/{paper}")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Producers_get_no_papers_of_a_council()
    {
        var chamber = await Closed();

        await (await Get(api.As(Id<User>.New(), Role.Producer), $"{chamber.Session}/minutes")).MustBeProblem(
            403,
            "not-allowed"
        );
    }

    [Fact]
    public async Task Another_format_is_refused()
    {
        var chamber = await Closed();

        await (await Get(chamber.Organiser, $"{chamber.Session}/minutes?format=docx")).MustBeProblem(
            400,
            "request.unreadable"
        );
    }

    [Fact]
    public async Task The_minutes_say_who_met_and_what_came_of_it()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.StepAside(chamber.Binh)).MustBe(200);
        await Score(chamber, chamber.Chair, chamber.Ann);
        var result = await chamber.Result();

        var text = await TextOf(chamber.Organiser, $"{chamber.Session}/minutes");

        Assert.All(
            [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP",
                "ngày 20 tháng 08 năm 2026",
                "/QĐ ngày 01/07/2026",
                "26/2026/QĐ-TTg",
                "Có mặt 4/4 thành viên",
                "Anh trai là giám đốc HTX.",
                "Rau bắp cải xoè",
                "99,00",
                "Tiêu chí 1.5: 5 sao cần 3 điểm, đạt 2 điểm.",
                "Đề nghị công nhận",
                "CHỦ TỊCH HỘI ĐỒNG",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal)
        );
        Assert.Equal(99, (decimal)result["mean"]!);
    }

    [Fact]
    public async Task A_veto_stands_in_the_minutes_with_its_reason_and_paper()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.Veto(chamber.Secretary)).MustBe(200);
        await (await chamber.Close()).MustBe(200);

        var text = await TextOf(chamber.Organiser, $"{chamber.Session}/minutes");

        Assert.Contains("Hồ sơ bị loại", text, StringComparison.Ordinal);
        Assert.Contains("Công văn 15/SNN", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_pass_stands_in_the_papers_and_why_there_was_another()
    {
        var chamber = await Chamber.Scoring(api);
        foreach (var member in chamber.Scorers)
            await chamber.Score(member);
        await (await chamber.ScoreAgain(chamber.Chair, "Đánh giá khác nhau về nguồn gốc.")).MustBe(200);
        await Score(chamber, [.. chamber.Scorers]);

        var minutes = await TextOf(chamber.Organiser, $"{chamber.Session}/minutes");
        var summary = Workbook.RowsOf(await File(chamber.Organiser, $"{chamber.Session}/summary?format=xlsx"));

        Assert.Contains("Đánh giá khác nhau về nguồn gốc.", minutes, StringComparison.Ordinal);
        Assert.Contains(
            summary,
            row => row.Contains("không tính") && row.OfType<double>().Count(one => one == 100) == 3
        );
        Assert.Contains(summary, row => row.OfType<double>().Count(one => one == 99) == 4);
    }

    [Fact]
    public async Task Who_stepped_aside_reads_the_summary_without_the_totals_of_that_dossier()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.StepAside(chamber.Binh)).MustBe(200);
        await Score(chamber, chamber.Chair, chamber.Ann);

        var own = Workbook.RowsOf(await File(chamber.Binh.Client, $"{chamber.Session}/summary?format=xlsx"));
        var others = Workbook.RowsOf(await File(chamber.Ann.Client, $"{chamber.Session}/summary?format=xlsx"));

        Assert.Equal(["–", "–", "K"], TotalsIn(own).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["99", "99", "K"], TotalsIn(others).Order(StringComparer.Ordinal));

        static IEnumerable<string> TotalsIn(List<object?[]> rows) =>
            rows.First(row => row.Contains("Rau bắp cải xoè"))[4..7].Select(cell => $"{cell}");
    }

    [Fact]
    public async Task The_workbook_of_the_summary_holds_the_totals_and_the_unrounded_mean()
    {
        var chamber = await Closed();
        var result = await chamber.Result();

        var rows = Workbook.RowsOf(await File(chamber.Organiser, $"{chamber.Session}/summary?format=xlsx"));

        var row = rows.First(row => row.Contains("Rau bắp cải xoè"));
        Assert.Equal([99.0, 99.0, 100.0], row.OfType<double>().Skip(2).Take(3).Order());
        Assert.Equal((double)result["mean"]!, row.OfType<double>().Last(), tolerance: 1e-12);
        Assert.Contains(rows, cells => cells.Contains("5 sao") && cells.Contains("4 sao"));
    }

    [Fact]
    public async Task The_workbook_of_the_minutes_says_what_the_pdf_says()
    {
        var chamber = await Closed();

        var cells = Workbook
            .RowsOf(await File(chamber.Organiser, $"{chamber.Session}/minutes?format=xlsx"))
            .SelectMany(row => row);

        Assert.Contains("Có mặt 4/4 thành viên. Chủ trì: Thành viên, Chủ tịch Hội đồng.", cells);
    }

    [Theory]
    [InlineData("minutes?format=pdf")]
    [InlineData("minutes?format=xlsx")]
    [InlineData("summary?format=pdf")]
    [InlineData("summary?format=xlsx")]
    public async Task The_same_record_gives_the_same_bytes_and_tag(string paper)
    {
        var chamber = await Closed();

        var first = await Get(chamber.Organiser, $"{chamber.Session}/{paper}");
        var second = await Get(chamber.Ann.Client, $"{chamber.Session}/{paper}");

        Assert.Equal(
            await first.Content.ReadAsByteArrayAsync(Cancellation),
            await second.Content.ReadAsByteArrayAsync(Cancellation)
        );
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal("attachment", first.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_paper_that_the_caller_holds_is_not_sent_again()
    {
        var chamber = await Closed();
        var held = (await Get(chamber.Organiser, $"{chamber.Session}/minutes")).Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{chamber.Session}/minutes");
        request.Headers.IfNoneMatch.Add(held);

        await (await chamber.Organiser.SendAsync(request, Cancellation)).MustBe(304);
    }

    [Fact]
    public async Task A_sheet_is_printed_with_every_option_and_the_one_picked()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = (string)(await (await chamber.Score(chamber.Ann, but: "1.5", points: 2)).Json())["id"]!;

        var rows = Workbook.RowsOf(
            await File(chamber.Ann.Client, $"/api/v1/score-sheets/{sheet}/document?format=xlsx")
        );

        Assert.Equal(chamber.Set.Criteria.Count, rows.Count(row => row.Contains("X")));
        Assert.Equal(
            chamber.Set.Criteria.Sum(criterion => criterion.Options.Count),
            rows.Count(row => row is [null, string and not "TỔNG ĐIỂM", double, ..])
        );
        var total = Assert.Single(rows, row => row.Contains("TỔNG ĐIỂM"));
        Assert.Equal(99.0, total.OfType<double>().Last());
    }

    [Fact]
    public async Task A_sheet_that_is_not_handed_in_is_not_printed()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = await chamber.OpenSheet(chamber.Ann);

        await (await Get(chamber.Ann.Client, $"/api/v1/score-sheets/{sheet}/document")).MustBeProblem(
            409,
            "score-sheet.not-submitted"
        );
    }

    [Fact]
    public async Task Another_members_sheet_is_not_printed_before_the_own_one_is_in()
    {
        var chamber = await Chamber.Scoring(api);
        var sheet = (string)(await (await chamber.Score(chamber.Ann)).Json())["id"]!;

        await (await Get(chamber.Binh.Client, $"/api/v1/score-sheets/{sheet}/document")).MustBeProblem(
            404,
            "not-found"
        );
        await (await Get(chamber.Organiser, $"/api/v1/score-sheets/{sheet}/document")).MustBeProblem(404, "not-found");
    }

    [Fact]
    public async Task Organisers_print_every_sheet_of_a_closed_session()
    {
        var chamber = await Closed();
        var sheets = await chamber.Organiser.GetAll($"/api/v1/score-sheets?session={chamber.Session.Split('/')[^1]}");

        Assert.Equal(3, sheets.Count);
        foreach (var sheet in sheets)
        {
            var text = await TextOf(chamber.Organiser, $"/api/v1/score-sheets/{sheet["id"]}/document");
            Assert.Contains("PHIẾU ĐÁNH GIÁ", text, StringComparison.Ordinal);
        }
    }

    /// <summary>Two of three missed a minimum.</summary>
    private async Task<Chamber> Closed()
    {
        var chamber = await Chamber.Scoring(api);
        await (await chamber.Score(chamber.Binh)).MustBe(200);
        await Score(chamber, chamber.Chair, chamber.Ann);
        return chamber;
    }

    private static async Task Score(Chamber chamber, params Member[] members)
    {
        foreach (var member in members)
            await (await chamber.Score(member, but: "1.5", points: 2)).MustBe(200);
        await (await chamber.Close()).MustBe(200);
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string url) => client.GetAsync(url, Cancellation);

    private static async Task<byte[]> File(HttpClient client, string url)
    {
        var answer = await Get(client, url);
        await answer.MustBe(200);
        return await answer.Content.ReadAsByteArrayAsync(Cancellation);
    }

    /// <summary>The words of the PDF, however its lines are broken.</summary>
    private static async Task<string> TextOf(HttpClient client, string url) =>
        string.Join('\n', PdfText.PagesOf(await File(client, url))).Replace('\n', ' ');
}
