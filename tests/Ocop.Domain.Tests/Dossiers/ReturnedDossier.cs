using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Domain.Tests.Dossiers;

/// <summary>A dossier on its way back to its producer, and from there.</summary>
public abstract class ReturnedDossier
{
    private protected static readonly DateTimeOffset Later = Filed.Now.AddDays(3);
    private protected readonly Filed _filed = new();

    private protected Dossier Dossier => _filed.Dossier;

    private protected IDomainEvent LastEvent => ((IAggregate)Dossier).Events[^1];

    private protected void Return(
        SupplementNeed[] needs,
        Level actingAt = Level.Commune,
        DateOnly? dueOn = null,
        ReturnSettings? settings = null
    ) =>
        Dossier.Return(
            needs,
            dueOn ?? Filed.ReturnDue,
            [actingAt],
            Filed.Set,
            settings ?? Filed.Returning,
            Filed.Act,
            Filed.Person,
            Filed.Now
        );

    private protected void Resubmit() =>
        Dossier.Resubmit([], _filed.Last, _filed.Facts, Filed.Calendar, Filed.Act, Filed.Person, Later);

    private protected void Close(DateTimeOffset now, Level actingAt = Level.Commune) =>
        Dossier.CloseReturn(_filed.Last, [actingAt], Filed.Calendar, Filed.Person, now);
}
