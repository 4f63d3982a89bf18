namespace Ocop.Application.Producers;

/// <summary>Counts the products of a commune.</summary>
public interface IProductSerials
{
    /// <summary>The next serial of a commune, never given twice; a number may stay unused when a submission fails.</summary>
    /// <param name="province">The code of the province.</param>
    /// <param name="commune">The code of the commune.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<int> NextIn(string province, string commune, CancellationToken cancellationToken);
}
