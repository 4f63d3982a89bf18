namespace Ocop.Application.Register.Exports;

/// <summary>
/// What is made as a whole before it is sent: a file of its own, which is gone as soon as it is closed. However long it is,
/// memory is not.
/// </summary>
internal static class SpooledFile
{
    /// <returns>At its beginning; to be disposed of by whoever sends it.</returns>
    public static async Task<Stream> WriteAsync(Func<Stream, Task> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 64 * 1024,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );

        try
        {
            await write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
