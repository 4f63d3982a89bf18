namespace Ocop.Application.Common.Paging;

/// <summary>
/// Turns the place where a page ended into an opaque, signed text and back. A cursor is bound to the list, its filters
/// and its order: used with others it is refused.
/// </summary>
/// <remarks>
/// A feed is read from places that other answers name too, so its cursors are bound to its name instead of to the request.
/// </remarks>
public interface ICursors
{
    string Seal(IReadOnlyList<string> place, string? feed = null);

    /// <exception cref="MalformedException">The cursor is not one of ours, or belongs to another list.</exception>
    IReadOnlyList<string> Open(string cursor, string? feed = null);
}
