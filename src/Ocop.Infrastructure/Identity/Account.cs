using Microsoft.AspNetCore.Identity;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Infrastructure.Identity;

/// <summary>The user's means to sign in; it shares its key with the <see cref="User"/>.</summary>
internal sealed class Account : IdentityUser<Id<User>>
{
    /// <summary>
    /// Wrong codes of the second factor in a row. Counted apart from wrong passwords, which a right password forgets:
    /// whoever knows it could otherwise guess codes without end.
    /// </summary>
    public int FailedCodes { get; init; }

    /// <summary>Until then no code is judged.</summary>
    public DateTimeOffset? CodesLockedUntil { get; init; }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts", schema: "identity");
        account.HasKey(a => a.Id);
        account.HasOne<User>().WithOne().HasForeignKey<Account>(a => a.Id).OnDelete(DeleteBehavior.Restrict);
        account.Property(a => a.UserName).HasMaxLength(User.LongestEmail).IsRequired();
        account.Property(a => a.NormalizedUserName).HasMaxLength(User.LongestEmail).IsRequired();
        account.HasIndex(a => a.NormalizedUserName).Keeps(User.Rules.AnAddressHasOneUser);
        account.Property(a => a.SecurityStamp).IsRequired();
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();

        // What this system does not use does not lie about in the database.
        account.Ignore(a => a.Email);
        account.Ignore(a => a.NormalizedEmail);
        account.Ignore(a => a.EmailConfirmed);
        account.Ignore(a => a.PhoneNumber);
        account.Ignore(a => a.PhoneNumberConfirmed);
        account.Ignore(a => a.TwoFactorEnabled);
    }
}
