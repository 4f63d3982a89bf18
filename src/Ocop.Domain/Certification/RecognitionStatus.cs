namespace Ocop.Domain.Certification;

/// <summary>What a recognition is worth on a given day.</summary>
public enum RecognitionStatus
{
    /// <summary>Còn hiệu lực.</summary>
    Valid,

    /// <summary>Sắp hết hiệu lực: valid, but inside the last 180 days.</summary>
    Expiring,

    /// <summary>Được kéo dài: past its last day, kept in effect while its renewal is being decided (transition).</summary>
    Extended,

    /// <summary>Hết hiệu lực: its time is over; nobody took it away.</summary>
    Expired,

    /// <summary>Tạm đình chỉ: not in the act, practice of some provinces.</summary>
    Suspended,

    /// <summary>Đã thu hồi.</summary>
    Revoked,

    /// <summary>Đã được thay thế: a later decision on the same product took its place.</summary>
    Superseded,

    /// <summary>Đã bị hủy bỏ: the recognition itself was wrong, or the producer has given it up.</summary>
    Withdrawn,

    /// <summary>Chưa rõ ngày: recognised, but nobody published the day, so nobody can say whether it still holds.</summary>
    Undated,
}

public static class RecognitionStatuses
{
    /// <summary>Whether the product may call itself OCOP: what lists show and figures count as certified.</summary>
    public static bool IsCertified(this RecognitionStatus status) =>
        status is RecognitionStatus.Valid or RecognitionStatus.Expiring or RecognitionStatus.Extended;
}
