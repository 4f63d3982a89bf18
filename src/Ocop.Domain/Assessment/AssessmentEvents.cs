using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Assessment;

public sealed record MemberRecused(Id<AssessmentSession> SessionId, Id<Dossier> DossierId, Id<User> MemberId)
    : IDomainEvent;

/// <summary>By a decision, before scoring.</summary>
public sealed record MemberSubstituted(
    Id<AssessmentSession> SessionId,
    Id<User> MemberId,
    Id<User> SubstituteId,
    string Decision
) : IDomainEvent;

public sealed record FindingRecorded(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    FindingKind Kind,
    string Ground
) : IDomainEvent;

/// <summary>One for each dossier on the table.</summary>
public sealed record DossierScoringOpened(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Level Level,
    Id<User> OpenedBy,
    DateTimeOffset OpenedAt
) : IDomainEvent;

public sealed record DossierScoredAgain(Id<AssessmentSession> SessionId, Id<Dossier> DossierId, int Pass)
    : IDomainEvent;

/// <summary>Without the scorer: who judged what is nobody's business before the session is closed.</summary>
public sealed record ScoreSheetSubmitted(
    Id<ScoreSheet> SheetId,
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    int Total
) : IDomainEvent;

public sealed record SessionClosed(
    Id<AssessmentSession> SessionId,
    Id<Council> CouncilId,
    Id<User> ClosedBy,
    DateTimeOffset ClosedAt
) : IDomainEvent;

/// <param name="Star">After minima; none below the lowest recognised star and when the assessment ended early.</param>
public sealed record ResultReached(
    Id<AssessmentResult> ResultId,
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    Level Level,
    Outcome Outcome,
    int? Star,
    Id<User> ReachedBy,
    DateTimeOffset ReachedAt
) : IDomainEvent;
