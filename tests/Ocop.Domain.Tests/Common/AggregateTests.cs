using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Common;

public sealed class AggregateTests
{
    [Fact]
    public void What_happened_is_handed_over_once()
    {
        IAggregate dossier = new Filed().Submitted().Dossier;

        Assert.IsType<DossierSubmitted>(Assert.Single(dossier.TakeEvents()));
        Assert.Empty(dossier.Events);
        Assert.Empty(dossier.TakeEvents());
    }
}
