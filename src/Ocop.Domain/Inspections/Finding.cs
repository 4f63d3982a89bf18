using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Inspections;

/// <summary>One thing that a visit found.</summary>
public sealed class Finding
{
    private Finding() { }

    internal Finding(int number, StatedFinding stated) =>
        (Number, Aspect, Text, Correction) = (number, stated.Aspect, stated.Text, stated.Correction);

    /// <summary>Counts the findings of the visit from 1.</summary>
    public int Number { get; private init; }

    public InspectionAspect Aspect { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>What is to be put right; none where it is only noted.</summary>
    public string? Correction { get; private init; }

    public DateOnly? RecheckedOn { get; private set; }

    /// <summary>None before it was checked again.</summary>
    public bool? IsRemedied { get; private set; }

    internal bool IsSettled => Correction is null || IsRemedied is true;

    internal void Recheck(DateOnly on, bool isRemedied) => (RecheckedOn, IsRemedied) = (on, isRemedied);
}

/// <summary>What was found, as it is written down at the visit.</summary>
/// <param name="Aspect">What it concerns.</param>
/// <param name="Text" example="Nhãn in 4 sao, giấy chứng nhận 3 sao">What was found.</param>
/// <param name="Correction" example="Thay nhãn">What is to be put right; left out where it is only noted.</param>
public sealed record StatedFinding(InspectionAspect Aspect, string Text, string? Correction = null);

/// <summary>A visit that was held.</summary>
public sealed record VisitRecord(
    DateOnly On,
    string Minutes,
    IReadOnlyList<StatedFinding> Findings,
    DateOnly? CorrectionDueOn
);

/// <param name="Number">Counts the photos of the visit from 1.</param>
public sealed record InspectionPhoto(int Number, StoredFile File, Id<User> UploadedBy, DateTimeOffset UploadedAt)
{
    public const int Most = 20;

    private InspectionPhoto()
        : this(0, null!, default, default) { }
}

/// <summary>How an inspection ended.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Remarks">In words; why a visit was not held.</param>
/// <param name="RevocationId">The revocation that was opened because of it; absent where none was.</param>
/// <param name="ConcludedBy">The officer.</param>
/// <param name="ConcludedAt">When it was recorded.</param>
public sealed record InspectionConclusion(
    InspectionOutcome Outcome,
    string? Remarks,
    Id<Revocation>? RevocationId,
    Id<User> ConcludedBy,
    DateTimeOffset ConcludedAt
);

/// <summary>What an inspection looks at (QĐ 26/2026/QĐ-TTg).</summary>
public enum InspectionAspect
{
    /// <summary>Whether the criteria are kept that the product was recognised for.</summary>
    Criteria,

    /// <summary>The use of the mark, information and promotion.</summary>
    Mark,
}

/// <summary>How far a visit has come.</summary>
public enum InspectionState
{
    Planned,

    /// <summary>Held; nothing is to be put right.</summary>
    Visited,

    /// <summary>Something is to be put right by a day.</summary>
    AwaitingCorrection,
    Rechecked,
    Concluded,
    Cancelled,
}

/// <summary>What a visit came to.</summary>
public enum InspectionOutcome
{
    /// <summary>Criteria and mark are in order, or were put right.</summary>
    InOrder,

    /// <summary>The body that recognised suspended the certificate.</summary>
    Suspended,

    /// <summary>The revocation of the certificate was begun.</summary>
    RevocationOpened,

    /// <summary>Something is not in order, and is followed up without the certificate.</summary>
    NotInOrder,

    /// <summary>There was no visit.</summary>
    NotHeld,
}
