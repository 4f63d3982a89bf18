namespace Ocop.Api.Common.Problems;

/// <summary>Problems that no rule of the domain words.</summary>
internal static class ProblemKinds
{
    public static readonly ProblemKind Unreadable = new(
        "request.unreadable",
        400,
        new("Không đọc được yêu cầu.", "The request cannot be read.")
    );

    public static readonly ProblemKind Refused = new(
        "request.invalid",
        422,
        new(
            "Yêu cầu có chỗ cần sửa; xem từng lỗi trong danh sách.",
            "Parts of the request need to be corrected; see each error in the list."
        )
    );

    public static readonly ProblemKind NotFound = new(
        "not-found",
        404,
        new("Không có mục này, hoặc bạn không được xem.", "There is no such thing, or you may not see it.")
    );

    public static readonly ProblemKind NoSuchPath = NotFound with
    {
        Statement = new("Không có địa chỉ này.", "There is no such address."),
    };

    public static readonly ProblemKind Changed = new(
        "changed-meanwhile",
        412,
        new(
            "Dữ liệu đã được người khác thay đổi sau khi bạn mở. Hãy tải lại rồi sửa tiếp.",
            "This was changed after you read it. Load it again, then repeat your change."
        )
    );

    public static readonly ProblemKind VersionRequired = new(
        "version-required",
        428,
        new(
            "Hãy gửi kèm phiên bản đang sửa trong tiêu đề If-Match.",
            "Send the version you are changing in the If-Match header."
        )
    );

    public static readonly ProblemKind NotSignedIn = new(
        "not-signed-in",
        401,
        new("Bạn chưa đăng nhập.", "You are not signed in.")
    );

    public static readonly ProblemKind NotAllowed = new(
        "not-allowed",
        403,
        new("Vai trò của bạn không được làm việc này.", "Your role may not do this.")
    );

    public static readonly ProblemKind MethodNotSupported = new(
        "method-not-supported",
        405,
        new("Địa chỉ này không hỗ trợ phương thức đã dùng.", "This address does not support that method.")
    );

    public static readonly ProblemKind TooLarge = new(
        "request.too-large",
        413,
        new("Nội dung gửi lên quá lớn.", "What was sent is too large.")
    );

    public static readonly ProblemKind UnsupportedMediaType = new(
        "request.unsupported-media-type",
        415,
        new("Định dạng nội dung không được hỗ trợ.", "The format of the content is not supported.")
    );

    public static readonly ProblemKind TooManyRequests = new(
        "too-many-requests",
        429,
        new("Quá nhiều yêu cầu. Hãy thử lại sau.", "Too many requests. Try again later.")
    );

    public static readonly ProblemKind Unavailable = new(
        "temporarily-unavailable",
        503,
        new(
            "Hệ thống tạm thời gián đoạn. Hãy thử lại sau ít giây.",
            "The system is temporarily unavailable. Try again in a few seconds."
        )
    );

    public static readonly ProblemKind Unforeseen = new(
        "unforeseen",
        500,
        new(
            "Có lỗi ngoài dự kiến. Hãy báo mã theo dõi cho đơn vị vận hành.",
            "Something unforeseen went wrong. Tell the operator the trace id."
        )
    );
}
