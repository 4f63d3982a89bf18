using Ocop.Application.Jobs;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Webhooks;

/// <summary>
/// Forgets what happened long ago, with what became of its deliveries. The register itself forgets nothing: whoever stayed
/// away longer reads the change feed.
/// </summary>
public sealed record ForgetOldEvents : ICommand<JobStep>
{
    private const int AtOnce = 5000;

    internal sealed class Handler(IOcopDb db, WebhookTerms terms, Clock clock)
        : IRequestHandler<ForgetOldEvents, JobStep>
    {
        public async Task<JobStep> Handle(ForgetOldEvents command, CancellationToken cancellationToken)
        {
            var longAgo = clock.Now.AddDays(-terms.DaysKept);
            var old = db.Set<PublicEvent>()
                .Where(happened => happened.HappenedAt < longAgo)
                .OrderBy(happened => happened.HappenedAt)
                .Take(AtOnce)
                .Select(happened => happened.Id);
            var forgotten = await db.Set<PublicEvent>()
                .Where(happened => old.Contains(happened.Id))
                .ExecuteDeleteAsync(cancellationToken);

            return new(forgotten, Failed: 0, IsMore: forgotten == AtOnce);
        }
    }
}
