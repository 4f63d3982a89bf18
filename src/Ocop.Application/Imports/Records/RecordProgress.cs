using Microsoft.Extensions.DependencyInjection;
using Ocop.Domain.Imports.Records;

namespace Ocop.Application.Imports.Records;

/// <summary>
/// Says how far the step under way has come, beside its transaction: everybody sees it at once, while what the step does is
/// seen when it is done. A step that ended with its server shows by the attempt that was counted.
/// </summary>
internal sealed class RecordProgress(IServiceScopeFactory scopes)
{
    private const int Stride = 500;

    public Task BeginAsync(Id<RecordImport> id, CancellationToken cancellationToken) =>
        AsideAsync(db =>
            db.Set<RecordImport>()
                .Where(import => import.Id == id)
                .ExecuteUpdateAsync(
                    import =>
                        import
                            .SetProperty(one => one.Attempts, one => one.Attempts + 1)
                            .SetProperty(one => one.Done, 0),
                    cancellationToken
                )
        );

    /// <summary>Every so many rows.</summary>
    public Task TellAsync(Id<RecordImport> id, int done, CancellationToken cancellationToken) =>
        done % Stride != 0
            ? Task.CompletedTask
            : AsideAsync(db =>
                db.Set<RecordImport>()
                    .Where(import => import.Id == id)
                    .ExecuteUpdateAsync(import => import.SetProperty(one => one.Done, done), cancellationToken)
            );

    private async Task AsideAsync(Func<IOcopDb, Task<int>> tell)
    {
        await using var scope = scopes.CreateAsyncScope();
        await tell(scope.ServiceProvider.GetRequiredService<IOcopDb>());
    }
}
