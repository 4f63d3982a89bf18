using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>What each tag of the document gathers, in both languages.</summary>
internal sealed class DocumentTags : IDocumentFilter
{
    private static readonly (string Name, Text Description)[] Known =
    [
        (
            "Register",
            new("Sổ đăng ký công khai các sản phẩm đã được công nhận.", "The public register of certified products.")
        ),
        (
            "Changes",
            new(
                "Giữ bản sao khớp với sổ đăng ký: tệp xuất và luồng thay đổi.",
                "How a copy of the register stays in step with it: exports and the change feed."
            )
        ),
        (
            "Open data",
            new(
                "Bản chụp có chữ ký của mỗi đêm, danh mục tập dữ liệu, bảng quốc gia, bản đồ.",
                "Signed snapshots of every night, the catalogue of datasets, the national table, the map."
            )
        ),
        (
            "Certificates",
            new(
                "Giấy chứng nhận còn hiệu lực hay không, hôm nay hoặc vào một ngày bất kỳ.",
                "Whether a certificate holds, today or on any date."
            )
        ),
        (
            "Credentials",
            new(
                "Chứng nhận tự xác thực không cần mạng, cùng khóa và danh sách trạng thái đi kèm.",
                "Certificates that prove themselves without a network, and the keys and lists that they need."
            )
        ),
        ("Statistics", new("Số liệu của sổ đăng ký tại một ngày bất kỳ.", "Counts over the register, as of any date.")),
        (
            "Regulations",
            new(
                "Các văn bản quy định chương trình, đang và đã có hiệu lực.",
                "The acts that rule the programme, in force and past."
            )
        ),
        (
            "Criteria sets",
            new(
                "Bộ tiêu chí của từng văn bản, và tự chấm thử không lưu lại.",
                "What each act asks of a product, and the stateless self-check."
            )
        ),
        (
            "Administrative units",
            new("Tỉnh, huyện, xã của mọi thời kỳ.", "Provinces, districts and communes of every time.")
        ),
        ("Reward policies", new("Mức thưởng của từng tỉnh cho mỗi hạng sao.", "What each province grants for a star.")),
        ("Holidays", new("Lịch nghỉ dùng để tính ngày làm việc.", "The calendar that working days are counted by.")),
        (
            "Settings",
            new(
                "Những điều luật để ngỏ, và lựa chọn của cả nước hay từng tỉnh.",
                "What national law leaves open, and what the country and each province make of it."
            )
        ),
        ("Session", new("Đăng nhập và đăng xuất.", "Signing in and out.")),
        ("Account", new("Tài khoản của chính mình.", "One's own account.")),
        ("Users", new("Người dùng, vai trò và địa bàn của họ.", "People, their roles and where they hold them.")),
        ("Producers", new("Chủ thể sản xuất, kinh doanh sản phẩm.", "Those who make and sell products.")),
        ("Products", new("Sản phẩm được đánh giá và công nhận.", "What is assessed and certified.")),
        (
            "Evidence",
            new("Tài liệu minh chứng, lưu một lần và dẫn chiếu nhiều lần.", "Papers, stored once and cited many times.")
        ),
        ("Dossiers", new("Hồ sơ chủ thể nộp để được đánh giá.", "What a producer files to be assessed.")),
        (
            "Advice",
            new(
                "Ý kiến của tổ tư vấn về hồ sơ; tổ tư vấn không xếp hạng.",
                "What the advisory team makes of a dossier; it never ranks."
            )
        ),
        ("Notices", new("Thông báo về những việc liên quan đến mình.", "What happened that concerns one.")),
        ("Work", new("Những việc đang chờ mình xử lý.", "What is waiting for one.")),
        ("Rounds", new("Các đợt đánh giá của hội đồng.", "When councils assess.")),
        (
            "Councils",
            new("Hội đồng: thành phần, quyết định thành lập và quy chế.", "Who assesses, by which decision and rules.")
        ),
        ("Sessions", new("Các phiên họp của hội đồng.", "Councils at work.")),
        ("Score sheets", new("Phiếu chấm của một thành viên cho một hồ sơ.", "One member's choices for one dossier.")),
        (
            "Written opinions",
            new("Ý kiến bằng văn bản của thành viên về việc gia hạn sản phẩm.", "What a member writes of a renewal.")
        ),
        ("Results", new("Kết quả đánh giá của hội đồng.", "What a council arrived at.")),
        (
            "Appeals",
            new(
                "Chủ thể biết gì về kết quả, và kiến nghị xem xét lại ra sao.",
                "What a producer learns from a result, and how it contests it."
            )
        ),
        (
            "Transfers",
            new(
                "Bộ hồ sơ niêm phong tỉnh gửi lên trung ương.",
                "Sealed packages from the provinces to the central level."
            )
        ),
        (
            "Decisions",
            new("Quyết định công nhận và giấy chứng nhận kèm theo.", "Recognition and the certificates it grants.")
        ),
        (
            "Revocations",
            new(
                "Thu hồi giấy chứng nhận: căn cứ, thời hạn, giải trình, quyết định.",
                "Taking certificates away: the ground, the term, the hearing, the decision."
            )
        ),
        (
            "Renewals",
            new(
                "Giấy chứng nhận sắp hết hạn: đã báo ai, ai làm lại.",
                "Certificates that expire: who was told, and who renews."
            )
        ),
        (
            "Misuse reports",
            new(
                "Phản ánh của người dân về việc dùng sai nhãn hiệu, và kết quả xử lý.",
                "What the public says of marks that are not used rightly, and what came of it."
            )
        ),
        (
            "Inspections",
            new(
                "Kiểm tra sản phẩm sau công nhận: lập kế hoạch theo rủi ro, kiểm tra, phúc tra, kết luận.",
                "Visits to certified products: planned by risk, held, checked again, concluded."
            )
        ),
        ("Rewards", new("Quyền lợi được thưởng khi được công nhận.", "What a recognition entitles to.")),
        (
            "Imports",
            new("Đưa vào hệ thống những gì đã được công nhận từ trước.", "Bringing in what was recognised before.")
        ),
        (
            "API clients",
            new(
                "Hệ thống của các cơ quan được kết nối: quyền, mã bí mật và khóa.",
                "Systems of agencies that are let in: what they may do, their secrets and keys."
            )
        ),
        (
            "Webhooks",
            new(
                "Báo cho hệ thống của các cơ quan ngay khi có thay đổi: địa chỉ nhận, khóa ký, lần gửi, gửi lại.",
                "Telling systems of agencies at once: where to, signed with what, what came of it, sending again."
            )
        ),
        (
            "Access tokens",
            new(
                "Hệ thống đăng nhập như thế nào (OAuth 2.0, client credentials).",
                "How a system signs in (OAuth 2.0, client credentials)."
            )
        ),
        (
            "Jobs",
            new("Những việc hệ thống tự làm, và thư đã gửi.", "What the system does by itself, and what it sent.")
        ),
        (
            "Audit",
            new(
                "Ai đã làm gì, và mã gốc hằng ngày chứng minh nhật ký không bị sửa.",
                "Who did what, and the daily roots that prove it unchanged."
            )
        ),
    ];

    public void Apply(Microsoft.OpenApi.OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var used = swaggerDoc
            .Paths.Values.SelectMany(path => path.Operations!.Values)
            .SelectMany(operation => operation.Tags!)
            .Select(tag => tag.Name)
            .ToHashSet();

        swaggerDoc.Tags = new HashSet<OpenApiTag>(
            Known
                .Where(tag => used.Contains(tag.Name))
                .Select(tag => new OpenApiTag
                {
                    Name = tag.Name,
                    Description = $"{tag.Description.En}\n\n{tag.Description.Vi}",
                })
        );
    }
}
