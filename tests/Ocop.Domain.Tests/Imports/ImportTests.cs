using Ocop.Domain.Identity;
using Ocop.Domain.Imports;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Imports;

public sealed class ImportTests
{
    private static readonly Id<User> Officer = Id<User>.New();
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 3, 0, 0, TimeSpan.Zero);

    private readonly Import _import = Import.Receive(
        Some.Province,
        new("danh-sach.csv", new string('0', 64)),
        new(Rows: 3, RowsWithErrors: 1, Errors: 1, Warnings: 4, New: 2, Unchanged: 0, NewProducts: 2),
        Officer,
        Now
    );

    [Fact]
    public void Receiving_commits_nothing() =>
        Assert.Equal((null, null, null), (_import.CommittedAt, _import.Outcome, _import.Turn));

    [Fact]
    public void A_commitment_keeps_what_it_did()
    {
        _import.Commit(Outcome(leftOut: 0), excludesRowsWithErrors: false, turn: 7, Officer, Now);

        Assert.Equal(
            (Outcome(0), 7, Officer, Now),
            (_import.Outcome, _import.Turn, _import.CommittedBy, _import.CommittedAt)
        );
    }

    [Fact]
    public void A_commitment_is_announced()
    {
        _import.Commit(Outcome(leftOut: 0), excludesRowsWithErrors: false, turn: 1, Officer, Now);

        Assert.Equal(
            [new ImportCommitted(_import.Id, Some.Province.Id, Outcome(0), Officer)],
            ((IAggregate)_import).Events
        );
    }

    [Fact]
    public void Rows_with_errors_are_left_out_only_when_that_is_said() =>
        Broken.By(
            () => _import.Commit(Outcome(leftOut: 1), excludesRowsWithErrors: false, turn: 1, Officer, Now),
            Import.Rules.RowsWithErrorsAreExcludedOnPurpose
        );

    [Fact]
    public void Said_so_they_are_left_out()
    {
        _import.Commit(Outcome(leftOut: 1), excludesRowsWithErrors: true, turn: 1, Officer, Now);

        Assert.Equal(1, _import.Outcome!.LeftOut);
    }

    [Fact]
    public void An_import_is_committed_once()
    {
        _import.Commit(Outcome(leftOut: 0), excludesRowsWithErrors: false, turn: 1, Officer, Now);

        Broken.By(
            () => _import.Commit(Outcome(leftOut: 0), excludesRowsWithErrors: false, turn: 2, Officer, Now),
            Import.Rules.AnImportIsCommittedOnce
        );
    }

    private static ImportOutcome Outcome(int leftOut) =>
        new(Entered: 2, Unchanged: 1 - leftOut, leftOut, NewProducts: 2, NewCertificates: 1);
}
