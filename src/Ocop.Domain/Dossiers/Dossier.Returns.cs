using Ocop.Domain.Catalogue;
using Ocop.Domain.Holidays;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

public sealed partial class Dossier
{
    /// <summary>The level whose turn it is and who may send the dossier back; none in other states.</summary>
    public Level? HeldAt =>
        State switch
        {
            DossierState.Received or DossierState.Reported => Level.Commune,
            DossierState.Proposed => Level.Province,
            _ => null,
        };

    /// <summary>The return that waits for the producer; none in other states.</summary>
    public SupplementRequest? OpenReturn => _returns.SingleOrDefault(one => one.Ending is null);

    /// <summary>The return that the last submission answered; none before a resubmission.</summary>
    public SupplementRequest? LastResubmitted =>
        _returns.Where(one => one.Ending?.Outcome is ReturnOutcome.Resubmitted).MaxBy(one => one.Number);

    /// <summary>How often it was submitted, resubmissions included.</summary>
    public int SubmissionCount =>
        SubmittedOn is null ? 0 : 1 + _returns.Count(one => one.Ending?.Outcome is ReturnOutcome.Resubmitted);

    /// <summary>
    /// Whether the commune has to report anew: what it had reported on was changed by a resubmission to it. The report
    /// stays readable until it is written again.
    /// </summary>
    public bool IsReportVoid => State is DossierState.Received && Report is not null;

    /// <summary>
    /// Sends the dossier back to be supplemented. The producer changes it like a draft and vouches for it anew; the
    /// commune's clock stands still meanwhile.
    /// </summary>
    /// <param name="actingAt">The levels at which the officer answers for the place of the dossier.</param>
    public void Return(
        IReadOnlyList<SupplementNeed> needs,
        DateOnly dueOn,
        IReadOnlyCollection<Level> actingAt,
        CriteriaSet set,
        ReturnSettings settings,
        Regulation inForce,
        Id<User> by,
        DateTimeOffset now
    )
    {
        SupplementRequest.Rules.ReturnsAreAllowed.Require(settings.AreAllowed);
        SupplementRequest.Rules.WhoeverHasADossierReturnsIt.Require(HeldAt is { } holder && actingAt.Contains(holder));
        RequireItsActStillJudges(inForce, now.VietnamDate());
        RequireMeaningful(needs, set);
        SupplementRequest.Rules.TheDeadlineLiesAhead.Require(dueOn > now.VietnamDate());

        var request = new SupplementRequest(
            _returns.Count + 1,
            HeldAt.Value,
            State,
            dueOn,
            settings.StopTheClock,
            by,
            now
        );
        request.Ask(needs);
        _returns.Add(request);
        PledgedBy = null;
        Enter(DossierState.Returned, by, now);
        Raise(new DossierReturned(Id, ProducerId, UnitId, request.Level, request.Number, dueOn));
    }

    /// <summary>
    /// The producer hands the supplemented dossier in. It goes back to where it was sent from, under the act of its
    /// first submission; a report of the commune stands only when nothing that was filed has changed.
    /// </summary>
    /// <param name="last">What was submitted before.</param>
    public void Resubmit(
        IReadOnlyList<ItemAnswer> answers,
        Submission last,
        DossierFacts facts,
        WorkingCalendar calendar,
        Regulation inForce,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var request = RequireReturned(last);
        RequireItsActStillJudges(inForce, now.VietnamDate());
        Rules.OnlyCompleteDossiersAreSubmitted.Require(CompletenessOn(now.VietnamDate(), facts).IsComplete);
        request.Answer(answers);

        var isUnchanged = Content.ChangesSince(last.Content).IsEmpty;
        EndReturn(request, ReturnOutcome.Resubmitted, calendar, by, now);
        Enter(
            request.ReturnedFrom is DossierState.Reported && !isUnchanged
                ? DossierState.Received
                : request.ReturnedFrom,
            by,
            now
        );
        Raise(new DossierResubmitted(Id, UnitId, request.Level, request.Number, DueOn));
    }

    /// <summary>
    /// Ends a return whose deadline has passed. The acts know no refusal here, so the dossier goes on as it was last
    /// submitted; what the producer had begun to change was never filed and is dropped.
    /// </summary>
    /// <param name="last">What was submitted last.</param>
    /// <param name="actingAt">The levels at which the officer answers for the place of the dossier.</param>
    public void CloseReturn(
        Submission last,
        IReadOnlyCollection<Level> actingAt,
        WorkingCalendar calendar,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var request = RequireReturned(last);
        SupplementRequest.Rules.WhoeverReturnedItClosesTheReturn.Require(actingAt.Contains(request.Level));
        SupplementRequest.Rules.AReturnIsClosedAfterItsDeadline.Require(now.VietnamDate() > request.DueOn);

        Restore(last);
        EndReturn(request, ReturnOutcome.Closed, calendar, by, now);
        Enter(request.ReturnedFrom, by, now);
        Raise(new DossierReturnClosed(Id, ProducerId, UnitId, request.Level, request.Number));
    }

    private static void RequireMeaningful(IReadOnlyList<SupplementNeed> needs, CriteriaSet set)
    {
        var known = set.Criteria.Select(criterion => criterion.Code).ToHashSet();

        SupplementRequest.Rules.SomethingIsAskedFor.Require(needs.Count > 0);
        SupplementRequest.Rules.AnItemNamesItsPlace.Require(needs.All(need => need.NamesItsPlace));
        SupplementRequest.Rules.AnItemSaysWhatIsWanted.Require(
            needs.All(need => !string.IsNullOrWhiteSpace(need.Words))
        );
        Rules.CitedCriteriaBelongToTheSet.Require(
            needs.All(need => need.Criterion is null || known.Contains(need.Criterion))
        );
    }

    private SupplementRequest RequireReturned(Submission last)
    {
        SupplementRequest.Rules.OnlyReturnedDossiersAreResubmitted.Require(OpenReturn is not null);
        if (last.DossierId != Id || last.Number != SubmissionCount)
            throw new ArgumentException("This is not the last submission of the dossier.", nameof(last));

        return OpenReturn;
    }

    /// <summary>
    /// Only the commune has a term in working days; where returns stop the clock it moves by those that the return took.
    /// The days of a renewal's decision begin anew with a dossier that is complete now, else they stood still meanwhile.
    /// </summary>
    private void EndReturn(
        SupplementRequest request,
        ReturnOutcome outcome,
        WorkingCalendar calendar,
        Id<User> by,
        DateTimeOffset now
    )
    {
        var resumed = request is { Level: Level.Commune, StopsTheClock: true }
            ? calendar.Resume(ReportDueOn!.Value, request.RequestedOn, now.VietnamDate())
            : null;

        ReportDueOn = resumed?.LastDay ?? ReportDueOn;
        DecisionDueOn =
            outcome is ReturnOutcome.Resubmitted ? Renewal?.DecisionDueAfter(now.VietnamDate())
            : request.StopsTheClock
                ? DecisionDueOn?.AddDays(now.VietnamDate().DayNumber - request.RequestedOn.DayNumber)
            : DecisionDueOn;
        request.End(new(outcome, by, now, resumed?.WorkingDays));
    }

    private void Restore(Submission last)
    {
        _selfAssessments.Clear();
        _attachments.Clear();
        _citations.Clear();

        _selfAssessments.AddRange(last.Answers.Select(answer => answer with { }));
        foreach (var paper in last.Papers)
        {
            _attachments.Add(new(paper.EvidenceId, paper.Version, paper.ProvesChange));
            _citations.AddRange(paper.Criteria.Select(criterion => new Citation(paper.EvidenceId, criterion)));
        }

        (BusinessResults, Plan, WhatChanged) = (last.BusinessResults, last.Plan, last.WhatChanged);
        (Samples, PledgedBy) = (last.Samples, last.PledgedBy);
    }
}
