namespace Ocop.Application.Dossiers.Papers;

/// <summary>
/// Where the files of evidence lie, be it a folder or an object store. It keeps bytes under keys of its own choice and
/// knows nothing of who may read them.
/// </summary>
public interface IEvidenceVault
{
    /// <summary>Takes in a file as it arrives. It leaves no trace unless it arrives whole and is kept.</summary>
    /// <param name="content">What arrives; a failure to read it ends the taking-in.</param>
    /// <param name="limit">The most bytes to take.</param>
    /// <param name="cancellationToken">Ends the taking-in.</param>
    /// <exception cref="FileTooLargeException">There is more than the limit allows.</exception>
    /// <exception cref="VaultUnavailableException">The vault cannot take it, because it is full for example.</exception>
    Task<IIncomingFile> ReceiveAsync(Stream content, long limit, CancellationToken cancellationToken);

    /// <summary>Opens a kept file for reading.</summary>
    Task<Stream> OpenAsync(string key, CancellationToken cancellationToken);

    /// <summary>Removes a kept file that no record points to.</summary>
    Task RemoveAsync(string key, CancellationToken cancellationToken);
}

/// <summary>A file that has arrived whole; disposing of it before it is kept removes it.</summary>
public interface IIncomingFile : IAsyncDisposable
{
    long Size { get; }

    /// <summary>Lower-case hexadecimal.</summary>
    string Sha256 { get; }

    /// <summary>Opens what arrived; the stream can seek.</summary>
    Stream OpenRead();

    /// <summary>Keeps the file for good.</summary>
    /// <returns>The key it is kept under.</returns>
    Task<string> KeepAsync(CancellationToken cancellationToken);
}

/// <summary>How large a file of evidence may be (configuration <c>Evidence:MaximumBytes</c>).</summary>
public sealed record EvidenceLimits(long MaximumBytes)
{
    public const long DefaultMaximumBytes = 20 * 1024 * 1024;
}

/// <summary>A file is larger than the system takes (HTTP 413).</summary>
public sealed class FileTooLargeException(long limit) : Exception($"A file may have {limit} bytes at most.")
{
    public const string Code = "evidence.file-too-large";

    public Text Said { get; } =
        new(
            $"Tệp minh chứng lớn hơn mức cho phép ({limit / 1024} KB).",
            $"The file of evidence is larger than allowed ({limit / 1024} KB)."
        );
}

/// <summary>A file is of a type that the system does not take (HTTP 415).</summary>
public sealed class UnsupportedFileException() : Exception("The type of the file is not supported.")
{
    public const string Code = "evidence.file-type";

    public static Text Said { get; } =
        new(
            "Chỉ nhận tệp PDF, ảnh JPEG, PNG, WebP, HEIC và tệp Word (.docx), Excel (.xlsx) không chứa macro.",
            "Only PDF files, JPEG, PNG, WebP and HEIC images, and Word (.docx) and Excel (.xlsx) files without macros."
        );
}

/// <summary>The vault cannot take or give files at the moment (HTTP 503).</summary>
public sealed class VaultUnavailableException(Exception cause) : Exception("The evidence vault is unavailable.", cause);
