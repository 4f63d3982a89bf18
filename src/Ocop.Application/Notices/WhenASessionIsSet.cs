using Ocop.Domain.Assessment;
using Ocop.Domain.Notices;

namespace Ocop.Application.Notices;

/// <summary>Whoever has a seat learns when the council meets or writes, and who sits instead of whom.</summary>
internal sealed class WhenASessionIsSet(IOcopDb db, NoticeBoard board)
    : IWhen<SessionConvened>,
        IWhen<SessionMoved>,
        IWhen<OpinionsAsked>,
        IWhen<MemberSubstituted>
{
    public Task Handle(SessionConvened happened, CancellationToken cancellationToken) =>
        TellAllAsync(happened.SessionId, NoticeKind.SessionConvened, cancellationToken);

    public Task Handle(SessionMoved happened, CancellationToken cancellationToken) =>
        TellAllAsync(happened.SessionId, NoticeKind.SessionMoved, cancellationToken);

    public async Task Handle(OpinionsAsked happened, CancellationToken cancellationToken)
    {
        var session = await SessionAsync(happened.SessionId, cancellationToken);
        var members = session.Panel.Select(seat => seat.UserId).Where(session.IsScorer);

        board.ToEach(members, NoticeKind.OpinionsAsked, FactsOf(session));
    }

    public async Task Handle(MemberSubstituted happened, CancellationToken cancellationToken)
    {
        var facts = FactsOf(await SessionAsync(happened.SessionId, cancellationToken)) with
        {
            DecisionNumber = happened.Decision,
        };

        board.ToEach([happened.SubstituteId], NoticeKind.CalledAsSubstitute, facts);
        board.ToEach([happened.MemberId], NoticeKind.SeatTaken, facts);
    }

    private async Task TellAllAsync(Id<AssessmentSession> id, NoticeKind kind, CancellationToken cancellationToken)
    {
        var session = await SessionAsync(id, cancellationToken);

        board.ToEach(session.Panel.Select(seat => seat.UserId), kind, FactsOf(session));
    }

    /// <summary>Looks among what is about to be saved first: the session that convenes is new.</summary>
    private async Task<AssessmentSession> SessionAsync(Id<AssessmentSession> id, CancellationToken cancellationToken) =>
        (await db.Set<AssessmentSession>().FindAsync([id], cancellationToken))!;

    private static NoticeFacts FactsOf(AssessmentSession session) =>
        new(
            DossierId: null,
            ProductName: null,
            DueOn: session.OpinionsDueOn,
            SessionId: session.Id,
            HeldOn: session.HeldOn
        );
}
