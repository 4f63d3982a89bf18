namespace Ocop.Application.Printing;

/// <summary>
/// An official paper, described once as data; writers turn it into files. It holds only what the record says, so the same
/// record always gives the same file. Its language is Vietnamese, as the law has it.
/// </summary>
/// <param name="FileName">Without an extension, in ASCII.</param>
/// <param name="Title">What the paper is called.</param>
/// <param name="DatedAt">When what it states became final: the only time that goes into a file's own data.</param>
/// <param name="IsWide">Whether it is printed across the page.</param>
/// <param name="Blocks">What stands in it, from top to bottom.</param>
public sealed record PrintedDocument(
    string FileName,
    string Title,
    DateTimeOffset DatedAt,
    bool IsWide,
    IReadOnlyList<Block> Blocks
);

/// <summary>A piece of a paper that runs over its whole width.</summary>
public abstract record Block;

/// <summary>The head of an official paper: who issues it on the left, the name and motto of the country on the right.</summary>
/// <param name="Authority">The body above the one that issues the paper.</param>
/// <param name="Issuer">Who issues it.</param>
/// <param name="PlaceAndDate">Where and when, as papers say it.</param>
public sealed record Letterhead(string Authority, string Issuer, string PlaceAndDate) : Block
{
    public const string Country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
}

public sealed record Paragraph(string Text, ParagraphStyle Style = ParagraphStyle.Body) : Block;

public enum ParagraphStyle
{
    Body,

    /// <summary>The name of the paper.</summary>
    Title,

    /// <summary>A line under the name.</summary>
    Subtitle,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>A remark in italics.</summary>
    Note,
}

/// <summary>A table; its header is repeated on every page it reaches.</summary>
public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block;

/// <param name="Width">In characters, as spreadsheets count; on a page the columns share the width in this proportion.</param>
public sealed record Column(string Header, int Width, Alignment Alignment = Alignment.Left);

public enum Alignment
{
    Left,
    Center,
    Right,
}

/// <param name="Cells">One for each column.</param>
/// <param name="IsStrong">Whether it stands out: a heading or a sum inside the table.</param>
public sealed record Row(IReadOnlyList<Cell> Cells, bool IsStrong = false)
{
    public static Row Of(params IReadOnlyList<Cell> cells) => new(cells);

    public static Row Strong(params IReadOnlyList<Cell> cells) => new(cells, IsStrong: true);
}

/// <summary>Who signs, side by side.</summary>
public sealed record Signatures(IReadOnlyList<Signature> By) : Block;

/// <param name="Role">In what capacity.</param>
/// <param name="Name">Who; empty where any member signs.</param>
public sealed record Signature(string Role, string Name)
{
    public const string Hint = "(Ký, ghi rõ họ tên)";
}
