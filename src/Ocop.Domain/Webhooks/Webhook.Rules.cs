namespace Ocop.Domain.Webhooks;

public sealed partial class Webhook
{
    public static class Rules
    {
        public static readonly Rule OnlyApprovedClientsAreTold = new(
            "webhook.client-state",
            new(
                "Chỉ hệ thống kết nối đang hoạt động mới đăng ký được webhook.",
                "Only a client that is let in can have webhooks."
            )
        );

        public static readonly Rule AClientHasAFew = new(
            "webhook.too-many",
            new(
                $"Mỗi hệ thống có tối đa {MostOfAClient} webhook. Hãy xóa webhook không dùng nữa.",
                $"A client has {MostOfAClient} webhooks at most. Remove one that is no longer used."
            )
        );

        public static readonly Rule AnAddressIsOpenAndSecure = new(
            "webhook.url",
            new(
                "Địa chỉ nhận phải bắt đầu bằng https://, có tên miền đầy đủ, cổng được phép, và không chứa tài khoản, địa chỉ IP hay dấu #.",
                "The address begins with https://, has a full domain name and a port that is allowed, and holds no account, IP address or fragment."
            )
        );

        public static readonly Rule EventTypesAreKnown = new(
            "webhook.event-types",
            new(
                "Cần ít nhất một loại sự kiện, và chỉ những loại có trong danh mục.",
                "At least one type of event is needed, and only those that exist."
            )
        );

        public static readonly Rule ItsStateAllowsIt = new(
            "webhook.state",
            new(
                "Trạng thái hiện tại của webhook không cho phép việc này.",
                "The state of the webhook does not allow it."
            )
        );

        public static readonly Rule TwoSecretsAreEnough = new(
            "webhook.two-secrets",
            new(
                "Webhook đang có hai khóa bí mật còn hiệu lực. Hãy đợi khóa cũ hết hiệu lực rồi đổi tiếp.",
                "The webhook already has two live secrets. Wait until the former one ends."
            )
        );

        public static readonly Rule TheFormerOneEndsSoon = new(
            "webhook.overlap",
            new(
                "Thời điểm khóa cũ hết hiệu lực không sớm hơn bây giờ và không muộn hơn 30 ngày nữa.",
                "The former secret ends not before now, and within 30 days."
            )
        );

        public static readonly Rule AReplayIsOfTimeThatIsKept = new(
            "webhook.replay-range",
            new(
                "Khoảng thời gian gửi lại phải có đầu trước cuối và nằm trong thời hạn lưu sự kiện.",
                "What is replayed begins before it ends, and within the time for which events are kept."
            )
        );
    }
}
