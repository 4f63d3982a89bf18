namespace Ocop.Infrastructure.Imports;

/// <summary>The rows of a list, the header first, whatever kind of file they come from.</summary>
internal interface IRowReader : IDisposable
{
    /// <returns>None at the end.</returns>
    /// <exception cref="Application.Common.RefusedException">The file is broken here.</exception>
    ListedRow? Next();
}

/// <param name="Line">Where it begins in the file, counted from 1.</param>
internal sealed record ListedRow(int Line, IReadOnlyList<string> Cells);
