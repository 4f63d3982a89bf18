using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.CriteriaSets;

/// <summary>Anyone reads a criteria set whole: every criterion, option, minimum, gate and remark.</summary>
public sealed record GetCriteriaSet(string Code) : IQuery<CriteriaSetView>
{
    internal sealed class Handler(IOcopDb db, LawBook law) : IRequestHandler<GetCriteriaSet, CriteriaSetView>
    {
        public async Task<CriteriaSetView> Handle(GetCriteriaSet query, CancellationToken cancellationToken)
        {
            var set = await law.CriteriaSetAsync(db, query.Code, cancellationToken);
            var regulation = await law.RegulationAsync(db, set.RegulationId, cancellationToken);
            // Not from memory: another instance may have taken in better words meanwhile.
            var wording = await db.Set<OfficialWording>()
                .AsNoTracking()
                .SingleOrDefaultAsync(wording => wording.RegulationId == set.RegulationId, cancellationToken);

            return CriteriaSetView.Of(set, regulation, wording);
        }
    }
}
