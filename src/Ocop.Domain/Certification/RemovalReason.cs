namespace Ocop.Domain.Certification;

/// <summary>Why a product left the register. A certificate that is revoked or expires stays in it, with that status.</summary>
public enum RemovalReason
{
    /// <summary>Taken out, without anything more on record.</summary>
    Removed,

    /// <summary>It was never recognised: an entry by mistake.</summary>
    EnteredInError,

    /// <summary>Another entry is the same product.</summary>
    Duplicate,
}
