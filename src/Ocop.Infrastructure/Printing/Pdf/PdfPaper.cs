using System.Globalization;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>Puts drawn pages together to a file.</summary>
internal static class PdfPaper
{
    /// <param name="title">What the file calls itself.</param>
    /// <param name="datedAt">The only time in it.</param>
    public static byte[] Of(
        IReadOnlyList<Canvas> pages,
        Fonts fonts,
        PageSize size,
        string title,
        DateTimeOffset datedAt
    )
    {
        var file = new PdfFile();
        var tree = file.Reserve();
        var structure = pages.Any(page => page.Tags.Count > 0) ? new PdfStructure(file) : null;
        var embedded = string.Join(' ', fonts.Named.Select(font => $"/{font.Name} {font.Face.AddTo(file)} 0 R"));
        var numbers = pages.Select(page => AddPage(page)).ToList();

        file.Set(
            tree,
            $"<< /Type /Pages /Count {numbers.Count} /Kids [{string.Join(' ', numbers.Select(n => $"{n} 0 R"))}] >>"
        );
        return file.Finish(
            file.Add(
                $"<< /Type /Catalog /Pages {tree} 0 R /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true >>{structure?.Finish()} >>"
            ),
            file.Add(
                $"<< /Title {PdfFile.Text(title)} /Creator (Ocop) "
                    + $"/CreationDate (D:{datedAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z) >>"
            )
        );

        int AddPage(Canvas page)
        {
            var content = file.AddStream(page.Content);
            var number = file.Reserve();
            file.Set(
                number,
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfFile.Number(size.Width)} {PdfFile.Number(size.Height)}] "
                    + $"/Resources << /Font << {embedded} >> >> /Contents {content} 0 R{structure?.Add(page, number)} >>"
            );
            return number;
        }
    }
}

/// <summary>What the parts of pages are and in which order they are read (ISO 32000-1, clause 14.7).</summary>
internal sealed class PdfStructure
{
    private readonly PdfFile _file;
    private readonly int _root;
    private readonly int _document;
    private readonly List<IReadOnlyList<int>> _pages = [];

    public PdfStructure(PdfFile file) => (_file, _root, _document) = (file, file.Reserve(), file.Reserve());

    /// <returns>What the page says of it.</returns>
    public string Add(Canvas page, int number)
    {
        _pages.Add([
            .. page.Tags.Select(
                (tag, index) =>
                    _file.Add(
                        $"<< /Type /StructElem /S /{tag.Kind} /P {_document} 0 R /Pg {number} 0 R /K {index}"
                            + (tag.Language is null ? "" : $" /Lang ({tag.Language})")
                            + (tag.Instead is null ? "" : $" /Alt {PdfFile.Text(tag.Instead)}")
                            + " >>"
                    )
            ),
        ]);
        return string.Create(CultureInfo.InvariantCulture, $" /StructParents {_pages.Count - 1} /Tabs /S");
    }

    /// <returns>What the catalogue says of it.</returns>
    public string Finish()
    {
        var parents = string.Join(' ', _pages.Select((parts, index) => $"{index} [{References(parts)}]"));
        var tree = _file.Add($"<< /Nums [{parents}] >>");

        _file.Set(
            _document,
            $"<< /Type /StructElem /S /Document /P {_root} 0 R /K [{References(_pages.SelectMany(parts => parts))}] >>"
        );
        _file.Set(
            _root,
            $"<< /Type /StructTreeRoot /K [{_document} 0 R] /ParentTree {tree} 0 R /ParentTreeNextKey {_pages.Count} >>"
        );
        return $" /MarkInfo << /Marked true >> /StructTreeRoot {_root} 0 R";
    }

    private static string References(IEnumerable<int> numbers) =>
        string.Join(' ', numbers.Select(number => $"{number} 0 R"));
}
