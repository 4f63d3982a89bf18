using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers;

/// <summary>
/// Who sees dossiers and evidence. A producer sees its own. The commune sees what lies in it, drafts too, because it
/// enters for producers that cannot. Other officers and auditors see what was submitted in their territory, the advisory
/// team what was proposed in its province, and a member of a council what lies on its table, having declared that nothing
/// ties them to the producer.
/// </summary>
internal static class VisibleDossiers
{
    public static IQueryable<Dossier> VisibleTo(this IQueryable<Dossier> dossiers, IOcopDb db, Territory territory)
    {
        var (own, all) = (territory.OwnProducers().Ids, territory.OfAnyOfficer().Ids);
        var communes = territory.Of(Role.CommuneOfficer).Ids;
        var advised = territory.Of(Role.AdvisoryMember).Ids;
        var tables = db.DossiersOpenTo(territory.Caller);

        return dossiers.Where(dossier =>
            own.Contains(dossier.ProducerId)
            || (all.Contains(dossier.UnitId) && dossier.State != DossierState.Draft)
            || communes.Contains(dossier.UnitId)
            || (advised.Contains(dossier.UnitId) && dossier.ProposedOn != null)
            || tables.Contains(dossier.Id)
        );
    }

    /// <summary>Those that the caller fills in: the producer itself, or the commune for it.</summary>
    public static IQueryable<Dossier> FiledBy(this IQueryable<Dossier> dossiers, Territory territory)
    {
        var (own, communes) = (territory.OwnProducers().Ids, territory.Of(Role.CommuneOfficer).Ids);
        return dossiers.Where(dossier => own.Contains(dossier.ProducerId) || communes.Contains(dossier.UnitId));
    }

    /// <summary>
    /// A paper is seen by its producer and the commune the producer is seated in, and by whoever sees a dossier that it
    /// is attached to, or was at an earlier submission.
    /// </summary>
    public static IQueryable<Evidence> VisibleTo(this IQueryable<Evidence> papers, IOcopDb db, Territory territory)
    {
        var (own, seated) = StoringFor(db, territory);
        var dossiers = db.Set<Dossier>().VisibleTo(db, territory);
        var attached = dossiers.SelectMany(dossier => dossier.Attachments, (_, attachment) => attachment.EvidenceId);
        var filed = db.Set<Submission>()
            .Where(submission => dossiers.Any(dossier => dossier.Id == submission.DossierId))
            .SelectMany(submission => submission.Papers, (_, paper) => paper.EvidenceId);

        return papers.Where(paper =>
            own.Contains(paper.ProducerId)
            || seated.Any(producer => producer.Id == paper.ProducerId)
            || attached.Contains(paper.Id)
            || filed.Contains(paper.Id)
        );
    }

    /// <summary>Those that the caller stores: the producer itself, or the commune it is seated in for it.</summary>
    public static IQueryable<Evidence> StoredBy(this IQueryable<Evidence> papers, IOcopDb db, Territory territory)
    {
        var (own, seated) = StoringFor(db, territory);

        return papers.Where(paper =>
            own.Contains(paper.ProducerId) || seated.Any(producer => producer.Id == paper.ProducerId)
        );
    }

    /// <summary>The producers that the caller acts for, and those that it stores papers for as their commune.</summary>
    private static (IQueryable<Id<Producer>> Own, IQueryable<Producer> Seated) StoringFor(
        IOcopDb db,
        Territory territory
    )
    {
        var communes = territory.Of(Role.CommuneOfficer).Ids;
        return (territory.OwnProducers().Ids, db.Set<Producer>().Where(producer => communes.Contains(producer.UnitId)));
    }
}
