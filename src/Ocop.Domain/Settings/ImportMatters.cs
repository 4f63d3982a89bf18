using Ocop.Domain.Imports.Records;

namespace Ocop.Domain.Settings;

/// <summary>What national law leaves open where several systems keep records of the same products.</summary>
public static class ImportMatters
{
    private static readonly MatterList List = new(
        new("Nhập dữ liệu từ hệ thống của tỉnh.", "Importing records from systems of provinces.")
    );

    public static readonly Setting<TakeOverReading> TakenOver = List.Setting(
        "imports.taken-over",
        SettingForms.OneOf<TakeOverReading>(),
        TakeOverReading.PublishedLists,
        "Pháp luật không quy định hệ thống nào quản lý bản ghi khi nhiều nguồn cùng có; mặc định hệ thống của tỉnh tiếp quản những gì lấy từ danh sách đã công bố, còn của hệ thống khác thì chỉ khi dòng dữ liệu ghi rõ.",
        "The law does not say which system keeps a record that several have; by default a system of the province takes over what came from published lists, and what other systems sent only where the row says so."
    );

    public static IReadOnlyList<OpenMatter> All => List;
}
