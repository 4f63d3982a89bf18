using System.Text;

namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>Breaks text into lines that fit.</summary>
internal static class Lines
{
    /// <summary>At spaces and where the text itself breaks; a word that is wider than a line is broken inside.</summary>
    public static List<string> Of(string text, Typeface face, double size, double width)
    {
        var lines = new List<string>();

        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var line = "";
            foreach (var word in Words(paragraph, face, size, width))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (face.WidthOf(longer, size) <= width)
                {
                    line = longer;
                    continue;
                }

                if (line.Length > 0)
                    lines.Add(line);
                line = word;
            }

            lines.Add(line);
        }

        return lines;
    }

    private static IEnumerable<string> Words(string paragraph, Typeface face, double size, double width) =>
        paragraph
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => face.WidthOf(word, size) <= width ? [word] : Pieces(word, face, size, width));

    private static IEnumerable<string> Pieces(string word, Typeface face, double size, double width)
    {
        var piece = new StringBuilder();

        foreach (var character in word.EnumerateRunes())
        {
            if (piece.Length > 0 && face.WidthOf($"{piece}{character}", size) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(character);
        }

        yield return piece.ToString();
    }
}
