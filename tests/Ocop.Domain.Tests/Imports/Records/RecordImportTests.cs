using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports.Records;
using Ocop.Domain.Tests.ApiClients;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Imports.Records;

public sealed class RecordImportTests
{
    private static readonly Id<User> Officer = Clients.Officer;
    private static readonly DateTimeOffset Now = Clients.Now;

    [Fact]
    public void A_system_that_was_not_approved_to_send_opens_nothing() =>
        Broken.By(
            () => RecordImport.Open(Clients.Approved(), Officer, Now),
            RecordImport.Rules.OnlyApprovedSystemsSend
        );

    [Fact]
    public void Batches_are_numbered_on()
    {
        var import = Opened();

        Assert.Equal((1, 4), (import.Add(3, most: 10), import.Add(2, most: 10)));
        Assert.Equal(5, import.Rows);
    }

    [Fact]
    public void An_import_takes_so_many_rows_and_no_more()
    {
        var import = Opened();
        import.Add(9, most: 10);

        Broken.By(() => import.Add(2, most: 10), RecordImport.Rules.AnImportHasSoManyRows);
    }

    [Fact]
    public void Nothing_is_looked_through_without_rows() =>
        Broken.By(() => Opened().AskForDryRun(), RecordImport.Rules.AnImportHasRows);

    [Fact]
    public void What_was_looked_through_takes_no_more_rows() =>
        Broken.By(() => Checked().Add(1, most: 10), RecordImport.Rules.ItsStateAllowsIt);

    [Fact]
    public void Nothing_is_committed_that_was_not_looked_through() =>
        Broken.By(() => Opened().Commit(true, Officer, Now), RecordImport.Rules.ItsStateAllowsIt);

    [Fact]
    public void Rows_with_errors_are_left_out_on_purpose() =>
        Broken.By(
            () => Checked(refused: 1).Commit(excludesRowsWithErrors: false, Officer, Now),
            RecordImport.Rules.RowsWithErrorsAreExcludedOnPurpose
        );

    [Fact]
    public void It_is_committed_once()
    {
        var import = Checked();
        import.Commit(false, Officer, Now);

        Broken.By(() => import.Commit(false, Officer, Now), RecordImport.Rules.ItsStateAllowsIt);
    }

    [Fact]
    public void New_errors_bring_it_back_to_whoever_committed_it()
    {
        var import = Checked();
        import.Commit(excludesRowsWithErrors: false, Officer, Now);

        Assert.False(import.MayEnter(Counted(refused: 1)));
        import.IsLookedThrough(Counted(refused: 1));

        Assert.Equal((RecordImportState.Checked, null), (import.State, import.CommittedAt));
    }

    [Fact]
    public void What_is_entered_is_announced()
    {
        var import = Checked();
        import.Commit(false, Officer, Now);
        import.IsEntered(Counted(0), Now);

        Assert.Equal(RecordImportState.Entered, import.State);
        Assert.Equal(Counted(0), Assert.Single(((IAggregate)import).Events.OfType<RecordsEntered>()).Counts);
    }

    [Fact]
    public void What_was_tried_in_vain_is_given_up()
    {
        var import = Opened();
        import.Add(1, most: 1);
        import.AskForDryRun();

        import.GiveUp();

        Broken.By(import.AskForDryRun, RecordImport.Rules.ItsStateAllowsIt);
    }

    private static RecordCounts Counted(int refused) => new(3, 3 - refused, 0, 0, 0, 0, refused, 0);

    private static RecordImport Checked(int refused = 0)
    {
        var import = Opened();
        import.Add(3, most: 10);
        import.AskForDryRun();
        import.IsLookedThrough(Counted(refused));
        return import;
    }

    private static RecordImport Opened()
    {
        var stated = Clients.Stated with { Scopes = ["imports:write"], UnitId = Id<AdministrativeUnit>.New() };
        var client = ApiClient.Request(stated, Officer, Now);
        client.Approve(5000, Clients.Administrator, Now);
        return RecordImport.Open(client, Officer, Now);
    }
}
