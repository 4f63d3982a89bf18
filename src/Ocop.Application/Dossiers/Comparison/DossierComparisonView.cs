using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Submissions;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Comparison;

/// <summary>A dossier beside the one that was recognised before it.</summary>
/// <param name="BeforeId">The dossier before; absent where none is on record.</param>
/// <param name="CriteriaSet">The code of the criteria set.</param>
/// <param name="CriteriaSetBefore">The code of the criteria set of the dossier before.</param>
/// <param name="Remarks">Why there is less beside it than one might expect.</param>
/// <param name="Choices">Every criterion answered in one of the two, in the order of the criteria.</param>
/// <param name="Papers">Every paper that goes with one of the two, by its kind.</param>
public sealed record DossierComparisonView(
    Id<Dossier>? BeforeId,
    string CriteriaSet,
    string? CriteriaSetBefore,
    IReadOnlyList<ComparisonRemarkView> Remarks,
    IReadOnlyList<ComparedChoiceView> Choices,
    IReadOnlyList<ComparedPaperView> Papers
)
{
    /// <param name="papers">How each paper goes with both.</param>
    /// <param name="evidence">Every one of these papers.</param>
    internal static DossierComparisonView Of(
        Dossier dossier,
        Dossier? before,
        IEnumerable<Change<FiledPaper?>> papers,
        IReadOnlyDictionary<Id<Evidence>, Evidence> evidence,
        DateOnly day
    )
    {
        // The same code means another thing in another set, so that answers of another set are not put beside.
        var asksTheSame = before?.CriteriaSetId == dossier.CriteriaSetId;
        var answers = dossier.Content.AnswersBeside(asksTheSame ? before!.Content : DossierContent.Empty);

        return new(
            before?.Id,
            dossier.CriteriaSetCode,
            before?.CriteriaSetCode,
            before is null ? [ComparisonRemarkView.NothingBefore]
                : asksTheSame ? []
                : [ComparisonRemarkView.OtherCriteria],
            [.. answers.Select(ComparedChoiceView.Of).OrderBy(choice => choice.Criterion, CriterionOrder.Instance)],
            [
                .. papers
                    .Select(paper => ComparedPaperView.Of(paper, evidence, day))
                    .OrderBy(paper => paper.Kind)
                    .ThenBy(paper => paper.EvidenceId),
            ]
        );
    }
}

/// <summary>Why there is less beside a dossier than one might expect.</summary>
/// <param name="Code">For programs: `nothing_before` or `other_criteria`.</param>
/// <param name="Message">For people.</param>
public sealed record ComparisonRemarkView(string Code, Text Message)
{
    internal static readonly ComparisonRemarkView NothingBefore = new(
        "nothing_before",
        new(
            "Hệ thống không có hồ sơ nào của chủ thể đã được công nhận trước đó cho sản phẩm này.",
            "No dossier of the producer that was recognised before is on record for this product."
        )
    );

    internal static readonly ComparisonRemarkView OtherCriteria = new(
        "other_criteria",
        new(
            "Hồ sơ trước dùng bộ tiêu chí khác nên không đối chiếu và không điền sẵn phần tự đánh giá.",
            "The dossier before used another criteria set: its answers are neither compared nor filled in."
        )
    );
}

/// <summary>A criterion, as it was answered before and is now.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="IsSame">Whether the same option is picked.</param>
/// <param name="Before">What was picked before; absent when it was not answered.</param>
/// <param name="After">What is picked now; absent when it is not answered.</param>
public sealed record ComparedChoiceView(
    string Criterion,
    bool IsSame,
    SelfAssessedView? Before,
    SelfAssessedView? After
)
{
    internal static ComparedChoiceView Of(Change<SelfAssessment?> answer) =>
        new(
            (answer.Before ?? answer.After)!.Criterion,
            answer.Before?.Option == answer.After?.Option,
            answer.Before is null ? null : SelfAssessedView.Of(answer.Before),
            answer.After is null ? null : SelfAssessedView.Of(answer.After)
        );
}

/// <summary>A paper, as it went with the dossier before and goes with this one.</summary>
/// <param name="EvidenceId">The paper.</param>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Title">What the paper is called.</param>
/// <param name="ExpiresOn">The last day it is valid; absent when it does not expire.</param>
/// <param name="Standing">What has become of it, on the day of filing or, of a draft, today.</param>
/// <param name="Before">How it went with the dossier before; absent when it did not.</param>
/// <param name="After">How it goes with this one; absent when it does not.</param>
public sealed record ComparedPaperView(
    Id<Evidence> EvidenceId,
    EvidenceKind Kind,
    string Title,
    DateOnly? ExpiresOn,
    PaperStanding Standing,
    FiledPaperView? Before,
    FiledPaperView? After
)
{
    internal static ComparedPaperView Of(
        Change<FiledPaper?> paper,
        IReadOnlyDictionary<Id<Evidence>, Evidence> evidence,
        DateOnly day
    )
    {
        var present = evidence[(paper.Before ?? paper.After)!.EvidenceId];

        return new(
            present.Id,
            present.Kind,
            present.Paper.Title,
            present.Paper.ExpiresOn,
            paper.On(present.Paper, day),
            paper.Before is null ? null : FiledPaperView.Of(paper.Before),
            paper.After is null ? null : FiledPaperView.Of(paper.After)
        );
    }
}
