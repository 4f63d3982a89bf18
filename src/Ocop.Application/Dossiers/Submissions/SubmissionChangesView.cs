using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Returns;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Submissions;

/// <summary>What a submission changed since the one before; what stayed the same is not listed.</summary>
/// <param name="Number">The submission.</param>
/// <param name="Choices">Criteria whose option or description changed, in the order of the criteria.</param>
/// <param name="Papers">Papers added, removed, replaced by another version or cited for other criteria.</param>
/// <param name="BusinessResults">Mẫu 02, part II; absent when the same.</param>
/// <param name="Plan">Mẫu 02, part IV; absent when the same.</param>
/// <param name="WhatChanged">What has changed since the certificate was issued; absent when the same.</param>
/// <param name="Samples">The number of samples; absent when the same.</param>
/// <param name="Return">The return that it answers, with the answers; absent for the first.</param>
public sealed record SubmissionChangesView(
    int Number,
    IReadOnlyList<ChoiceChangeView> Choices,
    IReadOnlyList<PaperChangeView> Papers,
    TextChangeView? BusinessResults,
    TextChangeView? Plan,
    TextChangeView? WhatChanged,
    SamplesChangeView? Samples,
    ReturnView? Return
)
{
    internal static SubmissionChangesView Of(
        int number,
        ContentChanges changes,
        IReadOnlyDictionary<Id<Evidence>, PaperTitle> titles,
        ReturnView? answered
    ) =>
        new(
            number,
            [
                .. changes
                    .Answers.Select(ChoiceChangeView.Of)
                    .OrderBy(change => change.Criterion, CriterionOrder.Instance),
            ],
            [
                .. changes
                    .Papers.Select(change => PaperChangeView.Of(change, titles))
                    .OrderBy(change => change.Kind)
                    .ThenBy(change => change.EvidenceId),
            ],
            TextChangeView.Of(changes.BusinessResults),
            TextChangeView.Of(changes.Plan),
            TextChangeView.Of(changes.WhatChanged),
            changes.Samples is { } samples ? new(samples.Before, samples.After) : null,
            answered
        );
}

/// <summary>A criterion that is answered otherwise.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="Before">What was picked before; absent when it was not answered.</param>
/// <param name="After">What is picked now; absent when it is no longer answered.</param>
public sealed record ChoiceChangeView(string Criterion, SelfAssessedView? Before, SelfAssessedView? After)
{
    internal static ChoiceChangeView Of(Change<SelfAssessment?> change) =>
        new((change.Before ?? change.After)!.Criterion, View(change.Before), View(change.After));

    private static SelfAssessedView? View(SelfAssessment? answer) =>
        answer is null ? null : SelfAssessedView.Of(answer);
}

/// <summary>A paper that goes with the dossier otherwise.</summary>
/// <param name="EvidenceId">The paper.</param>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Title">What the paper is called.</param>
/// <param name="Before">How it went with the submission before; absent when it did not.</param>
/// <param name="After">How it goes with this one; absent when it does not.</param>
public sealed record PaperChangeView(
    Id<Evidence> EvidenceId,
    EvidenceKind Kind,
    string Title,
    FiledPaperView? Before,
    FiledPaperView? After
)
{
    internal static PaperChangeView Of(Change<FiledPaper?> change, IReadOnlyDictionary<Id<Evidence>, PaperTitle> titles)
    {
        var id = (change.Before ?? change.After)!.EvidenceId;
        return new(id, titles[id].Kind, titles[id].Title, View(change.Before), View(change.After));
    }

    private static FiledPaperView? View(FiledPaper? paper) => paper is null ? null : FiledPaperView.Of(paper);
}

/// <summary>How a paper went with a submission.</summary>
/// <param name="Version">The version of its file.</param>
/// <param name="Criteria">The codes of the criteria it was to prove.</param>
/// <param name="ProvesChange">Whether it was to prove what has changed since the certificate was issued.</param>
public sealed record FiledPaperView(int Version, IReadOnlyList<string> Criteria, bool ProvesChange)
{
    internal static FiledPaperView Of(FiledPaper paper) =>
        new(paper.Version, [.. paper.Criteria.Order(CriterionOrder.Instance)], paper.ProvesChange);
}

/// <summary>A text that reads otherwise.</summary>
/// <param name="Before">What it said; absent when it said nothing.</param>
/// <param name="After">What it says; absent when it says nothing.</param>
public sealed record TextChangeView(string? Before, string? After)
{
    internal static TextChangeView? Of(Change<string?>? change) =>
        change is null ? null : new(change.Before, change.After);
}

/// <summary>Another number of samples.</summary>
/// <param name="Before">How many there were.</param>
/// <param name="After">How many there are.</param>
public sealed record SamplesChangeView(int Before, int After);

internal sealed record PaperTitle(EvidenceKind Kind, string Title);
