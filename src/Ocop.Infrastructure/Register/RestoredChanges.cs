using Ocop.Application.Common;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Register;

/// <summary>
/// A database that was restored into another server counts transactions anew. Changes of transactions that this server has
/// not begun yet would be held back for ever, so they are told again.
/// </summary>
internal sealed class RestoredChanges(OcopDbContext db) : IReferenceData
{
    public int Order => 95;

    public Task LoadAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            UPDATE register.changes SET transaction_id = DEFAULT
            WHERE transaction_id >= pg_snapshot_xmax(pg_current_snapshot())
            """,
            cancellationToken
        );
}
