namespace Ocop.Application.Common;

/// <summary>
/// Data that ships with the software (acts, units, policies) and is loaded at every start, after the migrations.
/// Loading is idempotent and atomic: the same files change nothing, and a file that may not change is refused whole.
/// </summary>
public interface IReferenceData
{
    /// <summary>Lower first: criteria sets need their regulation, policies need their province.</summary>
    int Order { get; }

    Task LoadAsync(CancellationToken cancellationToken);
}
