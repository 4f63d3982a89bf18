namespace Ocop.Infrastructure.Printing.Pdf;

/// <summary>The faces of Be Vietnam Pro that papers are printed in, as one file uses them.</summary>
internal sealed class Fonts
{
    private static readonly TrueTypeFont RegularFont = Load("BeVietnamPro-Regular");
    private static readonly TrueTypeFont BoldFont = Load("BeVietnamPro-Bold");
    private static readonly TrueTypeFont ItalicFont = Load("BeVietnamPro-Italic");

    public Typeface Regular { get; } = new(RegularFont);

    public Typeface Bold { get; } = new(BoldFont);

    public Typeface Italic { get; } = new(ItalicFont);

    /// <summary>By the names that pages call them.</summary>
    public IEnumerable<(string Name, Typeface Face)> Named => [("R", Regular), ("B", Bold), ("I", Italic)];

    public string NameOf(Typeface face) => Named.Single(one => one.Face == face).Name;

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(Fonts).Assembly.GetManifestResourceStream($"fonts/{name}.ttf")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new(name, file);
    }
}
