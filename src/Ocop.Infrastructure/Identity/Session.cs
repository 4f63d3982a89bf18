using Ocop.Application.Identity;
using Ocop.Domain.Identity;

namespace Ocop.Infrastructure.Identity;

/// <summary>An open session. <see cref="Stamp"/> is the account's at the time: a new password gives another.</summary>
internal sealed class Session
{
    public required SessionKey Id { get; init; }

    public required Id<User> UserId { get; init; }

    public required string Stamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions", schema: "identity");
        session.Property(s => s.Id).HasConversion(key => key.Value, value => new(value));
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(s => s.UserId);
    }
}
