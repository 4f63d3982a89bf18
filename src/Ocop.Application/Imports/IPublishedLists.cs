using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>Reads the rows of a list that somebody sent. What a row says is not judged here.</summary>
public interface IPublishedLists
{
    /// <exception cref="RefusedException">It is not such a list, with every reason.</exception>
    IReadOnlyList<PublishedRow> Read(ReadOnlyMemory<byte> file);
}
