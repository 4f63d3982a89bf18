namespace Ocop.Application.Register.Exports;

/// <summary>Anyone may export, so that only a few files are made at a time, and requests of other kinds are not kept waiting.</summary>
public sealed class ExportTurns : IDisposable
{
    /// <summary>Files that are made at a time.</summary>
    public const int Turns = 2;

    /// <summary>Callers that wait, at most.</summary>
    public const int Waiting = 20;

    private readonly SemaphoreSlim _turns = new(Turns);
    private int _asking;

    /// <returns>To be disposed of when the file is made.</returns>
    /// <exception cref="TooManyExportsException">Too many are waiting already.</exception>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _asking) > Turns + Waiting)
                throw new TooManyExportsException();

            await _turns.WaitAsync(cancellationToken);
            return new Turn(this);
        }
        catch
        {
            Interlocked.Decrement(ref _asking);
            throw;
        }
    }

    public void Dispose() => _turns.Dispose();

    private sealed class Turn(ExportTurns turns) : IDisposable
    {
        public void Dispose()
        {
            Interlocked.Decrement(ref turns._asking);
            turns._turns.Release();
        }
    }
}

/// <summary>Worth another try in a while (HTTP 503).</summary>
public sealed class TooManyExportsException() : Exception("Too many exports wait for their turn.");
