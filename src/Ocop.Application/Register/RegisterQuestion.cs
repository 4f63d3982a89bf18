namespace Ocop.Application.Register;

/// <summary>What a search looks for, and the parts in which it finds it.</summary>
internal sealed record RegisterQuestion(RegisterFilter Filter, DateOnly Day, Provinces Provinces, IOcopDb Db)
{
    /// <summary>Whatever has the words, marks or not.</summary>
    public IQueryable<StatedEntry> Matching(IQueryable<RegisterEntry> entries) => Asked(entries.Matching(Filter.Words));

    /// <summary>One part of <see cref="Matching"/>: what has the words with the marks as typed, or the rest of it.</summary>
    public IQueryable<StatedEntry> Part(IQueryable<RegisterEntry> entries, bool asTyped)
    {
        var patterns = Filter.Patterns;
        if (!asTyped)
        {
            return Asked(
                entries
                    .Matching(Filter.Words)
                    .Where(entry => !patterns.All(pattern => EF.Functions.Like(entry.SpokenText, pattern)))
            );
        }

        // One condition for each word: only so can the index of the text as spoken find them.
        foreach (var pattern in patterns)
            entries = entries.Where(entry => EF.Functions.Like(entry.SpokenText, pattern));

        return Asked(entries);
    }

    private IQueryable<StatedEntry> Asked(IQueryable<RegisterEntry> entries) =>
        entries.AskedFor(Filter, Db, Day, Provinces);
}
