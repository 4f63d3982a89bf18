using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Application.Rewards.Entitlements;
using Ocop.Domain.Assessment;
using Ocop.Domain.Certification;
using Ocop.Domain.Rewards;

namespace Ocop.Application.Assessment.Results;

/// <summary>Gathers what a result was computed from, out of the sealed sheets rather than the result itself.</summary>
public sealed class Packaging(IOcopDb db, ICurrentUser user, Territory territory, LawBook law)
{
    /// <exception cref="NotFoundException">There is no such result, or it does not concern the caller.</exception>
    internal async Task<ResultPackage> PackageAsync(Id<AssessmentResult> id, CancellationToken cancellationToken)
    {
        var result = await db.Set<AssessmentResult>()
            .VisibleTo(db, user.Id, territory)
            .SingleOrNotFoundAsync(result => result.Id == id, cancellationToken);
        var session = await db.Set<AssessmentSession>()
            .AsNoTracking()
            .SingleAsync(session => session.Id == result.SessionId, cancellationToken);
        var finding = session.Findings.SingleOrDefault(finding => finding.DossierId == result.DossierId)?.Kind;
        var set = await law.CriteriaSetAsync(db, result.CriteriaSetId, cancellationToken);
        var act = await law.RegulationAsync(db, result.RegulationId, cancellationToken);

        return new(
            result.Id.Value,
            result.Level,
            result.ReachedAt,
            new(result.MinimaBy, result.TransferWhen),
            finding,
            finding is null ? await SheetsAsync(result, session, cancellationToken) : [],
            result.Agreed,
            new(result.Mean, result.StarByBand, result.Star, result.Outcome, result.Points, result.UnmetMinima),
            act.Definition,
            set.Definition,
            await RewardsAsync(result, cancellationToken),
            result.Kind is SessionKind.Written && finding is null
                ? await OpinionsAsync(result, session, cancellationToken)
                : null
        );
    }

    private async Task<PackagedOpinions> OpinionsAsync(
        AssessmentResult result,
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var asked = session.AskedAbout(result.DossierId).ToHashSet();
        var opinions = await db.OpinionsOfAsync(session, cancellationToken);
        var given = opinions.Where(one => one.DossierId == result.DossierId && asked.Contains(one.MemberId));

        return new(
            session.Table.Single(item => item.DossierId == result.DossierId).RenewedStar!.Value,
            asked.Count,
            session.Settings.Quorum,
            session.IsTimeOver(result.ReachedAt.VietnamDate()),
            [.. given.Select(opinion => opinion.Stance).Order()]
        );
    }

    /// <summary>Those that the caller may see. A cancelled reward was owed all the same.</summary>
    private async Task<List<PackagedReward>> RewardsAsync(AssessmentResult result, CancellationToken cancellationToken)
    {
        var rewards = await db.Set<RewardEntitlement>()
            .VisibleTo(territory)
            .AsNoTracking()
            .Where(reward => reward.ProductId == result.ProductId && reward.Ground != null)
            .Where(reward =>
                db.Set<RecognitionDecision>()
                    .Any(decision =>
                        decision.Id == reward.DecisionId && decision.Items.Any(item => item.ResultId == result.Id)
                    )
            )
            .ToListAsync(cancellationToken);

        return
        [
            .. rewards
                .OrderBy(reward => reward.BudgetLevel)
                .ThenBy(reward => reward.Id.Value)
                .Select(
                    (reward, index) =>
                        new PackagedReward(
                            index + 1,
                            reward.BudgetLevel,
                            reward.PayerId?.Value,
                            reward.PolicyId?.Value,
                            reward.Star,
                            reward.Event,
                            reward.Amount,
                            reward.Ground!
                        )
                ),
        ];
    }

    private async Task<List<PackagedSheet>> SheetsAsync(
        AssessmentResult result,
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var recused = session
            .Recusals.Where(recusal => recusal.DossierId == result.DossierId)
            .Select(recusal => recusal.MemberId)
            .ToList();
        var sheets = await db.Set<ScoreSheet>()
            .AsNoTracking()
            .Where(sheet => sheet.SessionId == result.SessionId && sheet.DossierId == result.DossierId)
            .Where(sheet => sheet.Pass == result.Pass && sheet.SubmittedAt != null)
            .Where(sheet => !recused.Contains(sheet.ScorerId))
            .ToListAsync(cancellationToken);

        return [.. InNoOnesOrder(sheets).Select((sheet, index) => PackagedSheetOf(sheet, index + 1, result))];
    }

    /// <summary>By what was chosen, so that a number tells neither a seat nor who was first.</summary>
    private static IOrderedEnumerable<ScoreSheet> InNoOnesOrder(IEnumerable<ScoreSheet> sheets) =>
        sheets.OrderByDescending(sheet => sheet.Total).ThenBy(ChoicesOf, StringComparer.Ordinal);

    private static string ChoicesOf(ScoreSheet sheet) =>
        string.Join(
            ' ',
            sheet
                .Choices.OrderBy(choice => choice.Criterion, StringComparer.Ordinal)
                .Select(choice => $"{choice.Criterion}={choice.Option}")
        );

    private static PackagedSheet PackagedSheetOf(ScoreSheet sheet, int number, AssessmentResult result) =>
        new(
            number,
            [.. sheet.Choices.OrderBy(choice => choice.Criterion, StringComparer.Ordinal)],
            sheet.Total,
            result.Sheets.SingleOrDefault(counted => counted.SheetId == sheet.Id)?.Total
        );
}
