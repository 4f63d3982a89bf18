using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>Anyone reads what an act says, apart from its criteria sets.</summary>
public sealed record GetRegulation(string Code) : IQuery<RegulationView>
{
    internal sealed class Handler(IOcopDb db) : IRequestHandler<GetRegulation, RegulationView>
    {
        public async Task<RegulationView> Handle(GetRegulation query, CancellationToken cancellationToken) =>
            RegulationView.Of(
                await db.Set<Regulation>()
                    .AsNoTracking()
                    .SingleOrNotFoundAsync(regulation => regulation.Code == query.Code, cancellationToken)
            );
    }
}
