namespace Ocop.Domain.Dossiers;

/// <summary>What has become of a paper between the dossier that was recognised and the one that builds on it.</summary>
public enum PaperStanding
{
    /// <summary>The same file goes with both.</summary>
    Kept,

    /// <summary>A newer file of the paper goes with the later one.</summary>
    Renewed,

    /// <summary>Only the later one has it.</summary>
    Added,

    /// <summary>Only the one before had it.</summary>
    Removed,

    /// <summary>It has expired, so that it has to be replaced.</summary>
    ToReplace,
}

public static class PaperStandings
{
    /// <param name="paper">How it went with the dossier before and goes with the later one.</param>
    /// <param name="said">What the paper says of itself.</param>
    /// <param name="day">The day of the later dossier.</param>
    public static PaperStanding On(this Change<FiledPaper?> paper, EvidencePaper said, DateOnly day) =>
        paper switch
        {
            _ when said.HasExpiredOn(day) => PaperStanding.ToReplace,
            { Before: null } => PaperStanding.Added,
            { After: null } => PaperStanding.Removed,
            _ when paper.Before.Version < paper.After.Version => PaperStanding.Renewed,
            _ => PaperStanding.Kept,
        };
}
