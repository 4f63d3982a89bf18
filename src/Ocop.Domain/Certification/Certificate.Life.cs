using Ocop.Domain.Catalogue;
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
            ExtendedUntil = _facts.Where(Is(CertificateFactKind.Extended)).Max(fact => fact.Until),
            Suspensions =
            [
                .. _facts
                    .Where(Is(CertificateFactKind.Suspended))
                    .OrderBy(fact => fact.From)
                    .Select(fact => new Suspension(fact.From, fact.Until?.AddDays(1))),
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
    public void Revoke(DateOnly from, string reason, string paper, Id<User> by, DateTimeOffset now) =>
        End(CertificateFactKind.Revoked, from, reason, paper, by, now);

    /// <summary>Taken back as wrongly given, by order of the central level (QĐ 26/2026/QĐ-TTg).</summary>
    public void Withdraw(DateOnly from, string reason, string paper, Id<User> by, DateTimeOffset now) =>
        End(CertificateFactKind.Withdrawn, from, reason, paper, by, now);

    /// <summary>Whether it counted for something on the day another certificate of the product was decided on.</summary>
    public bool IsReplacedBy(Certificate successor) =>
        StatusOn(successor.DecidedOn) is { } status && (status is RecognitionStatus.Suspended || status.IsCertified());

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

        End(CertificateFactKind.Superseded, successor.DecidedOn, reason, successor.Number.ToString(), by, now);
    }

    /// <summary>Out of effect for a time (not in the act: configured).</summary>
    /// <param name="until">The last day of the suspension; none while it is open.</param>
    public void Suspend(DateOnly from, DateOnly? until, string reason, string paper, Id<User> by, DateTimeOffset now)
    {
        Rules.NothingEndsBeforeItBegins.Require(!(until < from));
        Rules.SuspensionsDoNotOverlap.Require(
            !_facts
                .Where(Is(CertificateFactKind.Suspended))
                .Any(other => !(until < other.From) && !(other.Until < from))
        );

        Add(new(_facts.Count + 1, CertificateFactKind.Suspended, from, until, reason, paper, by, now));
    }

    /// <summary>Keeps effect while a renewal is decided (QĐ 26/2026/QĐ-TTg, transition).</summary>
    /// <param name="until">The last day of the extension.</param>
    public void Extend(CertificateExtension terms, DateOnly until, string paper, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyTheTransitionExtends.Require(
            Period.IssuedOn < terms.IssuedBefore
                && Period.ExpiresOn <= terms.ExpiringUntil
                && until > Period.ExpiresOn
                && until <= Period.ExpiresOn.AddDays(terms.MaxDaysAfterExpiry)
        );

        Add(
            new(
                _facts.Count + 1,
                CertificateFactKind.Extended,
                Period.ExpiresOn.AddDays(1),
                until,
                "renewal_filed",
                paper,
                by,
                now
            )
        );
    }

    private void End(
        CertificateFactKind kind,
        DateOnly from,
        string reason,
        string paper,
        Id<User> by,
        DateTimeOffset now
    )
    {
        Rules.ACertificateEndsOnce.Require(!_facts.Any(fact => Ends.Contains(fact.Kind)));

        Add(new(_facts.Count + 1, kind, from, Until: null, reason, paper, by, now));
    }

    private void Add(CertificateFact fact)
    {
        Rules.NothingHappensBeforeTheIssue.Require(fact.From >= Period.IssuedOn);

        _facts.Add(fact);
        Raise(new CertificateChanged(Id, Number, ProductId, fact.Kind, fact.From, fact.Until));
    }

    private static Func<CertificateFact, bool> Is(CertificateFactKind kind) => fact => fact.Kind == kind;

    public static class Rules
    {
        public static readonly Rule ACertificateEndsOnce = new(
            "certificate.ended",
            new(
                "Giấy chứng nhận đã bị thu hồi, hủy bỏ hoặc thay thế.",
                "The certificate has been revoked, withdrawn or superseded already."
            )
        );

        public static readonly Rule ANumberNamesOneCertificate = new(
            "certificate.number-taken",
            new("Số giấy chứng nhận này đã được cấp.", "This certificate number has been given already.")
        );

        public static readonly Rule NothingHappensBeforeTheIssue = new(
            "certificate.before-issue",
            new(
                "Ngày có hiệu lực không được trước ngày cấp giấy chứng nhận.",
                "Nothing takes effect before the certificate's issue date."
            )
        );

        public static readonly Rule NothingEndsBeforeItBegins = new(
            "certificate.period",
            new("Ngày kết thúc không được trước ngày bắt đầu.", "It cannot end before it begins.")
        );

        public static readonly Rule SuspensionsDoNotOverlap = new(
            "certificate.suspended",
            new(
                "Giấy chứng nhận đang bị tạm đình chỉ trong thời gian này.",
                "The certificate is suspended in this time already."
            )
        );

        public static readonly Rule OnlyALaterCertificateSupersedes = new(
            "certificate.not-a-successor",
            new(
                "Chỉ giấy chứng nhận cấp sau của cùng sản phẩm mới thay thế được.",
                "Only a later certificate of the same product supersedes."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, transition.</summary>
        public static readonly Rule OnlyTheTransitionExtends = new(
            "certificate.not-extendable",
            new(
                "Chỉ gia hạn theo quy định chuyển tiếp và trong thời hạn tối đa của quy định đó.",
                "A certificate is extended by the transition rules only, and for no longer than they allow."
            )
        );
    }
}

/// <summary>Something that happened to a certificate.</summary>
/// <param name="Number">Counts the facts of the certificate from 1.</param>
/// <param name="From">The first day of its legal effect.</param>
/// <param name="Until">The last day of its legal effect; none when it has no end.</param>
/// <param name="Reason">A code.</param>
/// <param name="Paper">The decision or certificate behind it.</param>
public sealed record CertificateFact(
    int Number,
    CertificateFactKind Kind,
    DateOnly From,
    DateOnly? Until,
    string Reason,
    string Paper,
    Id<User> RecordedBy,
    DateTimeOffset RecordedAt
);

public enum CertificateFactKind
{
    Revoked,
    Withdrawn,
    Superseded,
    Suspended,
    Extended,
}

public sealed record CertificateChanged(
    Id<Certificate> CertificateId,
    CertificateNumber Number,
    Id<Producers.Product> ProductId,
    CertificateFactKind Kind,
    DateOnly From,
    DateOnly? Until
) : IDomainEvent;
