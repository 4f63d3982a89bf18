using System.Globalization;
using Ocop.Application.Printing;
using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Printing;

/// <summary>A written opinion as it is handed in on paper (phiếu lấy ý kiến).</summary>
internal static class PrintedOpinion
{
    public static PrintedDocument Of(WrittenOpinion opinion, SessionRecord record)
    {
        var (dossier, member) = (record.Dossier(opinion.DossierId), record.Member(opinion.MemberId));

        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"phieu-lay-y-kien-{record.Session.HeldOn:yyyy-MM-dd}-{opinion.Id}"
            ),
            "Phiếu lấy ý kiến về đánh giá lại sản phẩm OCOP",
            opinion.GivenAt,
            IsWide: false,
            [
                .. PaperParts.Head(record, "PHIẾU LẤY Ý KIẾN", "Về đánh giá lại sản phẩm OCOP"),
                new Paragraph($"Sản phẩm: {dossier.Product}"),
                new Paragraph($"Chủ thể: {dossier.Producer}"),
                new Paragraph(
                    $"Hạng đang giữ: {OfficialWords.Stars(dossier.Item.RenewedStar)} ({dossier.Act.Cited()})"
                ),
                new Paragraph(
                    $"Thành viên: {member.Name}, {member.Role.Printed()}"
                        + (member.Agency is null ? "" : $", {member.Agency}")
                ),
                new Paragraph($"Ý kiến: {opinion.Stance.Printed()}"),
                new Paragraph($"Lý do: {opinion.Reason ?? "không có"}"),
                new Paragraph($"Gửi lúc {opinion.GivenAt.Printed()}."),
                new Signatures([new("", ""), new("THÀNH VIÊN HỘI ĐỒNG", member.Name)]),
            ]
        );
    }
}
