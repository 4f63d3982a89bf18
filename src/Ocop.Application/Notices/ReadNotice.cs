using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>The recipient has read a notice.</summary>
public sealed record ReadNotice(Id<Notice> NoticeId) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock) : IRequestHandler<ReadNotice, Unit>
    {
        public async Task<Unit> Handle(ReadNotice command, CancellationToken cancellationToken)
        {
            var notice = await db.Set<Notice>()
                .SingleOrNotFoundAsync(
                    one => one.Id == command.NoticeId && one.RecipientId == user.Id,
                    cancellationToken
                );

            notice.Read(clock.Now);
            return Unit.Value;
        }
    }
}
