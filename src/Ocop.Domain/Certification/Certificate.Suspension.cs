using Ocop.Domain.Identity;

namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    /// <summary>Out of effect for a time (not in the act: configured).</summary>
    /// <param name="until">The last day of the suspension; none while it is open.</param>
    public void Suspend(DateOnly from, DateOnly? until, string reason, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        Rules.NothingEndsBeforeItBegins.Require(!(until < from));
        Rules.NothingHappensBeforeTheIssue.Require(from >= Period.IssuedOn);
        Rules.OnlyWhatHoldsIsTakenAway.Require(HoldsOn(from));
        Rules.SuspensionsDoNotOverlap.Require(
            !Effect().Suspensions.Any(other => !(until < other.From) && !(other.LiftedOn <= from))
        );

        Add(CertificateFactKind.Suspended, from, until, reason, paper, by, now);
    }

    /// <summary>Ends the suspension that runs, before its last day or while it has none (configured, like itself).</summary>
    /// <param name="from">The first day it is in effect again.</param>
    public void Lift(DateOnly from, string reason, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyARunningSuspensionIsLifted.Require(StatusOn(from.AddDays(-1)) is RecognitionStatus.Suspended);

        Add(CertificateFactKind.Lifted, from, until: null, reason, paper, by, now);
    }

    /// <summary>A lifting ends the suspension that it falls into, if that would have lasted longer.</summary>
    private Suspension SuspensionOf(CertificateFact suspended)
    {
        var over = suspended.Until?.AddDays(1);
        var lifted = _facts
            .Where(Is(CertificateFactKind.Lifted))
            .Where(fact => suspended.From < fact.From && !(over <= fact.From))
            .Min(fact => (DateOnly?)fact.From);

        return new(suspended.From, lifted ?? over);
    }
}
