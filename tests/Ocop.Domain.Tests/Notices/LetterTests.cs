using Ocop.Domain.Identity;
using Ocop.Domain.Notices;

namespace Ocop.Domain.Tests.Notices;

public sealed class LetterTests
{
    private static readonly DateTimeOffset Noon = new(2026, 8, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly Letter _letter = Letter.Queue(
        Notice.Send(
            Id<User>.New(),
            NoticeKind.RenewalDue,
            new(DossierId: null, "Chè Shan", CertificateNumber: "15-2026-412-03"),
            Noon
        )
    );

    [Fact]
    public void A_letter_is_due_at_once() => Assert.Equal((LetterState.Queued, Noon), (_letter.State, _letter.DueAt));

    [Fact]
    public void A_letter_that_was_taken_is_done()
    {
        _letter.Sent(Noon.AddMinutes(1));

        Assert.Equal(
            (LetterState.Sent, Noon.AddMinutes(1), (DateTimeOffset?)null),
            (_letter.State, _letter.SentAt, _letter.DueAt)
        );
        Assert.Throws<InvalidOperationException>(() => _letter.Sent(Noon));
    }

    [Fact]
    public void After_each_failure_it_waits_longer_and_is_given_up_in_the_end()
    {
        var waits = new List<TimeSpan?>();
        for (var now = Noon; _letter.State is LetterState.Queued; now = _letter.DueAt ?? now)
        {
            _letter.Fail("smtp-450", now);
            waits.Add(_letter.DueAt - now);
        }

        Assert.Equal([1, 10, 60, 360, 1440, null], waits.Select(wait => wait?.TotalMinutes));
        Assert.Equal((LetterState.GivenUp, "smtp-450", 5), (_letter.State, _letter.LastFailure, _letter.Failures));
    }

    [Fact]
    public void A_letter_to_somebody_who_left_is_given_up_at_once()
    {
        _letter.Drop("recipient-left");

        Assert.Equal((LetterState.GivenUp, null), (_letter.State, _letter.DueAt));
    }
}
