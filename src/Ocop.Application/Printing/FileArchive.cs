using System.IO.Compression;

namespace Ocop.Application.Printing;

/// <summary>Many files as one. The same files give the same bytes: nothing in it tells when it was made.</summary>
internal static class FileArchive
{
    public const string ContentType = "application/zip";

    /// <param name="name">Without its extension.</param>
    /// <param name="datedAt">What the files are dated in the archive.</param>
    public static PrintedFile Of(string name, IReadOnlyList<PrintedFile> files, DateTimeOffset datedAt)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                // What is in a PDF is compressed already.
                var entry = archive.CreateEntry(file.FileName, CompressionLevel.NoCompression);
                entry.LastWriteTime = datedAt.ToUniversalTime();
                using var stream = entry.Open();
                stream.Write(file.Content);
            }
        }

        return new($"{name}.zip", ContentType, content.ToArray());
    }
}
