using Ocop.Application.Jobs;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>
/// Sends the letter that has been due longest. Each is saved by itself right after it was handed over, so at worst the last
/// one is sent twice under the same key.
/// </summary>
public sealed record SendNextLetter : ICommand<JobStep>
{
    internal sealed class Handler(IOcopDb db, IMailer mailer, MailWriter writer, Clock clock)
        : IRequestHandler<SendNextLetter, JobStep>
    {
        public async Task<JobStep> Handle(SendNextLetter command, CancellationToken cancellationToken)
        {
            var letter = mailer.IsOn ? await NextAsync(cancellationToken) : null;
            if (letter is null)
                return JobStep.Nothing;

            var recipient = await db.Set<User>().SingleAsync(user => user.Id == letter.RecipientId, cancellationToken);
            if (!recipient.IsActive)
            {
                letter.Drop("recipient-left");
                return JobStep.One(succeeded: false);
            }

            var mail = await writer.WriteAsync(letter, recipient, cancellationToken);
            return await HandOverAsync(letter, mail, cancellationToken);
        }

        private Task<Letter?> NextAsync(CancellationToken cancellationToken) =>
            db.Set<Letter>()
                .Where(letter => letter.DueAt <= clock.Now)
                .OrderBy(letter => letter.DueAt)
                .ThenBy(letter => letter.Id)
                .FirstOrDefaultAsync(cancellationToken);

        private async Task<JobStep> HandOverAsync(Letter letter, Mail mail, CancellationToken cancellationToken)
        {
            try
            {
                await mailer.SendAsync(mail, cancellationToken);
                letter.Sent(clock.Now);
                return JobStep.One(succeeded: true);
            }
            catch (MailRefusedException refused)
            {
                letter.Fail(refused.Code, clock.Now);
                return new(0, 1, IsMore: !refused.IsServerAway);
            }
        }
    }
}
