using Ocop.Domain.Identity;
using Ocop.Domain.Renewals;
using Ocop.Domain.Tests.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Renewals;

public sealed class RenewalFollowUpTests : LivingCertificate
{
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2029, 3, 1, 3, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2029, 3, 1);

    [Fact]
    public void A_threshold_reminds_once()
    {
        var followUp = RenewalFollowUp.Begin(_certificate);
        followUp.Remind(180, reached: 1, Today);

        Broken.By(() => followUp.Remind(180, reached: 1, Today), RenewalFollowUp.Rules.AThresholdRemindsOnce);
        followUp.Remind(120, reached: 1, Today);

        Assert.Equal([180, 120], followUp.Reminders.Select(reminder => reminder.Days));
    }

    [Fact]
    public void A_reminder_that_reached_nobody_of_the_producer_does_not_count_as_reached()
    {
        var followUp = RenewalFollowUp.Begin(_certificate);

        followUp.Remind(180, reached: 0, Today);

        Assert.Null(followUp.ReachedOn);
    }

    [Fact]
    public void The_last_day_on_which_the_producer_was_reached_counts()
    {
        var followUp = RenewalFollowUp.Begin(_certificate);

        followUp.Contact(RenewalChannel.Visit, Today, Officer, Now);
        followUp.Contact(RenewalChannel.Telephone, Today.AddDays(-9), Officer, Now);

        Assert.Equal(Today, followUp.ReachedOn);
    }

    [Fact]
    public void A_contact_does_not_lie_in_the_future()
    {
        var followUp = RenewalFollowUp.Begin(_certificate);

        Broken.By(
            () => followUp.Contact(RenewalChannel.Visit, Today.AddDays(1), Officer, Now),
            RenewalFollowUp.Rules.AContactLiesInThePast
        );
    }

    [Fact]
    public void The_last_answer_counts_and_the_earlier_ones_stay()
    {
        var followUp = RenewalFollowUp.Begin(_certificate);

        followUp.Answer(RenewalIntention.DoesNotRenew, RenewalReason.TooCostly, "Phí kiểm nghiệm", Officer, Now);
        followUp.Answer(RenewalIntention.Renews, reason: null, note: null, Officer, Now);

        Assert.Equal((RenewalIntention.Renews, null), (followUp.Intention, followUp.Reason));
        Assert.Equal(2, followUp.Answers.Count);
    }

    [Theory]
    [InlineData(RenewalIntention.DoesNotRenew, null)]
    [InlineData(RenewalIntention.Renews, RenewalReason.TooCostly)]
    [InlineData(RenewalIntention.Undecided, RenewalReason.Other)]
    public void Who_does_not_renew_says_why_and_nobody_else_does(RenewalIntention intention, RenewalReason? reason)
    {
        var followUp = RenewalFollowUp.Begin(_certificate);

        Broken.By(
            () => followUp.Answer(intention, reason, note: null, Officer, Now),
            RenewalFollowUp.Rules.WhoDoesNotRenewSaysWhy
        );
    }

    [Fact]
    public void What_has_ended_is_not_renewed()
    {
        Revoke();

        Broken.By(() => RenewalFollowUp.Begin(_certificate), RenewalFollowUp.Rules.ThereIsSomethingToRenew);
    }
}
