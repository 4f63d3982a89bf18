using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Notices;

/// <summary>
/// Tells one person of something that happened to a dossier, a session or a certificate that concerns them. It keeps what happened, not words: they
/// are made in the reader's language, and nothing personal is in it.
/// </summary>
public sealed class Notice : Aggregate<Notice>
{
    private Notice() { }

    public Id<User> RecipientId { get; private init; }

    public NoticeKind Kind { get; private init; }

    public NoticeFacts Facts { get; private init; } = null!;

    public DateTimeOffset SentAt { get; private init; }

    /// <summary>None while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    public static Notice Send(Id<User> recipient, NoticeKind kind, NoticeFacts facts, DateTimeOffset now) =>
        new()
        {
            RecipientId = recipient,
            Kind = kind,
            Facts = facts,
            SentAt = now,
        };

    /// <summary>Once read it stays read, since the first time.</summary>
    public void Read(DateTimeOffset now) => ReadAt ??= now;
}

/// <summary>What happened.</summary>
public enum NoticeKind
{
    /// <summary>To the commune: a dossier waits to be received.</summary>
    DossierSubmitted,

    /// <summary>To the producer: the commune has it, and its working days run.</summary>
    DossierReceived,

    /// <summary>To the producer: it was sent back to be supplemented.</summary>
    DossierReturned,

    /// <summary>To the officers who had sent it back: it is with them again.</summary>
    DossierResubmitted,

    /// <summary>To the producer: the deadline passed and the dossier went on as it was.</summary>
    ReturnClosed,

    /// <summary>To the producer and to the province: the commune proposed it.</summary>
    DossierProposed,

    /// <summary>To the producer: a star was reached and awaits a decision.</summary>
    StarReached,

    /// <summary>To the producer: the result goes to the central level.</summary>
    SentToTheCentre,

    /// <summary>To the producer: no star is recognised.</summary>
    NotRecognised,

    /// <summary>To the producer: the decision is issued.</summary>
    DecisionIssued,

    /// <summary>To the producer and to the province: the central council did not reach five stars.</summary>
    ReturnedByCentre,

    /// <summary>To the province: an appeal waits for its answer.</summary>
    AppealLodged,

    /// <summary>To the producer: its appeal was not upheld.</summary>
    AppealRejected,

    /// <summary>To the producer and to the province: a new session of the province is to assess it.</summary>
    ToBeAssessedAgain,

    /// <summary>To the producer and to the province: written opinions on a renewal differed, and the council meets.</summary>
    MeetingNeeded,

    /// <summary>To the central level: a province has sent a package.</summary>
    PackageSent,

    /// <summary>To the producer and to the province: the central level has the package.</summary>
    PackageReceived,

    /// <summary>To a member of a council: it meets, or writes.</summary>
    SessionConvened,

    /// <summary>To a member of a council: on another day.</summary>
    SessionMoved,

    /// <summary>To a member of a council: opinions may be written now.</summary>
    OpinionsAsked,

    /// <summary>To somebody who sits in for a member.</summary>
    CalledAsSubstitute,

    /// <summary>To the member whose seat a substitute takes.</summary>
    SeatTaken,

    /// <summary>To the producer and to the province: the centre ordered a recognition to be taken back.</summary>
    WithdrawalOrdered,

    /// <summary>To the producer: another certificate took the place of one that named something wrongly.</summary>
    CertificateReplaced,

    /// <summary>To the producer: a certificate expires, and its renewal is to be filed.</summary>
    RenewalDue,

    /// <summary>To the commune: a certificate expires, and nobody of its producer can be told by the system.</summary>
    RenewalDueUnreached,

    /// <summary>To the province: somebody of the public reported a mark that is not used rightly.</summary>
    MisuseReported,

    /// <summary>To the producer: an inspection found something that is to be put right.</summary>
    CorrectionAsked,

    /// <summary>To the producer: a certificate may be revoked, and it may answer first.</summary>
    RevocationAnswerAsked,

    /// <summary>To the officers of the body that recognised: the producer has answered.</summary>
    RevocationAnswered,

    /// <summary>To the agency of a system: a webhook of it failed too often, and is sent nothing any more.</summary>
    WebhookDisabled,
}

/// <summary>What a notice is about.</summary>
/// <param name="DossierId">None where it is about a session or a certificate.</param>
/// <param name="ProductName">As of the day; none where it is about a session.</param>
/// <param name="DueOn">The last day of a term that runs now.</param>
/// <param name="SessionId">The session it is about.</param>
/// <param name="HeldOn">The day of that session.</param>
/// <param name="CertificateNumber">The certificate it is about.</param>
/// <param name="Subject">What a system is called that it is about.</param>
public sealed record NoticeFacts(
    Id<Dossier>? DossierId,
    string? ProductName,
    DateOnly? DueOn = null,
    int? Star = null,
    string? DecisionNumber = null,
    Id<AssessmentSession>? SessionId = null,
    DateOnly? HeldOn = null,
    string? CertificateNumber = null,
    string? Subject = null
);
