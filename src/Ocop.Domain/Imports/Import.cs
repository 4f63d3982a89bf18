using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Imports;

/// <summary>
/// A list of recognitions brought in from outside, in two steps: it is received and looked through, then committed by
/// somebody who has seen what was found. Receiving changes nothing else.
/// </summary>
public sealed class Import : Aggregate<Import>, IPlaced
{
    public const int LongestFileName = 200;

    private Import() { }

    /// <summary>The province of today whose recognitions it may bring in, or the country.</summary>
    public Id<AdministrativeUnit> UnitId { get; private init; }

    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    public Id<User> ReceivedBy { get; private init; }

    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>What the dry run counted.</summary>
    public ImportCounts Counts { get; private init; } = null!;

    public DateTimeOffset? CommittedAt { get; private set; }

    public Id<User>? CommittedBy { get; private set; }

    /// <summary>What the commitment did; it may differ where the register has changed since the dry run.</summary>
    public ImportOutcome? Outcome { get; private set; }

    /// <summary>Counts the commitments of all imports from 1: each one begins where the one before it ended.</summary>
    public int? Turn { get; private set; }

    public static Import Receive(
        AdministrativeUnit place,
        ReceivedFile file,
        ImportCounts counts,
        Id<User> by,
        DateTimeOffset now
    ) =>
        new()
        {
            UnitId = place.Id,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Counts = counts,
            ReceivedBy = by,
            ReceivedAt = now,
        };

    /// <param name="rowsWithErrors">How many rows would be left out.</param>
    /// <param name="excludesRowsWithErrors">Whether that was said, in so many words.</param>
    public void RequireCommittable(int rowsWithErrors, bool excludesRowsWithErrors)
    {
        Rules.AnImportIsCommittedOnce.Require(CommittedAt is null);
        Rules.RowsWithErrorsAreExcludedOnPurpose.Require(rowsWithErrors == 0 || excludesRowsWithErrors);
    }

    /// <param name="turn">One more than the commitment before had.</param>
    /// <inheritdoc cref="RequireCommittable" path="/param[@name='excludesRowsWithErrors']"/>
    public void Commit(ImportOutcome outcome, bool excludesRowsWithErrors, int turn, Id<User> by, DateTimeOffset now)
    {
        RequireCommittable(outcome.LeftOut, excludesRowsWithErrors);

        (Outcome, Turn, CommittedBy, CommittedAt) = (outcome, turn, by, now);
        Raise(new ImportCommitted(Id, UnitId, outcome, by));
    }

    public static class Rules
    {
        public static readonly Rule AnImportIsCommittedOnce = new(
            "import.committed",
            new("Lần nhập này đã được ghi vào sổ.", "This import has been committed already.")
        );

        public static readonly Rule RowsWithErrorsAreExcludedOnPurpose = new(
            "import.has-errors",
            new(
                "Có dòng bị lỗi. Hãy xác nhận bỏ qua các dòng đó, hoặc sửa tệp rồi nhập lại.",
                "Some rows have errors. Say that they are to be excluded, or mend the file and import it anew."
            )
        );

        public static readonly Rule ImportsAreCommittedOneAfterAnother = new(
            "import.another-meanwhile",
            new(
                "Một lần nhập khác vừa được ghi vào sổ cùng lúc. Hãy thử lại.",
                "Another import was committed at the same time. Try again."
            )
        );
    }
}

/// <param name="Sha256">In hexadecimal.</param>
public sealed record ReceivedFile(string Name, string Sha256);

/// <summary>What a dry run counted.</summary>
/// <param name="Rows">All rows of the file.</param>
/// <param name="RowsWithErrors">Rows that cannot be entered.</param>
/// <param name="Errors">Findings that leave their row out.</param>
/// <param name="Warnings">Findings that let their row in.</param>
/// <param name="New">Recognitions that the register does not have yet.</param>
/// <param name="Unchanged">Rows that say what the register, or an earlier row, says already.</param>
/// <param name="NewProducts">Products that the register does not have yet.</param>
public sealed record ImportCounts(
    int Rows,
    int RowsWithErrors,
    int Errors,
    int Warnings,
    int New,
    int Unchanged,
    int NewProducts
);

/// <summary>What a commitment did.</summary>
/// <param name="Entered">Recognitions that are in the register now and were not before.</param>
/// <param name="Unchanged">Rows that changed nothing.</param>
/// <param name="LeftOut">Rows that were left out for their errors.</param>
/// <param name="NewProducts">Products that are in the register now and were not before.</param>
/// <param name="NewCertificates">Recognitions among those entered that are known well enough for a numbered certificate.</param>
public sealed record ImportOutcome(int Entered, int Unchanged, int LeftOut, int NewProducts, int NewCertificates);

public sealed record ImportCommitted(
    Id<Import> ImportId,
    Id<AdministrativeUnit> UnitId,
    ImportOutcome Outcome,
    Id<User> CommittedBy
) : IDomainEvent;
