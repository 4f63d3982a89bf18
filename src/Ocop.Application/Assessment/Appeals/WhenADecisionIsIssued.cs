using Ocop.Domain.Assessment;
using Ocop.Domain.Certification;

namespace Ocop.Application.Assessment.Appeals;

/// <summary>Nothing is decided on a result while an appeal against it waits for its answer.</summary>
internal sealed class WhenADecisionIsIssued(IOcopDb db) : IWhen<DecisionIssued>
{
    public async Task Handle(DecisionIssued happened, CancellationToken cancellationToken)
    {
        var listed = db.Set<RecognitionDecision>()
            .Where(decision => decision.Id == happened.DecisionId)
            .SelectMany(decision => decision.Items);
        var isContested = await db.Set<Appeal>()
            .Where(appeal => appeal.AnsweredAt == null)
            .AnyAsync(appeal => listed.Any(item => item.ResultId == appeal.ResultId), cancellationToken);

        Appeal.Rules.AppealsAreAnsweredBeforeTheDecision.Require(!isContested);
    }
}
