namespace Ocop.Application.Common.Paging;

/// <summary>
/// Turns the place where a page ended into an opaque, signed text and back. A cursor is bound to the list, its filters
/// and its order: used with others it is refused.
/// </summary>
public interface ICursors
{
    string Seal(IReadOnlyList<string> place);

    /// <exception cref="MalformedException">The cursor is not one of ours, or belongs to another list.</exception>
    IReadOnlyList<string> Open(string cursor);
}
