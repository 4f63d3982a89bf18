namespace Ocop.Domain.Imports.Records;

public sealed partial class RecordImport
{
    public static class Rules
    {
        public static readonly Rule OnlyApprovedSystemsSend = new(
            "record-import.client",
            new(
                "Hệ thống chưa được phê duyệt để gửi dữ liệu (imports:write).",
                "The system is not approved to send records (imports:write)."
            )
        );

        public static readonly Rule ItsStateAllowsIt = new(
            "record-import.state",
            new(
                "Trạng thái hiện tại của lần nhập không cho phép việc này.",
                "The import is in a state that does not allow this."
            )
        );

        public static readonly Rule AnImportHasRows = new(
            "record-import.empty",
            new("Lần nhập chưa có dòng nào.", "The import has no rows yet.")
        );

        public static readonly Rule AnImportHasSoManyRows = new(
            "record-import.too-many-rows",
            new(
                "Lần nhập có quá nhiều dòng; hãy gửi phần còn lại trong lần nhập khác.",
                "The import has too many rows; send the rest in another one."
            )
        );

        public static readonly Rule RowsWithErrorsAreExcludedOnPurpose = new(
            "record-import.has-errors",
            new(
                "Có dòng bị lỗi. Hãy xác nhận bỏ qua các dòng đó, hoặc sửa tại nguồn rồi gửi lại.",
                "Some rows have errors. Say that they are to be excluded, or mend them at the source and send them anew."
            )
        );
    }
}
