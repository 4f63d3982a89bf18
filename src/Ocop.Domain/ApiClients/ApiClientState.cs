namespace Ocop.Domain.ApiClients;

/// <summary>How far a system is let in.</summary>
public enum ApiClientState
{
    /// <summary>Waits for an administrator.</summary>
    Requested,

    /// <summary>May call.</summary>
    Approved,

    /// <summary>Was never let in; the agency requests another one.</summary>
    Refused,

    /// <summary>Shut out for a time.</summary>
    Suspended,

    /// <summary>Shut out for good.</summary>
    Closed,
}
