using Ocop.Application.Common.Paging;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>What was sent by e-mail and what waits, newest first; whoever looks after the system reads it.</summary>
/// <param name="States">An empty list filters nothing.</param>
public sealed record ListLetters(PageRequest Page, IReadOnlyList<LetterState> States) : IQuery<Page<LetterView>>
{
    private static readonly Sorting<Letter, LetterView> Order = Sorting<Letter, LetterView>
        .ById(letter => letter.Id, view => view.Id, byDefault: "-queuedAt")
        .By("queuedAt", letter => letter.QueuedAt, view => view.QueuedAt);

    internal sealed class Handler(IOcopDb db, ICursors cursors) : IRequestHandler<ListLetters, Page<LetterView>>
    {
        public Task<Page<LetterView>> Handle(ListLetters query, CancellationToken cancellationToken) =>
            db.Set<Letter>()
                .Where(letter => query.States.Count == 0 || query.States.Contains(letter.State))
                .ToPageAsync(Order, query.Page, cursors, Show, cancellationToken);

        private IQueryable<LetterView> Show(IQueryable<Letter> letters) =>
            letters.Join(
                db.Set<Notice>(),
                letter => letter.NoticeId,
                notice => notice.Id,
                (letter, notice) =>
                    new LetterView(
                        letter.Id,
                        notice.Kind,
                        letter.RecipientId,
                        letter.State,
                        letter.QueuedAt,
                        letter.DueAt,
                        letter.SentAt,
                        letter.Failures,
                        letter.LastFailure
                    )
            );
    }
}

/// <summary>An e-mail of the system. Its address is nowhere kept beside the account of its recipient.</summary>
/// <param name="Id">Its identity; also in the mail itself, so that a copy is known as one.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="RecipientId">Who it goes to.</param>
/// <param name="State">Whether it is sent.</param>
/// <param name="QueuedAt">Since when it waits or waited.</param>
/// <param name="DueAt">When it is tried next; absent once it is sent or given up.</param>
/// <param name="SentAt">When the mail server took it.</param>
/// <param name="Failures">How often it failed.</param>
/// <param name="LastFailure">What the mail server answered last, as a code.</param>
public sealed record LetterView(
    Id<Letter> Id,
    NoticeKind Kind,
    Id<User> RecipientId,
    LetterState State,
    DateTimeOffset QueuedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? SentAt,
    int Failures,
    string? LastFailure
);
