using Ocop.Domain.Identity;

namespace Ocop.Application.Identity;

/// <summary>Whom this deployment asks for a second factor. No act says; it is a setting, and off by default.</summary>
/// <param name="RequiredForOfficers">Whether whoever acts for the State needs one.</param>
public sealed record SecondFactorPolicy(bool RequiredForOfficers)
{
    /// <summary>Everybody but producers: officers, council and advisory members, auditors, administrators.</summary>
    public bool Requires(IEnumerable<Role> roles) => RequiredForOfficers && roles.Any(role => role != Role.Producer);
}
