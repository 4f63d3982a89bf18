using Ocop.Application.Settings;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Councils;

/// <summary>A council (Hội đồng) with its rules and members.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Level">The level it ranks for.</param>
/// <param name="UnitId">The unit it sits in.</param>
/// <param name="DecisionNumber">The decision that set it up.</param>
/// <param name="DecidedOn">The date of that decision.</param>
/// <param name="ChairDelegatedBy">Who delegated the chair; absent when a leader of the people's committee presides.</param>
/// <param name="Settings">Its Rules of Procedure.</param>
/// <param name="Members">Its members.</param>
/// <param name="Version">Rises with every change.</param>
public sealed record CouncilView(
    Id<Council> Id,
    Level Level,
    Id<AdministrativeUnit> UnitId,
    string DecisionNumber,
    DateOnly DecidedOn,
    string? ChairDelegatedBy,
    CouncilSettings Settings,
    IReadOnlyList<CouncilMemberView> Members,
    int Version
) : IVersioned
{
    /// <summary>What about these rules national law leaves open, and what stands by default.</summary>
    public IReadOnlyList<OpenMatterView> NotFixedByLaw { get; } = OpenMatterView.AtCouncils;
}

/// <summary>A member of a council.</summary>
/// <param name="UserId">Who.</param>
/// <param name="FullName">The member's name, as the decision prints it.</param>
/// <param name="Role">The seat.</param>
/// <param name="Agency">Whom the member speaks for.</param>
public sealed record CouncilMemberView(Id<User> UserId, string FullName, CouncilRole Role, string? Agency);

internal static class CouncilProjection
{
    public static IQueryable<CouncilView> ToViews(this IQueryable<Council> councils, IOcopDb db) =>
        councils.Select(council => new CouncilView(
            council.Id,
            council.Level,
            council.UnitId,
            council.DecisionNumber,
            council.DecidedOn,
            council.ChairDelegatedBy,
            CouncilSettings.Of(council.Settings),
            council
                .Members.Join(
                    db.Set<User>(),
                    member => member.UserId,
                    user => user.Id,
                    (member, user) => new CouncilMemberView(user.Id, user.FullName, member.Role, member.Agency)
                )
                .ToList(),
            council.Version
        ));
}
