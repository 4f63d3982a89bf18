namespace Ocop.Application.Register.Exports;

/// <summary>The register as a file, and what has to be known about it to trust it and to go on from it.</summary>
/// <param name="Content">To be disposed of by whoever sends it.</param>
/// <param name="Rows">How many products it has.</param>
/// <param name="Sha256">Of its bytes, in hexadecimal.</param>
/// <param name="Cursor">Where the change feed goes on from the snapshot that the file was made from.</param>
public sealed record RegisterFile(
    Stream Content,
    string ContentType,
    string FileName,
    int Rows,
    string Sha256,
    string Cursor
)
{
    /// <summary>Rises when a member or a column is taken away or means something else; not when one is added.</summary>
    public const string Schema = "ocop-register-1";
}

/// <summary>How the register is written as a file.</summary>
public interface IRegisterFileFormat
{
    ExportFormat Format { get; }

    string ContentType { get; }

    string Extension { get; }

    Task WriteAsync(RegisterRows rows, Stream to, CancellationToken cancellationToken);
}
