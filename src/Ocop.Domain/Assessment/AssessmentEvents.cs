using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Assessment;

/// <param name="OpinionsDueOn">The last day for opinions; none for meetings.</param>
public sealed record SessionConvened(
    Id<AssessmentSession> SessionId,
    SessionKind Kind,
    DateOnly HeldOn,
    DateOnly? OpinionsDueOn
) : IDomainEvent;

/// <inheritdoc cref="SessionConvened"/>
public sealed record SessionMoved(
    Id<AssessmentSession> SessionId,
    SessionKind Kind,
    DateOnly HeldOn,
    DateOnly? OpinionsDueOn
) : IDomainEvent;

/// <summary>Members may write from now on.</summary>
public sealed record OpinionsAsked(Id<AssessmentSession> SessionId, DateOnly DueOn) : IDomainEvent;

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

/// <summary>The members who wrote differed: a meeting decides.</summary>
public sealed record OpinionsDiffered(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    Id<User> ClosedBy,
    DateTimeOffset ClosedAt
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
