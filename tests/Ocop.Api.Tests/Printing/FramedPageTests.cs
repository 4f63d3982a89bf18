using Ocop.Application.Printing;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Printing.Pdf;
using Ocop.Infrastructure.Printing.Qr;

namespace Ocop.Api.Tests.Printing;

/// <summary>One sheet in a frame, as another program reads and draws it.</summary>
public sealed class FramedPageTests
{
    /// <summary>Every letter of Vietnamese that has a mark, in both cases.</summary>
    private static readonly string Letters = string.Concat(
        "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ".SelectMany(letter =>
            new[] { letter, char.ToUpperInvariant(letter) }
        )
    );

    private const string Code = "https://ocop.example.gov.vn/x/7K2M9QXR4TBW#eyJhbGciOiJFUzI1NiJ9.e30.abc";

    [Fact]
    public async Task Every_letter_of_Vietnamese_is_read_back()
    {
        var file = Written(
            Page() with
            {
                Lines = [new(LineStyle.Body, string.Join(' ', Letters.Chunk(12).Select(s => new string(s))))],
            }
        );

        var text = await Poppler.TextOf(file);

        Assert.Contains(Letters, text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes() => Assert.Equal(Written(Page()), Written(Page()));

    [Fact]
    public async Task It_is_one_sheet_of_A4_laid_across_whose_parts_are_tagged()
    {
        var info = await Poppler.InfoOf(Written(Page()));

        Assert.Matches(@"Pages:\s+1\n", info);
        Assert.Matches(@"Page size:\s+841\.89 x 595\.28 pts \(A4\)", info);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"Title:\s+Giấy chứng nhận", info);
    }

    [Fact]
    public async Task The_drawn_QR_code_has_every_square_in_its_place()
    {
        var picture = await Poppler.DrawingOf(Written(Page()), dotsPerInch: 250);

        var squares = QrSquares.Of(Code);
        var dark = squares
            .Dark.SelectMany(run => Enumerable.Range(run.X, run.Length).Select(x => (x, run.Y)))
            .ToHashSet();
        var side = FramedPages.CodeSide / squares.Side;
        Assert.All(
            Enumerable
                .Range(0, squares.Side * squares.Side)
                .Select(place => (X: place % squares.Side, Y: place / squares.Side)),
            square =>
                Assert.Equal(
                    dark.Contains((square.X, square.Y)),
                    picture.IsDarkAt(
                        FramedPages.CodeLeft + ((square.X + 0.5) * side),
                        FramedPages.CodeTop + ((square.Y + 0.5) * side)
                    )
                )
        );
    }

    [Fact]
    public async Task The_frame_has_its_colour_and_nothing_is_drawn_outside()
    {
        var picture = await Poppler.DrawingOf(Written(Page()), dotsPerInch: 144);

        Assert.Equal((0x9c, 0x1f, 0x1f), picture.At(20, 300));
        Assert.Equal((0x9c, 0x1f, 0x1f), picture.At(421, 20));
        Assert.Equal((255, 255, 255), picture.At(8, 300));
        Assert.Equal((255, 255, 255), picture.At(421, 587));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public async Task However_long_a_name_is_it_stays_above_the_code_and_is_not_cut(int times)
    {
        var name = string.Join(' ', Enumerable.Range(1, times * 6).Select(number => $"Tên{number}"));

        var file = Written(
            Page() with
            {
                Lines =
                [
                    new(LineStyle.Title, "TIÊU ĐỀ"),
                    new(LineStyle.Name, name, name),
                    new(LineStyle.Body, "Dòng cuối"),
                ],
            }
        );

        var text = await Poppler.TextOf(file);
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains("Dòng cuối", text, StringComparison.Ordinal);
        var picture = await Poppler.DrawingOf(file, dotsPerInch: 100);
        Assert.All(
            Enumerable.Range((int)FramedPages.CodeLeft, 700),
            x => Assert.False(picture.IsDarkAt(x, FramedPages.CodeTop - 2), $"{x}")
        );
    }

    [Fact]
    public async Task Stars_are_drawn_and_said()
    {
        var stars = new TemplateLine(LineStyle.Stars, "đạt hạng 4 sao", "with 4 stars");
        var file = Written(Page() with { Lines = [stars], Stars = 4 });

        var picture = await Poppler.DrawingOf(file, dotsPerInch: 144);
        var gold = Enumerable.Range(60, 700).Select(x => picture.At(x, 55) == (0xd9, 0x9a, 0x00)).ToList();

        Assert.Equal(4, gold.Index().Count(one => one.Item && !gold[one.Index - 1]));
        Assert.Contains("đạt hạng 4 sao with 4 stars", await Poppler.TextOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mark_goes_across_the_whole_sheet()
    {
        var page = Page() with { Lines = [], Signature = [], Verification = [], Mark = new("BẢN NHÁP", "DRAFT") };

        var picture = await Poppler.DrawingOf(Written(page), dotsPerInch: 72);

        var grey = Enumerable
            .Range(200, 442)
            .SelectMany(x => Enumerable.Range(60, 360).Select(y => picture.At(x, y)))
            .Count(colour => colour.Red is > 200 and < 240);
        Assert.True(grey > 5_000, $"{grey}");
        Assert.Contains("BẢN NHÁP · DRAFT", PdfText.PagesOf(Written(page))[0], StringComparison.Ordinal);
    }

    private static byte[] Written(FramedPage page) => new FramedPages().Write(page);

    private static FramedPage Page() =>
        new(
            "Giấy chứng nhận 15-2026-1-01",
            new(2026, 8, 4, 17, 0, 0, TimeSpan.Zero),
            "9c1f1f",
            Stars: 3,
            [new(LineStyle.Title, "GIẤY CHỨNG NHẬN", "CERTIFICATE")],
            [new(LineStyle.Strong, "Số: 15-2026-1-01")],
            [
                new(LineStyle.Body, "Lào Cai, ngày 05 tháng 08 năm 2026"),
                new(LineStyle.Room),
                new(LineStyle.Strong, "Nguyễn Văn An"),
            ],
            Code,
            Mark: null
        );
}
