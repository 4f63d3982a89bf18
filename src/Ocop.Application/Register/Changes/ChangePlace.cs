using System.Globalization;
using Ocop.Application.Common.Paging;

namespace Ocop.Application.Register.Changes;

/// <summary>How far a consumer has read.</summary>
/// <param name="TransactionId">Everything of the transactions before it has been read …</param>
/// <param name="Number">… and of this one, everything up to this number.</param>
/// <param name="InStepAt">
/// When the consumer last had everything there was, or began with nothing: it knows of every product that has left since.
/// </param>
public sealed record ChangePlace(ulong TransactionId, long Number, DateTimeOffset InStepAt)
{
    /// <summary>Removed products are told for a day longer, because transactions take time.</summary>
    public const int DaysKept = 400;

    private const string Feed = "register-changes";

    public static ChangePlace Beginning(DateTimeOffset now) => new(0, 0, now);

    public ChangePlace At(RegisterChange change) =>
        this with
        {
            TransactionId = change.TransactionId,
            Number = change.Number,
        };

    public string Seal(ICursors cursors) =>
        cursors.Seal(
            [
                TransactionId.ToString(CultureInfo.InvariantCulture),
                Number.ToString(CultureInfo.InvariantCulture),
                InStepAt.ToString("O", CultureInfo.InvariantCulture),
            ],
            Feed
        );

    /// <exception cref="MalformedException">The cursor is not one of this feed.</exception>
    /// <exception cref="CursorExpiredException">Products may have left since that nobody remembers.</exception>
    public static ChangePlace Open(string cursor, ICursors cursors, DateTimeOffset now)
    {
        if (cursors.Open(cursor, Feed) is not [var transaction, var number, var inStepAt])
            throw Pages.ForeignCursor();

        var place = new ChangePlace(
            ulong.Parse(transaction, CultureInfo.InvariantCulture),
            long.Parse(number, CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(inStepAt, CultureInfo.InvariantCulture)
        );

        return now <= place.InStepAt.AddDays(DaysKept) ? place : throw new CursorExpiredException();
    }
}

/// <summary>A consumer that stayed away too long, or read another database, has to begin anew (HTTP 410).</summary>
public sealed class CursorExpiredException() : Exception("The cursor has expired.")
{
    public const string Code = "changes.cursor-expired";

    /// <summary>Where the whole register is to be had, with a cursor to go on from.</summary>
    public const string BeginAnew = "/api/v1/certified-products/export?format=ndjson&status=any";

    /// <summary>The same as a file that is made already.</summary>
    public const string NewestSnapshot = "/api/v1/snapshots?limit=1";

    public static readonly Text Said = new(
        $"Con trỏ đã quá {ChangePlace.DaysKept} ngày hoặc thuộc một cơ sở dữ liệu khác. Hãy tải lại toàn bộ sổ đăng ký tại {BeginAnew} hoặc bản mới nhất theo {NewestSnapshot} rồi đọc tiếp từ con trỏ kèm theo.",
        $"The cursor is older than {ChangePlace.DaysKept} days or belongs to another database. Load the whole register from {BeginAnew}, or the newest snapshot by {NewestSnapshot}, and go on from the cursor that comes with it."
    );
}
