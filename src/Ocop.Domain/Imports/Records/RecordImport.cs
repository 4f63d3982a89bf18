using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Imports.Records;

/// <summary>
/// Products and certificates that a system of an agency sends, in batches. They are looked through first; then they are
/// entered, by somebody who has seen what was found. Both take their time and are done in the background.
/// </summary>
public sealed partial class RecordImport : Aggregate<RecordImport>, IPlaced
{
    /// <summary>A step that fails this often will fail again.</summary>
    public const int MostAttempts = 5;

    private RecordImport() { }

    /// <summary>The system whose records they are.</summary>
    public Id<ApiClient> ClientId { get; private init; }

    /// <summary>The agency of the system.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    /// <summary>The officer who sends them, or who answers for the system that does.</summary>
    public Id<User> OpenedBy { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    public RecordImportState State { get; private set; }

    /// <summary>How many rows were sent so far.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them the step under way has worked through.</summary>
    public int Done { get; private set; }

    /// <summary>How often the step under way was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the dry run counted; after the commitment what was done.</summary>
    public RecordCounts? Counts { get; private set; }

    /// <summary>Whether rows with errors are left out on purpose.</summary>
    public bool ExcludesRowsWithErrors { get; private set; }

    public Id<User>? CommittedBy { get; private set; }

    public DateTimeOffset? CommittedAt { get; private set; }

    public DateTimeOffset? EnteredAt { get; private set; }

    public static RecordImport Open(ApiClient client, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyApprovedSystemsSend.Require(
            client.State is ApiClientState.Approved && client.Scopes.Contains(ApiScope.ImportsWrite.Code)
        );

        return new()
        {
            ClientId = client.Id,
            UnitId = client.UnitId,
            OpenedBy = by,
            OpenedAt = now,
        };
    }

    /// <returns>The number of the batch's first row.</returns>
    public int Add(int rows, int most)
    {
        RequireIn(RecordImportState.Open);
        Rules.AnImportHasSoManyRows.Require(Rows + rows <= most);

        var first = Rows + 1;
        Rows += rows;
        return first;
    }

    /// <summary>All batches are there: they are to be looked through, now or once more.</summary>
    public void AskForDryRun()
    {
        RequireIn(RecordImportState.Open, RecordImportState.Checked);
        Rules.AnImportHasRows.Require(Rows > 0);

        Begin(RecordImportState.Checking);
    }

    /// <summary>
    /// What entering would do is known. What was to be entered comes back here when errors are found that were not there at
    /// the dry run: whoever committed did not see them.
    /// </summary>
    public void IsLookedThrough(RecordCounts counts)
    {
        RequireIn(RecordImportState.Checking, RecordImportState.Entering);

        (State, Counts, Done) = (RecordImportState.Checked, counts, Rows);
        (CommittedBy, CommittedAt) = (null, null);
    }

    public void Commit(bool excludesRowsWithErrors, Id<User> by, DateTimeOffset now)
    {
        RequireIn(RecordImportState.Checked);
        Rules.RowsWithErrorsAreExcludedOnPurpose.Require(Counts!.Refused == 0 || excludesRowsWithErrors);

        (ExcludesRowsWithErrors, CommittedBy, CommittedAt) = (excludesRowsWithErrors, by, now);
        Begin(RecordImportState.Entering);
    }

    /// <summary>Whether the rows may be entered as they are found now.</summary>
    public bool MayEnter(RecordCounts counts) => counts.Refused == 0 || ExcludesRowsWithErrors;

    public void IsEntered(RecordCounts counts, DateTimeOffset now)
    {
        RequireIn(RecordImportState.Entering);

        (State, Counts, Done, EnteredAt) = (RecordImportState.Entered, counts, Rows, now);
        Raise(new RecordsEntered(Id, ClientId, UnitId, counts));
    }

    /// <summary>The step under way was tried in vain too often; nothing of it is left behind.</summary>
    public void GiveUp()
    {
        RequireIn(RecordImportState.Checking, RecordImportState.Entering);

        State = RecordImportState.Failed;
    }

    private void Begin(RecordImportState state) => (State, Done, Attempts) = (state, 0, 0);

    private void RequireIn(params ReadOnlySpan<RecordImportState> states) =>
        Rules.ItsStateAllowsIt.Require(states.Contains(State));
}

/// <summary>How far an import of records has come.</summary>
public enum RecordImportState
{
    /// <summary>Takes batches.</summary>
    Open,

    /// <summary>Is being looked through.</summary>
    Checking,

    /// <summary>Was looked through; its findings may be read, and it may be committed.</summary>
    Checked,

    /// <summary>Was committed and is being entered.</summary>
    Entering,

    /// <summary>Is in the register.</summary>
    Entered,

    /// <summary>Was given up, with nothing changed.</summary>
    Failed,
}

/// <summary>What becomes of the rows of an import, each counted once.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Created">Products that the register does not have.</param>
/// <param name="Updated">Products that say something else from then on, those taken over included.</param>
/// <param name="Removed">Products that leave the register.</param>
/// <param name="Unchanged">Rows that say what is known already, or less.</param>
/// <param name="KeptHere">Rows about what is kept here, which differ and change nothing.</param>
/// <param name="Refused">Rows with errors, which are left out.</param>
/// <param name="Warnings">Findings that let their row in.</param>
public sealed record RecordCounts(
    int Rows,
    int Created,
    int Updated,
    int Removed,
    int Unchanged,
    int KeptHere,
    int Refused,
    int Warnings
);

public sealed record RecordsEntered(
    Id<RecordImport> ImportId,
    Id<ApiClient> ClientId,
    Id<AdministrativeUnit> UnitId,
    RecordCounts Counts
) : IDomainEvent;
