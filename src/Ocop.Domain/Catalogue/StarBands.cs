namespace Ocop.Domain.Catalogue;

/// <summary>The mean scores from which a regulation grants each star (QĐ 26/2026/QĐ-TTg, Điều 3.3).</summary>
public sealed record StarBands(IReadOnlyList<StarBand> Bands)
{
    /// <param name="mean">Out of 100 and unrounded, because 89.995 earns four stars.</param>
    public int StarFor(decimal mean) => Bands.Where(band => mean >= band.Min).Max(band => band.Star);
}

/// <summary>One star and the mean it begins at; it ends where the next one begins.</summary>
/// <param name="Star" example="5">The star.</param>
/// <param name="Min" example="90">The mean it begins at, unrounded.</param>
public sealed record StarBand(int Star, decimal Min);
