using Ocop.Application.Settings;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Settings;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>A dossier sent back to be supplemented; producer and officers read the same words.</summary>
/// <param name="Number">Counts the returns of the dossier from 1.</param>
/// <param name="Level">Who sent it back: the commune or the province.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="DueOn">The last day for the producer. Nothing is lost after it, but the return may then be closed.</param>
/// <param name="IsOverdue">Whether that day has passed and nothing came.</param>
/// <param name="Items">What was asked for.</param>
/// <param name="Outcome">How it ended; absent while the producer has the dossier.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="StopsTheClock">Whether terms stand still meanwhile; not fixed by law, as it was settled when it was sent back.</param>
/// <param name="StoppedWorkingDays">How many working days the commune's clock stood; absent where no clock runs.</param>
public sealed record ReturnView(
    int Number,
    Level Level,
    DateTimeOffset RequestedAt,
    DateOnly DueOn,
    bool IsOverdue,
    IReadOnlyList<ReturnItemView> Items,
    ReturnOutcome? Outcome,
    DateTimeOffset? EndedAt,
    bool StopsTheClock,
    int? StoppedWorkingDays
)
{
    /// <summary>What national law leaves open about it.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } =
        OpenMatterView.Of(ProcedureMatters.ReturnsAreAllowed, ProcedureMatters.ReturnsStopTheClock);

    internal static ReturnView Of(SupplementRequest request, DateOnly today) =>
        new(
            request.Number,
            request.Level,
            request.RequestedAt,
            request.DueOn,
            request.Ending is null && today > request.DueOn,
            [
                .. request
                    .Items.OrderBy(item => item.Number)
                    .Select(item => new ReturnItemView(
                        item.Number,
                        item.Part,
                        item.Criterion,
                        item.EvidenceKind,
                        item.Words,
                        item.Answer
                    )),
            ],
            request.Ending?.Outcome,
            request.Ending?.At,
            request.StopsTheClock,
            request.Ending?.StoppedWorkingDays
        );
}

/// <summary>One thing that was asked for.</summary>
/// <param name="Number">Counts the items from 1.</param>
/// <param name="Part">Which part of the dossier it is about.</param>
/// <param name="Criterion">The code of the criterion it is about.</param>
/// <param name="EvidenceKind">The kind of paper it is about.</param>
/// <param name="Words">What is wanted, in the officer's words.</param>
/// <param name="Answer">What the producer said to it on resubmission.</param>
public sealed record ReturnItemView(
    int Number,
    SupplementPart Part,
    string? Criterion,
    EvidenceKind? EvidenceKind,
    string Words,
    string? Answer
);
