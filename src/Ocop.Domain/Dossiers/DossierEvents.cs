using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Dossiers;

public sealed record DossierSubmitted(
    Id<Dossier> DossierId,
    DossierKind Kind,
    Id<Product> ProductId,
    Id<Producer> ProducerId,
    Id<AdministrativeUnit> UnitId,
    DateOnly SubmittedOn
) : IDomainEvent;

public sealed record DossierReceived(
    Id<Dossier> DossierId,
    Id<AdministrativeUnit> UnitId,
    DateOnly ReceivedOn,
    DateOnly ReportDueOn
) : IDomainEvent;

public sealed record DossierReported(Id<Dossier> DossierId, Id<AdministrativeUnit> UnitId) : IDomainEvent;

public sealed record DossierProposed(
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    Id<AdministrativeUnit> UnitId,
    DateOnly ProposedOn
) : IDomainEvent;

/// <param name="By">The level that sent it back.</param>
public sealed record DossierReturned(
    Id<Dossier> DossierId,
    Id<Producer> ProducerId,
    Id<AdministrativeUnit> UnitId,
    Level By,
    int ReturnNumber,
    DateOnly DueOn
) : IDomainEvent;

/// <param name="To">The level that had sent it back.</param>
/// <param name="DueOn">The last day of that level now; none where no term runs.</param>
public sealed record DossierResubmitted(
    Id<Dossier> DossierId,
    Id<AdministrativeUnit> UnitId,
    Level To,
    int ReturnNumber,
    DateOnly? DueOn
) : IDomainEvent;

/// <summary>Nothing came; the dossier goes on as it was last submitted.</summary>
/// <param name="By">The level that had sent it back.</param>
public sealed record DossierReturnClosed(
    Id<Dossier> DossierId,
    Id<Producer> ProducerId,
    Id<AdministrativeUnit> UnitId,
    Level By,
    int ReturnNumber
) : IDomainEvent;

/// <summary>Written opinions on a renewal differed.</summary>
public sealed record DossierGoesToAMeeting(
    Id<Dossier> DossierId,
    Id<Producer> ProducerId,
    Id<AdministrativeUnit> UnitId
) : IDomainEvent;

public sealed record DossierToBeAssessedAgain(
    Id<Dossier> DossierId,
    Id<Producer> ProducerId,
    Id<AdministrativeUnit> UnitId,
    ReassessmentGround Ground
) : IDomainEvent;

/// <summary>After the centre sent it back.</summary>
public sealed record DossierEndedWithoutStar(
    Id<Dossier> DossierId,
    Id<Product> ProductId,
    Id<User> EndedBy,
    DateTimeOffset EndedAt
) : IDomainEvent;
