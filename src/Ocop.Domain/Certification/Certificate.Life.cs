using Ocop.Domain.Identity;

namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    private static readonly CertificateFactKind[] Ends =
    [
        CertificateFactKind.Revoked,
        CertificateFactKind.Withdrawn,
        CertificateFactKind.Superseded,
    ];

    /// <summary>The dates that decide what it is worth on any day.</summary>
    public LegalEffect Effect() =>
        new()
        {
            IssuedOn = RecordedDate.Day(Period.IssuedOn),
            LastDay = Period.ExpiresOn,
            ExtendedUntil = ExtendedUntil(),
            Suspensions =
            [
                .. _facts.Where(Is(CertificateFactKind.Suspended)).OrderBy(fact => fact.From).Select(SuspensionOf),
            ],
            RevokedFrom = _facts.SingleOrDefault(Is(CertificateFactKind.Revoked))?.From,
            WithdrawnFrom = _facts.SingleOrDefault(Is(CertificateFactKind.Withdrawn))?.From,
            SupersededFrom = _facts.SingleOrDefault(Is(CertificateFactKind.Superseded))?.From,
        };

    /// <summary>By dates of legal effect; a future date means "if nothing happens".</summary>
    /// <returns>None before the issue.</returns>
    public RecognitionStatus? StatusOn(DateOnly date) => date < Period.IssuedOn ? null : Effect().StatusOn(date);

    /// <summary>Taken away by the body that recognised (QĐ 26/2026/QĐ-TTg).</summary>
    /// <param name="reason">A code among the revocation reasons of the act.</param>
    public void Revoke(DateOnly from, string reason, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        RequireToTakeAway(from);

        Add(CertificateFactKind.Revoked, from, until: null, reason, paper, by, now);
    }

    /// <summary>
    /// Whether it counted for something, and nothing was to end it yet, on the day another certificate of the product was
    /// decided on.
    /// </summary>
    public bool IsReplacedBy(Certificate successor) => !HasEnd && HoldsOn(successor.DecidedOn);

    /// <inheritdoc cref="Supersede(Certificate, string, Id{User}, DateTimeOffset)"/>
    /// <remarks>The reason follows from the stars.</remarks>
    public void Supersede(Certificate successor, Id<User> by, DateTimeOffset now) =>
        Supersede(
            successor,
            successor.Star.CompareTo(Star) switch
            {
                > 0 => "upgraded",
                < 0 => "downgraded",
                _ => "renewed",
            },
            by,
            now
        );

    /// <summary>
    /// A later certificate of the product takes its place on the day of its decision (the act is silent: a configured
    /// reading).
    /// </summary>
    public void Supersede(Certificate successor, string reason, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyALaterCertificateSupersedes.Require(
            successor.ProductId == ProductId && successor.Id != Id && successor.DecidedOn >= DecidedOn
        );
        Rules.ACertificateEndsOnce.Require(!HasEnd);
        Rules.OnlyWhatHoldsIsTakenAway.Require(HoldsOn(successor.DecidedOn));

        Add(
            CertificateFactKind.Superseded,
            successor.DecidedOn,
            until: null,
            reason,
            new(successor.Number.ToString()),
            by,
            now
        );
    }

    /// <summary>Revoked, withdrawn or superseded, be it from a day to come.</summary>
    public bool HasEnd => _facts.Any(fact => Ends.Contains(fact.Kind));

    /// <summary>
    /// Whether it is in effect on the day, or would be but for a suspension: what expires while it is suspended holds no
    /// longer.
    /// </summary>
    public bool HoldsOn(DateOnly day) =>
        Period.IssuedOn <= day && (Effect() with { Suspensions = [] }).StatusOn(day).IsCertified();

    private void RequireToTakeAway(DateOnly from)
    {
        Rules.ACertificateEndsOnce.Require(!HasEnd);
        Rules.NothingHappensBeforeTheIssue.Require(from >= Period.IssuedOn);
        Rules.OnlyWhatHoldsIsTakenAway.Require(HoldsOn(from));
    }

    private void Add(
        CertificateFactKind kind,
        DateOnly from,
        DateOnly? until,
        string reason,
        FactPaper paper,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.APaperIsThereAlready.Require(!(paper.DatedOn > now.VietnamDate()));

        _facts.Add(new(_facts.Count + 1, kind, from, until, reason, paper.Number, paper.DatedOn, by, now));
        Raise(new CertificateChanged(Id, Number, ProductId, kind, from, until, paper.Number));
    }

    private static Func<CertificateFact, bool> Is(CertificateFactKind kind) => fact => fact.Kind == kind;
}
