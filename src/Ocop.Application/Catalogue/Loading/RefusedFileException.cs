namespace Ocop.Application.Catalogue.Loading;

/// <summary>A data file that cannot be taken in; the start fails and says, in both languages, which and why.</summary>
public sealed class RefusedFileException : Exception
{
    private RefusedFileException(Text reason, Exception? cause = null)
        : base($"{reason.Vi} / {reason.En}", cause) => Reason = reason;

    public Text Reason { get; }

    public static RefusedFileException Unreadable(string file, Exception cause) =>
        new(
            new($"Không đọc được tệp {file}: {cause.Message}", $"The file {file} cannot be read: {cause.Message}"),
            cause
        );

    public static RefusedFileException Contradictory(string file, IReadOnlyList<Text> contradictions) =>
        new(
            new(
                $"Tệp {file} mâu thuẫn: {string.Join(" ", contradictions.Select(text => text.Vi))}",
                $"The file {file} contradicts itself: {string.Join(" ", contradictions.Select(text => text.En))}"
            )
        );

    public static RefusedFileException Changed(string file, string regulation) =>
        new(
            new(
                $"Tệp {file} đã bị thay đổi sau khi văn bản {regulation} được nạp. Văn bản đã nạp không bao giờ thay đổi: hãy khôi phục tệp cũ, hoặc nạp nội dung mới thành một văn bản mới với mã khác.",
                $"The file {file} was changed after the regulation {regulation} had been loaded. A loaded regulation never changes: restore the former file, or load the new content as a new regulation with another code."
            )
        );

    public static RefusedFileException TemplateChanged(string file) =>
        new(
            new(
                $"Tệp {file} đã bị thay đổi sau khi mẫu giấy chứng nhận được nạp. Mẫu đã nạp không bao giờ thay đổi: hãy khôi phục tệp cũ, hoặc nạp mẫu mới thành lần ban hành (edition) khác.",
                $"The file {file} was changed after the template had been loaded. A loaded template never changes: restore the former file, or load the new form as another edition."
            )
        );

    public static RefusedFileException Orphaned(string file, string regulation) =>
        new(
            new(
                $"Tệp {file} dẫn đến văn bản {regulation} chưa được nạp.",
                $"The file {file} is about the regulation {regulation}, which is not loaded."
            )
        );
}
