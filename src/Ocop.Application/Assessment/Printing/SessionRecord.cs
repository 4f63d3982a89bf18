using Ocop.Application.Catalogue;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Application.Assessment.Printing;

/// <summary>Everything that the papers of one session say, read together.</summary>
/// <param name="Members">In the order of their seats.</param>
/// <param name="Dossiers">In the order of their products' names.</param>
internal sealed record SessionRecord(
    AssessmentSession Session,
    Council Council,
    AssessmentRound Round,
    AdministrativeUnit Place,
    IReadOnlyList<SeatedMember> Members,
    IReadOnlyList<TabledDossier> Dossiers
)
{
    public SeatedMember Member(Id<User> id) => Members.Single(member => member.Id == id);

    public TabledDossier Dossier(Id<Dossier> id) => Dossiers.Single(dossier => dossier.Item.DossierId == id);

    public SeatedMember Presiding =>
        Members.First(member => Session.DelegatedTo is { } vice ? member.Id == vice : member.Role is CouncilRole.Chair);

    public SeatedMember? Secretary => Members.FirstOrDefault(member => member.Role is CouncilRole.Secretary);

    /// <summary>The acts that the dossiers are judged by.</summary>
    public IEnumerable<Regulation> Acts => Dossiers.Select(dossier => dossier.Act).DistinctBy(act => act.Id);
}

/// <summary>Somebody with a seat in the session.</summary>
/// <param name="InPlaceOf">The member whose seat a substitute takes, and the decision that says so.</param>
internal sealed record SeatedMember(
    Id<User> Id,
    string Name,
    CouncilRole Role,
    string? Agency,
    bool IsPresent,
    (string Member, string Decision)? InPlaceOf
);

/// <summary>A dossier on the table, with what it is judged by.</summary>
/// <param name="Result">None before the closure.</param>
internal sealed record TabledDossier(
    TableItem Item,
    string Product,
    string Producer,
    CriteriaSet Set,
    Regulation Act,
    AssessmentResult? Result
);

internal sealed class SessionRecords(IOcopDb db, LawBook law)
{
    /// <param name="session">A session that the caller may see.</param>
    public async Task<SessionRecord> ReadAsync(AssessmentSession session, CancellationToken cancellationToken) =>
        new(
            session,
            await Single<Council>(council => council.Id == session.CouncilId, cancellationToken),
            await Single<AssessmentRound>(round => round.Id == session.RoundId, cancellationToken),
            await Single<AdministrativeUnit>(unit => unit.Id == session.UnitId, cancellationToken),
            await MembersAsync(session, cancellationToken),
            await DossiersAsync(session, cancellationToken)
        );

    private async Task<IReadOnlyList<SeatedMember>> MembersAsync(
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var ids = session.Panel.SelectMany(seat => new[] { seat.UserId, seat.InPlaceOf ?? seat.UserId }).ToList();
        var names = await db.Set<User>()
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.FullName, cancellationToken);

        return
        [
            .. session
                .Panel.OrderBy(seat => PlaceOf(seat.Role))
                .ThenBy(seat => names[seat.UserId], OfficialWords.Order)
                .ThenBy(seat => seat.UserId)
                .Select(seat => new SeatedMember(
                    seat.UserId,
                    names[seat.UserId],
                    seat.Role,
                    seat.Agency,
                    session.IsPresent(seat.UserId),
                    seat.InPlaceOf is { } absent ? (names[absent], seat.Decision!) : null
                )),
        ];
    }

    private async Task<IReadOnlyList<TabledDossier>> DossiersAsync(
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var names = await NamesAsync(session, cancellationToken);
        var results = await db.Set<AssessmentResult>()
            .AsNoTracking()
            .Where(result => result.SessionId == session.Id)
            .ToDictionaryAsync(result => result.DossierId, cancellationToken);
        var dossiers = new List<TabledDossier>();

        foreach (var item in session.Table)
        {
            var set = await law.CriteriaSetAsync(db, item.CriteriaSetId, cancellationToken);
            var act = await law.RegulationAsync(db, item.RegulationId, cancellationToken);
            var (product, producer) = names[item.DossierId];
            dossiers.Add(new(item, product, producer, set, act, results.GetValueOrDefault(item.DossierId)));
        }

        return
        [
            .. dossiers
                .OrderBy(dossier => dossier.Product, OfficialWords.Order)
                .ThenBy(dossier => dossier.Item.DossierId),
        ];
    }

    private async Task<Dictionary<Id<Dossier>, (string Product, string Producer)>> NamesAsync(
        AssessmentSession session,
        CancellationToken cancellationToken
    )
    {
        var ids = session.Table.Select(item => item.DossierId).ToList();
        var names = await (
            from dossier in db.Set<Dossier>()
            join product in db.Set<Product>() on dossier.ProductId equals product.Id
            join producer in db.Set<Producer>() on dossier.ProducerId equals producer.Id
            where ids.Contains(dossier.Id)
            select new
            {
                dossier.Id,
                Product = product.Name,
                Producer = producer.Name,
            }
        ).ToListAsync(cancellationToken);

        return names.ToDictionary(one => one.Id, one => (one.Product, one.Producer));
    }

    private Task<TRecord> Single<TRecord>(
        System.Linq.Expressions.Expression<Func<TRecord, bool>> match,
        CancellationToken cancellationToken
    )
        where TRecord : class => db.Set<TRecord>().AsNoTracking().SingleAsync(match, cancellationToken);

    /// <summary>As minutes list them: the secretary after those who score.</summary>
    private static int PlaceOf(CouncilRole role) =>
        role switch
        {
            CouncilRole.Chair => 0,
            CouncilRole.ViceChair => 1,
            CouncilRole.Member => 2,
            _ => 3,
        };
}
