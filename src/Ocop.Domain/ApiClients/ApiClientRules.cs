namespace Ocop.Domain.ApiClients;

public sealed partial class ApiClient
{
    public static class Rules
    {
        public static readonly Rule AnAgencyHasACode = new(
            "api-client.agency-code",
            new(
                "Mã định danh cơ quan gồm chữ in hoa, chữ số và dấu chấm, ví dụ H38.12.",
                "An agency's identifier is made of capital letters, digits and dots, such as H38.12."
            )
        );

        public static readonly Rule ScopesAreKnown = new(
            "api-client.scopes",
            new(
                "Cần ít nhất một phạm vi truy cập, và chỉ những phạm vi có trong danh mục.",
                "At least one scope is needed, and only those that exist."
            )
        );

        public static readonly Rule ATerritoryLiesInTheAgencysOwn = new(
            "api-client.territory",
            new(
                "Địa bàn của hệ thống phải nằm trong địa bàn của cơ quan đăng ký.",
                "The territory of a system lies in that of the agency that asks for it."
            )
        );

        public static readonly Rule ItsStateAllowsIt = new(
            "api-client.state",
            new(
                "Trạng thái hiện tại của hệ thống kết nối không cho phép việc này.",
                "The state that the client is in does not allow it."
            )
        );

        public static readonly Rule NobodyDecidesOnTheirOwnRequest = new(
            "api-client.own-request",
            new(
                "Người gửi yêu cầu kết nối không được tự quyết định yêu cầu đó.",
                "Who requested a client does not decide on it."
            )
        );

        public static readonly Rule AQuotaIsInRange = new(
            "api-client.quota",
            new("Hạn mức mỗi giờ từ 1 đến 1.000.000 lượt gọi.", "The quota is between 1 and 1,000,000 calls an hour.")
        );

        public static readonly Rule TwoCredentialsAreEnough = new(
            "api-client.two-credentials",
            new(
                "Hệ thống đã có hai khóa còn hiệu lực. Hãy hủy một khóa trước khi tạo khóa mới.",
                "The client already has two live secrets or keys. End one before adding another."
            )
        );

        public static readonly Rule TheFormerOneEndsSoon = new(
            "api-client.overlap",
            new(
                "Hãy nêu thời điểm khóa cũ hết hiệu lực, không sớm hơn bây giờ và không muộn hơn 30 ngày nữa.",
                "Say when the former secret or key ends: not before now, and within 30 days."
            )
        );

        public static readonly Rule FiveApiKeysAreEnough = new(
            "api-client.five-api-keys",
            new(
                "Hệ thống đã có năm khóa API còn hiệu lực. Hãy hủy một khóa trước khi tạo khóa mới.",
                "The client already has five live API keys. End one before drawing another."
            )
        );

        public static readonly Rule AnApiKeyEnds = new(
            "api-client.api-key-end",
            new(
                "Hãy nêu thời điểm khóa API hết hiệu lực, sau bây giờ và không muộn hơn 366 ngày nữa.",
                "Say when the API key ends: after now, and within 366 days."
            )
        );

        public static readonly Rule AKeyIsAddedOnce = new(
            "api-client.key-known",
            new(
                "Khóa công khai này đã từng được dùng cho hệ thống; hãy tạo cặp khóa mới.",
                "The client has or had this public key already; make a new pair."
            )
        );

        public static readonly Rule ACredentialBelongsToOneClient = new(
            "api-client.credential-taken",
            new(
                "Khóa này đang thuộc về một hệ thống khác; hãy tạo khóa mới.",
                "This secret or key belongs to another client; make a new one."
            )
        );

        public static readonly Rule ACredentialEndsOnce = new(
            "api-client.credential-ended",
            new(
                "Hệ thống không có khóa mang số này, hoặc khóa đã hết hiệu lực.",
                "The client has no secret or key with this number, or it has ended already."
            )
        );
    }
}
