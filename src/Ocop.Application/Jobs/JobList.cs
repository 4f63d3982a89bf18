using Ocop.Application.Imports.Records;
using Ocop.Application.Notices;
using Ocop.Application.Register.Changes;
using Ocop.Application.Register.Snapshots;
using Ocop.Application.Renewals;
using Ocop.Application.Webhooks;

namespace Ocop.Application.Jobs;

/// <summary>
/// All jobs there are. What needs none is not here: the status of a certificate follows from dates whenever it is asked for,
/// status lists are made when they are read, and audit entries are linked within seconds by every instance itself.
/// </summary>
/// <remarks>A job is one line here and the command that is its step.</remarks>
public sealed record JobList(IReadOnlyList<ScheduledJob> Jobs)
{
    public static readonly JobList Known = new([
        new(
            "renewal-reminders",
            "0 0 23 * * ?",
            new(
                "Mỗi sáng lúc 6 giờ, nhắc chủ thể có giấy chứng nhận sắp hết hạn nộp hồ sơ đánh giá lại.",
                "Every morning at six in Vietnam, reminds producers whose certificates expire to file the renewal."
            ),
            () => new SendRenewalReminders()
        ),
        new(
            "outgoing-mail",
            "0 * * * * ?",
            new("Mỗi phút, gửi thư điện tử đang chờ.", "Every minute, sends the e-mail that waits."),
            () => new SendNextLetter()
        ),
        new(
            "removed-products",
            "0 30 19 * * ?",
            new(
                "Mỗi đêm lúc 2 giờ 30, bỏ khỏi luồng thay đổi những sản phẩm đã rời sổ đăng ký từ hơn 400 ngày trước.",
                "Every night at half past two in Vietnam, takes products that left the register over 400 days ago out of the change feed."
            ),
            () => new ForgetRemovedProducts()
        ),
        new(
            "register-snapshot",
            "0 45 17 * * ?",
            new(
                "Mỗi đêm lúc 0 giờ 45, ghi toàn bộ sổ đăng ký của ngày thành tệp dữ liệu mở có chữ ký số.",
                "Every night at a quarter to one in Vietnam, writes the whole register of the day as signed open data."
            ),
            () => new MakeSnapshot()
        ),
        new(
            "old-snapshots",
            "0 15 20 * * ?",
            new(
                "Mỗi đêm lúc 3 giờ 15, bỏ các bản dữ liệu mở cũ hơn 35 ngày, giữ lại bản đầu tiên của mỗi tháng.",
                "Every night at a quarter past three in Vietnam, removes snapshots older than 35 days but for the first of each month."
            ),
            () => new ForgetSnapshots()
        ),
        new(
            "old-events",
            "0 45 19 * * ?",
            new(
                "Mỗi đêm lúc 2 giờ 45, xóa các sự kiện webhook đã quá thời hạn lưu cùng kết quả gửi.",
                "Every night at a quarter to three in Vietnam, forgets events of webhooks, and their deliveries, that are kept no longer."
            ),
            () => new ForgetOldEvents()
        ),
        new(
            "record-imports",
            "0/10 * * * * ?",
            new(
                "Mỗi 10 giây, kiểm tra và ghi dữ liệu mà hệ thống của các tỉnh đã gửi.",
                "Every ten seconds, looks through and enters what systems of provinces have sent."
            ),
            () => new WorkOffRecordImport()
        ),
    ]);

    /// <exception cref="NotFoundException">There is no such job.</exception>
    public ScheduledJob Named(string name) =>
        Jobs.SingleOrDefault(job => job.Name == name) ?? throw new NotFoundException(typeof(ScheduledJob));
}
