namespace Ocop.Api.Common.Problems;

/// <summary>The words of problems that no rule of the domain words.</summary>
internal static class Said
{
    public static readonly Text Unreadable = new("Không đọc được yêu cầu.", "The request cannot be read.");

    public static readonly Text Refused = new(
        "Yêu cầu có chỗ cần sửa; xem từng lỗi trong danh sách.",
        "Parts of the request need to be corrected; see each error in the list."
    );

    public static readonly Text NotFound = new(
        "Không có mục này, hoặc bạn không được xem.",
        "There is no such thing, or you may not see it."
    );

    public static readonly Text NoSuchPath = new("Không có địa chỉ này.", "There is no such address.");

    public static readonly Text Changed = new(
        "Dữ liệu đã được người khác thay đổi sau khi bạn mở. Hãy tải lại rồi sửa tiếp.",
        "This was changed after you read it. Load it again, then repeat your change."
    );

    public static readonly Text VersionRequired = new(
        "Hãy gửi kèm phiên bản đang sửa trong tiêu đề If-Match.",
        "Send the version you are changing in the If-Match header."
    );

    public static readonly Text NotSignedIn = new("Bạn chưa đăng nhập.", "You are not signed in.");

    public static readonly Text NotAllowed = new(
        "Vai trò của bạn không được làm việc này.",
        "Your role may not do this."
    );

    public static readonly Text MethodNotSupported = new(
        "Địa chỉ này không hỗ trợ phương thức đã dùng.",
        "This address does not support that method."
    );

    public static readonly Text TooLarge = new("Nội dung gửi lên quá lớn.", "What was sent is too large.");

    public static readonly Text UnsupportedMediaType = new(
        "Định dạng nội dung không được hỗ trợ.",
        "The format of the content is not supported."
    );

    public static readonly Text TooManyRequests = new(
        "Quá nhiều yêu cầu. Hãy thử lại sau.",
        "Too many requests. Try again later."
    );

    public static readonly Text Unavailable = new(
        "Hệ thống tạm thời gián đoạn. Hãy thử lại sau ít giây.",
        "The system is temporarily unavailable. Try again in a few seconds."
    );

    public static readonly Text Unforeseen = new(
        "Có lỗi ngoài dự kiến. Hãy báo mã theo dõi cho đơn vị vận hành.",
        "Something unforeseen went wrong. Tell the operator the trace id."
    );
}
