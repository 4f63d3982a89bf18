namespace Ocop.Domain.Assessment;

/// <summary>What the written opinions on one renewal come to.</summary>
public enum Consensus
{
    /// <summary>Somebody may still write.</summary>
    Awaited,

    /// <summary>The product keeps its star.</summary>
    Kept,

    /// <summary>Views differ, or too few were heard: the council meets.</summary>
    MeetingNeeded,
}

/// <summary>
/// Renewals are decided by written opinions, and by a meeting only when views differ or the content is complex
/// (QĐ 26/2026/QĐ-TTg, renewal). So one dissent is enough for a meeting. The act is silent about members who write
/// nothing: until the deadline they are waited for, after it the quorum of those asked suffices, and silence never agrees
/// (a configured reading).
/// </summary>
public static class Opinions
{
    /// <param name="asked">How many members may write: with a vote and without a tie.</param>
    /// <param name="given">What they wrote.</param>
    public static Consensus Weigh(int asked, IReadOnlyCollection<Stance> given, CouncilRules settings, bool isTimeOver)
    {
        if (asked == 0 || given.Any(stance => stance is not Stance.Keep))
            return Consensus.MeetingNeeded;
        if (given.Count == asked)
            return Consensus.Kept;
        if (!isTimeOver)
            return Consensus.Awaited;

        return settings.IsQuorum(given.Count, asked) ? Consensus.Kept : Consensus.MeetingNeeded;
    }
}
