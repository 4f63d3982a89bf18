using System.Text;
using System.Text.Json.Nodes;

namespace Ocop.Samples.Mirror;

/// <summary>
/// The copy and its cursor, in one file: a line for each page, as the API sent it. A page counts once the end of its line is
/// written, so pages and their cursors are kept together or not at all. Use your own database instead: what matters is that
/// both are saved in one transaction.
/// </summary>
internal sealed class RegisterCopy : IDisposable
{
    private const int Spare = 1024 * 1024;

    private readonly string _path;
    private readonly SortedDictionary<string, JsonNode> _products = new(StringComparer.Ordinal);
    private FileStream _file;
    private long _compact;

    private RegisterCopy(string path)
    {
        _path = path;
        _file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>How far it has been read; none at the beginning.</summary>
    public string? Cursor { get; private set; }

    public int Count => _products.Count;

    /// <summary>Its products by id, each as it was told last.</summary>
    public IEnumerable<string> Lines => _products.Values.Select(change => change.ToJsonString());

    public static RegisterCopy Open(string path)
    {
        var copy = new RegisterCopy(path);
        copy.Read();
        return copy;
    }

    /// <summary>Keeps a page: first in the file, then in memory.</summary>
    public void Apply(JsonObject page)
    {
        Write(_file, page);
        Take(page);

        if (_file.Length > 2 * _compact + Spare)
            Compact();
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _file.SetLength(0);
        _products.Clear();
        Cursor = null;
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Whatever stands behind the last end of a line was being written when it was killed.</summary>
    private void Read()
    {
        using var content = new MemoryStream();
        _file.CopyTo(content);
        var bytes = content.ToArray();
        var end = Array.LastIndexOf(bytes, (byte)'\n') + 1;

        _file.SetLength(end);
        _file.Position = end;
        foreach (var line in Encoding.UTF8.GetString(bytes, 0, end).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Take(JsonNode.Parse(line)!.AsObject());
    }

    private void Take(JsonObject page)
    {
        foreach (var change in page["items"]!.AsArray())
            Take(change!);

        Cursor = (string)page["nextCursor"]!;
    }

    /// <summary>The highest version counts.</summary>
    private void Take(JsonNode change)
    {
        var id = (string)change["productId"]!;
        if (_products.TryGetValue(id, out var known) && (long)known["version"]! >= (long)change["version"]!)
            return;

        if ((string?)change["kind"] == "upsert")
            _products[id] = change.DeepClone();
        else
            _products.Remove(id);
    }

    private static void Write(FileStream file, JsonObject page)
    {
        file.Write(Encoding.UTF8.GetBytes(page.ToJsonString() + "\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>One page with everything, in a new file that takes the place of the old one at once.</summary>
    private void Compact()
    {
        var aside = _path + ".new";
        using (var file = new FileStream(aside, FileMode.Create))
        {
            Write(
                file,
                new()
                {
                    ["items"] = new JsonArray([.. _products.Values.Select(change => change.DeepClone())]),
                    ["nextCursor"] = Cursor,
                }
            );
        }

        _file.Dispose();
        File.Move(aside, _path, overwrite: true);
        _file = new(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        _compact = _file.Seek(0, SeekOrigin.End);
    }
}
