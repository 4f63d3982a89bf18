using Ocop.Domain.Certification;

namespace Ocop.Domain.Credentials;

/// <summary>
/// Where a certificate stands in the public status lists. The database gives each one its place once, in an order that
/// tells nothing, and never gives it to another.
/// </summary>
/// <param name="Index">Counts over all lists from 0.</param>
public sealed record StatusEntry(Id<Certificate> CertificateId, int Index)
{
    /// <summary>Counts from 1.</summary>
    public int List => (Index / StatusList.Length) + 1;

    /// <summary>Its place in that list, from 0.</summary>
    public int Position => Index % StatusList.Length;
}
