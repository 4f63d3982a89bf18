namespace Ocop.Infrastructure.Common;

/// <summary>What was loaded last from shipped files, so that an unchanged file costs a start nothing.</summary>
/// <param name="Name">Which data: <c>administrative-units</c>.</param>
/// <param name="Fingerprint">Of the files, and of whatever else the rows were computed from.</param>
internal sealed record LoadedData(string Name, string Fingerprint)
{
    public string Fingerprint { get; set; } = Fingerprint;
}

internal sealed class LoadedDataConfiguration : IEntityTypeConfiguration<LoadedData>
{
    public void Configure(EntityTypeBuilder<LoadedData> loaded)
    {
        loaded.ToTable("loaded_data", schema: "public");
        loaded.HasKey(data => data.Name);
    }
}

internal static class LoadedDataExtensions
{
    /// <summary>
    /// Loads inside one transaction, unless the very same was loaded before. Instances that start together wait for
    /// each other, and all but the first find the work done.
    /// </summary>
    public static async Task LoadOnceAsync(
        this OcopDbContext db,
        LoadedData data,
        Func<Task> load,
        CancellationToken cancellationToken
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({data.Name}))", cancellationToken);

        var before = await db.Set<LoadedData>().FindAsync([data.Name], cancellationToken);
        if (before?.Fingerprint == data.Fingerprint)
            return;

        if (before is null)
            db.Add(data);
        else
            before.Fingerprint = data.Fingerprint;

        await load();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
