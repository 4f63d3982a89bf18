namespace Ocop.Domain.Assessment;

public sealed partial class AssessmentSession
{
    /// <summary>Minutes and summaries are drawn up of what is locked.</summary>
    /// <returns>When it was closed.</returns>
    public DateTimeOffset RequireClosed()
    {
        Rules.PapersFollowTheClosure.Require(ClosedAt is not null);
        return ClosedAt.Value;
    }

    public static partial class Rules
    {
        public static readonly Rule PapersFollowTheClosure = new(
            "session.not-closed",
            new(
                "Biên bản và bảng tổng hợp điểm chỉ lập sau khi phiên họp kết thúc.",
                "Minutes and the summary of scores are drawn up once the session is closed."
            )
        );
    }
}
