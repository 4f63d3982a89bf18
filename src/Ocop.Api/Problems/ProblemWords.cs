namespace Ocop.Api.Problems;

/// <summary>What the pages say around a problem.</summary>
internal static class ProblemWords
{
    public static readonly Text All = new("Các loại lỗi của API", "Kinds of problems of the API");
    public static readonly Text HowToRead = new(
        "Chương trình nên dựa vào status và code; câu chữ dành cho người và có thể thay đổi.",
        "Programs go by status and code; the words are for people and may change."
    );
    public static readonly Text WhatToDo = new("Nên làm gì", "What to do");
    public static readonly Text AlsoAsError = new(
        "Mã này cũng có thể đứng trong errors của lỗi request.invalid (422), kèm vị trí của phần cần sửa.",
        "The same code may stand in the errors of a request.invalid (422), with the place of what to correct."
    );

    private static readonly Text Correct = new(
        "Sửa yêu cầu rồi gửi lại; gửi lại nguyên văn sẽ nhận cùng câu trả lời.",
        "Correct the request and send it again; the same request gets the same answer."
    );

    private static readonly Dictionary<int, Text> Advice = new()
    {
        [401] = new(
            "Đăng nhập hoặc lấy mã truy cập mới rồi gửi lại.",
            "Sign in, or get a new access token, and send it again."
        ),
        [403] = new(
            "Kiểm tra vai trò, phạm vi quyền và địa bàn của tài khoản; hỏi quản trị viên nếu cần thêm quyền.",
            "Check the role, the scopes and the territory of the account; ask an administrator where more is needed."
        ),
        [404] = new(
            "Kiểm tra địa chỉ và mã định danh. Mục ngoài địa bàn của bạn cũng được trả lời như không có.",
            "Check the address and the identifier. What lies outside your territory is answered as absent, too."
        ),
        [409] = new(
            "Đọc lại bản ghi: tình trạng của nó chưa cho phép, hoặc không còn cho phép, bước này.",
            "Read the record again: its state does not yet, or no longer, allow this step."
        ),
        [412] = new(
            "Đọc bản mới nhất (ETag nằm trong câu trả lời), áp dụng lại thay đổi rồi gửi với If-Match mới.",
            "Read the newest version (its ETag is in the answer), repeat the change and send it with the new If-Match."
        ),
        [428] = new("Gửi kèm If-Match với ETag đã đọc.", "Send If-Match with the ETag that you read."),
        [429] = new("Đợi số giây nêu trong Retry-After.", "Wait for the seconds that Retry-After names."),
        [500] = new(
            "Báo traceId cho đơn vị vận hành; có thể gửi lại với cùng Idempotency-Key.",
            "Tell the operator the traceId; the request may be sent again with the same Idempotency-Key."
        ),
        [503] = new(
            "Gửi lại sau số giây nêu trong Retry-After, với cùng Idempotency-Key.",
            "Send it again after the seconds that Retry-After names, with the same Idempotency-Key."
        ),
    };

    public static Text AdviceFor(int status) => Advice.GetValueOrDefault(status, Correct);
}
