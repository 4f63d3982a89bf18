using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.SecondFactors;

/// <summary>Somebody looks whether their second factor is on.</summary>
public sealed record GetSecondFactor : IQuery<SecondFactorView>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser caller, SecondFactorPolicy policy, Clock clock)
        : IRequestHandler<GetSecondFactor, SecondFactorView>
    {
        public async Task<SecondFactorView> Handle(GetSecondFactor query, CancellationToken cancellationToken)
        {
            var (id, today) = (caller.Id, clock.Today);
            var own = await db.Set<SecondFactor>()
                .Where(factor => factor.UserId == id && factor.ConfirmedAt != null)
                .Select(factor => new
                {
                    factor.ConfirmedAt,
                    Left = factor.RecoveryCodes.Count(code => code.UsedAt == null),
                })
                .SingleOrDefaultAsync(cancellationToken);
            var roles = await db.Set<User>()
                .Where(user => user.Id == id)
                .SelectMany(user => user.Memberships)
                .Where(m => m.From <= today && (m.To == null || today <= m.To))
                .Select(m => m.Role)
                .ToListAsync(cancellationToken);

            return new(own is not null, policy.Requires(roles), own?.ConfirmedAt, own?.Left);
        }
    }
}

/// <summary>Whether sign-in asks for a code.</summary>
/// <param name="IsOn">Whether it does.</param>
/// <param name="IsRequired">Whether this deployment asks for it in one of the person's roles of today.</param>
/// <param name="ConfirmedAt">Since when it is on.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes have not been used; absent while it is off.</param>
public sealed record SecondFactorView(bool IsOn, bool IsRequired, DateTimeOffset? ConfirmedAt, int? RecoveryCodesLeft);
