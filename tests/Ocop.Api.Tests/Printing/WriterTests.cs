using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Ocop.Application.Printing;
using Ocop.Infrastructure.Printing.Pdf;
using Ocop.Infrastructure.Printing.Xlsx;

namespace Ocop.Api.Tests.Printing;

/// <summary>The two files that a paper becomes.</summary>
public sealed class WriterTests
{
    private static readonly DateTimeOffset At = new(2026, 8, 20, 9, 30, 0, TimeSpan.FromHours(7));

    public static TheoryData<Type> Writers => [typeof(PdfDocuments), typeof(XlsxDocuments)];

    [Theory, MemberData(nameof(Writers))]
    public void The_same_paper_gives_the_same_bytes(Type writer)
    {
        var first = Written(writer, Paper(rows: 3));

        Assert.Equal(first, Written(writer, Paper(rows: 3)));
    }

    [Fact]
    public void A_workbook_carries_the_time_of_its_record_and_no_other()
    {
        using var parts = new ZipArchive(new MemoryStream(new XlsxDocuments().Write(Paper(rows: 1))));

        Assert.All(parts.Entries, part => Assert.Equal(At.UtcDateTime, part.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_pdf_says_all_its_words_in_vietnamese()
    {
        var page = Assert.Single(PdfText.PagesOf(new PdfDocuments().Write(Paper(rows: 1))));

        Assert.All(
            [
                "ỦY BAN NHÂN DÂN TỈNH LÀO CAI",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "BIÊN BẢN",
                "Sản phẩm 1: mắm ruốc Hữu Lễ",
                "1.234,50",
                "Nguyễn Thị Ưng",
                "Trang 1/1",
            ],
            words => Assert.Contains(words, page.Split('\n'))
        );
    }

    [Fact]
    public void A_long_table_goes_on_over_pages_that_repeat_its_header()
    {
        var pages = PdfText.PagesOf(new PdfDocuments().Write(Paper(rows: 120)));

        Assert.True(pages.Count > 1);
        Assert.All(pages.SkipLast(1), page => Assert.Contains("Điểm trung bình", page, StringComparison.Ordinal));
        Assert.All(
            Enumerable.Range(1, 120),
            row => Assert.Single(pages, page => page.Split('\n').Contains($"Sản phẩm {row}: mắm ruốc Hữu Lễ"))
        );
        Assert.EndsWith($"Trang {pages.Count}/{pages.Count}", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_longer_than_a_page_is_printed_to_its_end()
    {
        var words = string.Join(' ', Enumerable.Range(1, 3000).Select(number => $"chữ{number}"));
        var paper = Paper(rows: 0) with { Blocks = [new Table([new("Lý do", 10)], [Row.Of(words)])] };

        var pages = PdfText.PagesOf(new PdfDocuments().Write(paper));

        var printed = string.Join('\n', pages)
            .Split('\n')
            .Where(line => !line.StartsWith("Trang", StringComparison.Ordinal));
        Assert.Equal(words, string.Join(' ', printed.Where(line => line != "Lý do")));
    }

    [Fact]
    public void A_word_wider_than_its_column_is_broken()
    {
        var word = new string('W', 300);
        var paper = Paper(rows: 0) with { Blocks = [new Table([new("A", 10), new("B", 90)], [Row.Of(word, "")])] };

        var pages = PdfText.PagesOf(new PdfDocuments().Write(paper));

        Assert.Equal(300, string.Concat(pages).Count(character => character == 'W'));
    }

    [Fact]
    public void A_pdf_embeds_only_what_it_draws()
    {
        var file = new PdfDocuments().Write(Paper(rows: 1));

        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.Contains("+BeVietnamPro-Regular", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.True(file.Length < 60_000, $"{file.Length} bytes");
    }

    [Fact]
    public async Task Another_reader_finds_the_same_text_where_there_is_one()
    {
        if (!File.Exists("/usr/bin/pdftotext"))
            Assert.Skip("pdftotext is not installed.");

        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(
            path,
            new PdfDocuments().Write(Paper(rows: 1)),
            TestContext.Current.CancellationToken
        );
        using var reader = Process.Start(
            new ProcessStartInfo("/usr/bin/pdftotext", ["-layout", path, "-"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var text = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Empty(await reader.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_workbook_keeps_to_the_format()
    {
        using var content = new MemoryStream(new XlsxDocuments().Write(Paper(rows: 3)));
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);

        Assert.Empty(
            new OpenXmlValidator()
                .Validate(workbook, TestContext.Current.CancellationToken)
                .Select(fault => fault.Description)
        );
    }

    [Fact]
    public void A_workbook_has_numbers_that_can_be_calculated_with()
    {
        var cells = Cells(new XlsxDocuments().Write(Paper(rows: 1)));

        Assert.Contains(1234.5, cells.OfType<double>());
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", cells.OfType<string>());
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 900")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void Words_of_others_are_never_a_formula(string words)
    {
        var paper = Paper(rows: 0) with { Blocks = [new Table([new("A", 10)], [Row.Of(words)])] };

        Assert.Contains($"'{words}", Cells(new XlsxDocuments().Write(paper)).OfType<string>());
    }

    private static byte[] Written(Type writer, PrintedDocument paper) =>
        ((IDocumentWriter)Activator.CreateInstance(writer)!).Write(paper);

    private static PrintedDocument Paper(int rows) =>
        new(
            "giay",
            "Biên bản",
            At,
            IsWide: false,
            [
                new Letterhead("ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "HỘI ĐỒNG", "Lào Cai, ngày 20 tháng 08 năm 2026"),
                new Paragraph("BIÊN BẢN", ParagraphStyle.Title),
                new Paragraph("I. KẾT QUẢ", ParagraphStyle.Heading),
                new Table(
                    [new("TT", 5), new("Sản phẩm", 40), new("Điểm trung bình", 15, Alignment.Right)],
                    [
                        .. Enumerable
                            .Range(1, rows)
                            .Select(row =>
                                Row.Of(row, $"Sản phẩm {row}: mắm ruốc Hữu Lễ", Cell.Of(1234.5m, decimals: 2))
                            ),
                    ]
                ),
                new Signatures([new("THƯ KÝ", "Lò Văn Ấm"), new("CHỦ TỊCH", "Nguyễn Thị Ưng")]),
            ]
        );

    private static IEnumerable<object?> Cells(byte[] workbook) => Workbook.RowsOf(workbook).SelectMany(row => row);
}
