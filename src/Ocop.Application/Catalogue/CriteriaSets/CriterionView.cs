using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>A question of a criteria set; it is answered by picking one of its options.</summary>
/// <param name="Code">Its number in the set, as choices name it.</param>
/// <param name="Reference">The key of its words, which it shares with the same criterion of other sets.</param>
/// <param name="Max">The points of its best option.</param>
/// <param name="Label">What it asks, restated in short.</param>
/// <param name="OfficialWording">What it asks in the words of the act; absent when not entered here.</param>
/// <param name="Hint">How to judge it.</param>
/// <param name="Gates">Conditions that points do not express.</param>
/// <param name="Options">Its options; choices name them by their index.</param>
/// <param name="ToConfirm">What must be compared with the signed act.</param>
public sealed record CriterionView(
    string Code,
    string Reference,
    int Max,
    Text Label,
    string? OfficialWording,
    Text? Hint,
    IReadOnlyList<GateView> Gates,
    IReadOnlyList<OptionView> Options,
    IReadOnlyList<string> ToConfirm
)
{
    internal static CriterionView Of(Criterion criterion, CriterionWording? wording) =>
        new(
            criterion.Code,
            criterion.Reference,
            criterion.Max,
            criterion.Label,
            wording?.Label,
            criterion.Hint,
            [.. criterion.Gates.Select(gate => new GateView(gate.Kind, gate.Label, gate.Criterion, gate.Section))],
            [
                .. criterion
                    .Options.Index()
                    .Select(option => OptionView.Of(option.Index, option.Item, wording?.Options[option.Index])),
            ],
            criterion.ToConfirm
        );
}

/// <summary>A worded level of a criterion with fixed points.</summary>
/// <param name="Index">How choices name it: 0 is the first.</param>
/// <param name="Points">What it earns.</param>
/// <param name="Label">What it says, restated in short.</param>
/// <param name="OfficialWording">What it says in the words of the act; absent when not entered here.</param>
/// <param name="MinStar">The star for which at least this option must be reached.</param>
/// <param name="CaseId">Which of the alternative cases it belongs to.</param>
/// <param name="Case">What that case is.</param>
public sealed record OptionView(
    int Index,
    int Points,
    Text Label,
    string? OfficialWording,
    int? MinStar,
    int? CaseId,
    Text? Case
)
{
    internal static OptionView Of(int index, Option option, string? wording) =>
        new(index, option.Points, option.Label, wording, option.MinStar, option.CaseId, option.Case);
}

/// <summary>A condition at a criterion that points do not express.</summary>
/// <param name="Kind">What it does: reject, stop, ask for a paper, …</param>
/// <param name="Label">What it says.</param>
/// <param name="Criterion">For `if_story`: the criterion that must be above 0.</param>
/// <param name="Section">For `stop_zero`: the section in which no criterion may be 0.</param>
public sealed record GateView(GateKind Kind, Text Label, string? Criterion, string? Section);
