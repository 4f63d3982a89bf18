using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.Returns;

/// <summary>The officers who may send a dossier back: those of its commune and of its province, each in their turn.</summary>
internal static class OfficersOfDossiers
{
    private static readonly (Level Level, Role Role)[] Levels =
    [
        (Level.Commune, Role.CommuneOfficer),
        (Level.Province, Role.ProvinceOfficer),
    ];

    /// <summary>Those that the caller looks after at one of the levels, drafts only for the commune.</summary>
    public static IQueryable<Dossier> LookedAfter(this IQueryable<Dossier> dossiers, IOcopDb db, Territory territory) =>
        dossiers.VisibleTo(db, territory).Within(territory.Of([.. Levels.Select(one => one.Role)]));

    /// <summary>At which of the levels the caller answers for the unit.</summary>
    public static async Task<IReadOnlyCollection<Level>> LevelsOverAsync(
        this Territory territory,
        Id<AdministrativeUnit> unit,
        CancellationToken cancellationToken
    )
    {
        var levels = new List<Level>();

        foreach (var (level, role) in Levels)
        {
            if (await territory.Of(role).Ids.AnyAsync(own => own == unit, cancellationToken))
                levels.Add(level);
        }

        return levels;
    }

    public static Task<Submission> LastSubmissionAsync(
        this IOcopDb db,
        Id<Dossier> dossier,
        CancellationToken cancellationToken
    ) =>
        db.Set<Submission>()
            .Where(submission => submission.DossierId == dossier)
            .OrderByDescending(submission => submission.Number)
            .FirstAsync(cancellationToken);
}
