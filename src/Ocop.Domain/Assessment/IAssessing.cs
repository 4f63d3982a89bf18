using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;

namespace Ocop.Domain.Assessment;

/// <summary>A record of one level's assessment: who organises it depends on the level as well as on the place.</summary>
public interface IAssessing : IPlaced
{
    Level Level { get; }
}
