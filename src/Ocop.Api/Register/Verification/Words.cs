using System.Globalization;

namespace Ocop.Api.Register.Verification;

/// <summary>What the pages say around the answer.</summary>
internal static class Words
{
    public static readonly Text Site = new("Sổ đăng ký OCOP", "OCOP register");
    public static readonly Text Official = new(
        "Trang của cơ quan nhà nước. Địa chỉ thật kết thúc bằng .gov.vn: hãy xem thanh địa chỉ.",
        "A site of the Vietnamese state. Its real address ends in .gov.vn: check the address bar."
    );
    public static readonly Text Trial = new(
        "Bản chạy thử, không có giá trị xác nhận: địa chỉ này không thuộc tên miền .gov.vn.",
        "A trial copy that certifies nothing: this address is not under .gov.vn."
    );
    public static readonly Text OnlyHere = new(
        "Chỉ tin câu trả lời ở địa chỉ",
        "Trust this answer only at the address"
    );
    public static readonly Text OtherLanguage = new("English", "Tiếng Việt");

    public static readonly Text Verify = new("Xác minh giấy chứng nhận", "Verify a certificate");
    public static readonly Text Certificate = new("Giấy chứng nhận", "Certificate");
    public static readonly Text Code = new("Mã xác minh", "Verification code");
    public static readonly Text Product = new("Sản phẩm", "Product");
    public static readonly Text Producer = new("Chủ thể", "Producer");
    public static readonly Text NotPublished = new("Chưa công bố", "Not published");
    public static readonly Text Place = new("Địa bàn", "Place");
    public static readonly Text Stars = new("Hạng sao", "Stars");
    public static readonly Text Issued = new("Ngày cấp", "Issued on");
    public static readonly Text LastDay = new("Hạn ghi trên giấy", "Expiry as printed");
    public static readonly Text Decision = new("Quyết định công nhận", "Recognition decision");
    public static readonly Text MayNotUse = new(
        "Giấy này không còn cho phép dùng biểu trưng OCOP.",
        "This certificate no longer allows the OCOP mark to be used."
    );
    public static readonly Text FullPage = new("Xem sản phẩm và lịch sử công nhận", "See the product and its history");

    public static readonly Text Proves = new("Câu trả lời này cho biết", "What this answer proves");
    public static readonly Text ProvesRegistered = new(
        "Giấy chứng nhận này có trong sổ đăng ký, được cấp cho đúng sản phẩm và chủ thể nêu trên.",
        "This certificate is in the register, issued for the product and the producer named above."
    );
    public static readonly Text ProvesStatus = new(
        "Tình trạng của giấy vào lúc trả lời. Tình trạng có thể khác vào ngày khác.",
        "Its status at the time of the answer, which may be another on another day."
    );
    public static readonly Text ProvesNot = new("Câu trả lời này không cho biết", "What it does not prove");
    public static readonly Text ProvesNotGoods = new(
        "Món hàng trên tay bạn có đúng của chủ thể này hay không: hãy so tên sản phẩm, tên chủ thể và số sao trên bao bì.",
        "That the goods in your hand come from this producer: compare product, producer and stars on the packaging."
    );
    public static readonly Text ProvesNotBatch = new(
        "Chất lượng hay độ an toàn của từng lô hàng.",
        "The quality or safety of a particular batch."
    );

    public static readonly Text Unknown = new(
        "Sổ đăng ký không có giấy chứng nhận này",
        "The register holds no such certificate"
    );
    public static readonly Text MayBeForged = new(
        "Giấy chứng nhận hoặc mã QR có thể là giả, hoặc mã bị nhập nhầm.",
        "The certificate or its QR code may be forged, or the code was mistyped."
    );
    public static readonly Text Asked = new("Mã đã hỏi", "Code asked for");
    public static readonly Text WhatToDo = new("Nên làm gì", "What to do");
    public static readonly Text Compare = new(
        "So lại từng ký tự với mã in trên giấy hoặc bao bì, rồi nhập lại ở dưới.",
        "Compare every character with the code in print, and enter it again below."
    );
    public static readonly Text Report = new(
        "Nếu vẫn không có: chụp lại giấy hoặc bao bì, ghi nơi bán và báo cho Ủy ban nhân dân xã, phường nơi bán hàng, hoặc cơ quan quản lý thị trường.",
        "If it is still not there: photograph the certificate or the packaging, note where it is sold, and tell the People’s Committee of that commune or the market surveillance authority."
    );
    public static readonly Text DoNotPay = new(
        "Đừng trả thêm tiền vì số sao in trên bao bì.",
        "Do not pay more for the stars printed on the packaging."
    );

    public static readonly Text AskLabel = new(
        "Mã xác minh hoặc số giấy chứng nhận",
        "Verification code or certificate number"
    );
    public static readonly Text AskHint = new(
        "In cạnh mã QR, ví dụ 7K2M-9QXR-4TBW, hoặc số trên giấy, ví dụ 15-2026-418-07. Chữ hoa hay thường, có hay không có dấu gạch đều được.",
        "Printed beside the QR code, e.g. 7K2M-9QXR-4TBW, or the number, e.g. 15-2026-418-07. Case and dashes do not matter."
    );
    public static readonly Text Another = new("Xác minh giấy khác", "Verify another certificate");

    public static readonly Text GtinCovered = new(
        "Mặt hàng mang mã này thuộc phạm vi một giấy chứng nhận OCOP đang có hiệu lực",
        "A certificate in effect covers the goods with this number"
    );
    public static readonly Text GtinSibling = new(
        "Mặt hàng mang mã này không thuộc phạm vi được chứng nhận",
        "The goods with this number are not covered"
    );
    public static readonly Text GtinNone = new(
        "Không có giấy chứng nhận OCOP đang có hiệu lực cho mã này",
        "No certificate in effect is known for this number"
    );
    public static readonly Text OtherFormOnly = new(
        "Chỉ dạng khác của cùng sản phẩm (loại khác hoặc quy cách khác) được chứng nhận.",
        "Only other forms of the same product (another variant or pack size) are certified."
    );
    public static readonly Text GtinMayBeUnknown = new(
        "Có thể mã vạch chưa được ghi vào sổ đăng ký: hãy xác minh thêm bằng mã QR hoặc số giấy chứng nhận.",
        "The barcode may not have been recorded: verify by the QR code or the certificate’s number as well."
    );
    public static readonly Text ThisThing = new("Mặt hàng này", "These goods");
    public static readonly Text NotCovered = new("Không thuộc phạm vi được chứng nhận", "Not covered");

    /// <summary>An answer is worth something together with its time.</summary>
    public static string AnsweredAt(DateTimeOffset now)
    {
        var local = now.InVietnam();
        var (time, date) = (local.ToString("HH:mm", CultureInfo.InvariantCulture), Date(now.VietnamDate()));

        return new Text(
            $"Trả lời lúc {time} ngày {date} (giờ Việt Nam), theo sổ đăng ký.",
            $"Answered at {time} on {date} (Vietnam time), from the register."
        ).Current;
    }

    public static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
