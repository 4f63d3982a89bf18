using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Infrastructure.Printing.Xlsx;

/// <summary>How a cell looks.</summary>
/// <param name="Decimals">Digits after the comma of a number; null for words.</param>
internal sealed record CellLook(
    bool IsBold = false,
    bool IsItalic = false,
    double Size = 11,
    bool HasBorder = false,
    bool IsShaded = false,
    Application.Printing.Alignment Alignment = Application.Printing.Alignment.Left,
    int? Decimals = null
);

/// <summary>The style sheet of a workbook, collected while its cells are written.</summary>
internal sealed class CellStyles
{
    private const uint ShadedFill = 2;

    private readonly List<CellLook> _looks = [new()];

    /// <summary>The number by which cells name this look.</summary>
    public uint IndexOf(CellLook look)
    {
        if (!_looks.Contains(look))
            _looks.Add(look);

        return (uint)_looks.IndexOf(look);
    }

    /// <summary>A font for each look: some are equal, which does no harm.</summary>
    public Stylesheet ToStylesheet() =>
        new(
            new Fonts(_looks.Select(FontOf)),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFEBEBEB" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(new Border(), Thin()),
            new CellFormats(_looks.Select((look, index) => FormatOf(look, (uint)index)))
        );

    private static Font FontOf(CellLook look)
    {
        var font = new Font();
        if (look.IsBold)
            font.Append(new Bold());
        if (look.IsItalic)
            font.Append(new Italic());
        font.Append(new FontSize { Val = look.Size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Thin() =>
        new(
            new LeftBorder { Style = BorderStyleValues.Thin },
            new RightBorder { Style = BorderStyleValues.Thin },
            new TopBorder { Style = BorderStyleValues.Thin },
            new BottomBorder { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );

    private static CellFormat FormatOf(CellLook look, uint font) =>
        new(
            new DocumentFormat.OpenXml.Spreadsheet.Alignment
            {
                Horizontal = look.Alignment switch
                {
                    Application.Printing.Alignment.Center => HorizontalAlignmentValues.Center,
                    Application.Printing.Alignment.Right => HorizontalAlignmentValues.Right,
                    _ => HorizontalAlignmentValues.Left,
                },
                Vertical = VerticalAlignmentValues.Top,
                WrapText = true,
            }
        )
        {
            FontId = font,
            FillId = look.IsShaded ? ShadedFill : 0,
            BorderId = look.HasBorder ? 1U : 0,
            NumberFormatId = FormatOf(look.Decimals),
            ApplyAlignment = true,
        };

    /// <summary>Formats 1 (0) and 2 (0.00) are built in; the program shows the separators of its user's country.</summary>
    private static UInt32Value FormatOf(int? decimals) =>
        decimals switch
        {
            null => 0,
            0 => 1,
            _ => 2,
        };
}
