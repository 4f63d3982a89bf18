using Ocop.Application.Jobs;

namespace Ocop.Application.Register.Changes;

/// <summary>
/// Takes products that left the register long ago out of the feed: nobody whose cursor still holds can have kept them. What
/// is in the register stays, so that the feed read from its beginning is the register.
/// </summary>
public sealed record ForgetRemovedProducts : ICommand<JobStep>
{
    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<ForgetRemovedProducts, JobStep>
    {
        public async Task<JobStep> Handle(ForgetRemovedProducts command, CancellationToken cancellationToken)
        {
            var longAgo = clock.Now.AddDays(-ChangePlace.DaysKept - 1);
            var forgotten = await db.Set<RegisterChange>()
                .Where(change => change.Reason != null && change.ChangedAt < longAgo)
                .ExecuteDeleteAsync(cancellationToken);

            return new(forgotten, Failed: 0, IsMore: false);
        }
    }
}
