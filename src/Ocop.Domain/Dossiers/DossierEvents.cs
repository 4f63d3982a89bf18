using Ocop.Domain.AdministrativeUnits;
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
