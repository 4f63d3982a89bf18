using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Ocop.Application.Identity;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

internal sealed class Accounts(
    OcopDbContext db,
    UserManager<Account> accounts,
    IOptions<DataProtectionTokenProviderOptions> tokens,
    TimeProvider time
) : IAccounts
{
    private const string InvitationPurpose = "invitation";

    /// <summary>Of no account; checked where there is none, so that both cases cost the same.</summary>
    private static readonly Lazy<string> NobodysHash = new(() =>
        new PasswordHasher<Account>(Options.Create(IdentitySetup.Hashing)).HashPassword(new(), "of no account")
    );

    public void Open(User user, string? password)
    {
        var account = new Account
        {
            Id = user.Id,
            UserName = user.Email,
            NormalizedUserName = accounts.NormalizeName(user.Email),
            LockoutEnabled = true,
            SecurityStamp = NewStamp(),
        };

        if (password is not null)
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);

        db.Add(account);
    }

    public async Task<Id<User>?> Recognise(string email, string password, CancellationToken cancellationToken)
    {
        var account = await accounts.FindByNameAsync(User.Normalise(email));
        var verdict = accounts.PasswordHasher.VerifyHashedPassword(
            account ?? new(),
            account?.PasswordHash ?? NobodysHash.Value,
            password
        );
        var isRight = account?.PasswordHash is not null && verdict != PasswordVerificationResult.Failed;
        var isLocked = account is not null && await accounts.IsLockedOutAsync(account);

        if (!isRight && !isLocked)
            await CountFailure(account?.Id ?? default, cancellationToken);
        if (!isRight || isLocked)
            return null;

        account!.AccessFailedCount = 0;
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);

        return account.Id;
    }

    public async Task Rename(User user, CancellationToken cancellationToken)
    {
        var account = await Find(user.Id, cancellationToken);
        (account.UserName, account.NormalizedUserName) = (user.Email, accounts.NormalizeName(user.Email));
    }

    public async Task<bool> TakeCodeAttempt(Id<User> user, CancellationToken cancellationToken)
    {
        var limit = accounts.Options.Lockout.MaxFailedAccessAttempts;
        var now = time.GetUtcNow();
        DateTimeOffset? until = now + accounts.Options.Lockout.DefaultLockoutTimeSpan;

        var counted = await db.Set<Account>()
            .Where(account =>
                account.Id == user && (account.CodesLockedUntil == null || account.CodesLockedUntil <= now)
            )
            .ExecuteUpdateAsync(
                account =>
                    account
                        .SetProperty(a => a.CodesLockedUntil, a => a.FailedCodes + 1 < limit ? null : until)
                        .SetProperty(a => a.FailedCodes, a => (a.FailedCodes + 1) % limit),
                cancellationToken
            );

        return counted == 1;
    }

    public Task ForgetCodeAttempts(Id<User> user, CancellationToken cancellationToken) =>
        db.Set<Account>()
            .Where(account => account.Id == user)
            .ExecuteUpdateAsync(
                account =>
                    account
                        .SetProperty(a => a.FailedCodes, 0)
                        .SetProperty(a => a.CodesLockedUntil, (DateTimeOffset?)null),
                cancellationToken
            );

    public async Task ChangePassword(Id<User> user, string chosen, CancellationToken cancellationToken)
    {
        var account = await Find(user, cancellationToken);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, chosen);
        account.SecurityStamp = NewStamp();
    }

    public async Task<Invitation> Invite(Id<User> user, CancellationToken cancellationToken)
    {
        var account = await Find(user, cancellationToken);
        account.PasswordHash = null;
        account.SecurityStamp = NewStamp();

        return new(
            await accounts.GenerateUserTokenAsync(account, TokenOptions.DefaultProvider, InvitationPurpose),
            time.GetUtcNow() + tokens.Value.TokenLifespan
        );
    }

    public async Task<bool> IsInvited(Id<User> user, string token, CancellationToken cancellationToken) =>
        await accounts.VerifyUserTokenAsync(
            await Find(user, cancellationToken),
            TokenOptions.DefaultProvider,
            InvitationPurpose,
            token
        );

    /// <summary>
    /// One statement, so that guesses made at the same time all count, and kept although the request is refused. With
    /// no account it counts nothing, at the same price.
    /// </summary>
    private Task<int> CountFailure(Id<User> user, CancellationToken cancellationToken)
    {
        var limit = accounts.Options.Lockout.MaxFailedAccessAttempts;
        DateTimeOffset? until = time.GetUtcNow() + accounts.Options.Lockout.DefaultLockoutTimeSpan;

        return db.Set<Account>()
            .Where(account => account.Id == user)
            .ExecuteUpdateAsync(
                account =>
                    account
                        .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount + 1 < limit ? a.LockoutEnd : until)
                        .SetProperty(a => a.AccessFailedCount, a => (a.AccessFailedCount + 1) % limit),
                cancellationToken
            );
    }

    /// <summary>An account just opened is not in the database yet, hence Find and not a query.</summary>
    private async Task<Account> Find(Id<User> user, CancellationToken cancellationToken) =>
        (await db.Set<Account>().FindAsync([user], cancellationToken))!;

    /// <summary>Whoever holds the stamp of before is out.</summary>
    private static string NewStamp() => Guid.CreateVersion7().ToString("N");
}
