using Ocop.Application.Identity;
using Ocop.Domain.Identity;

namespace Ocop.Infrastructure.Identity;

/// <summary>An open session. <see cref="Stamp"/> is the account's at the time: a new password gives another.</summary>
internal sealed class Session
{
    public const int LongestDevice = 200;

    public required SessionKey Id { get; init; }

    /// <summary>What its owner calls it by; whoever knows it does not know the key.</summary>
    public required Guid Handle { get; init; }

    public required Id<User> UserId { get; init; }

    public required string Stamp { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When something was last asked in it, to the minute.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>The password was right and the second factor is still to come.</summary>
    public required bool AwaitsCode { get; init; }

    /// <summary>What the browser said of itself.</summary>
    public string? Device { get; init; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("sessions", schema: "identity");
        session.Property(s => s.Id).HasConversion(key => key.Value, value => new(value));
        session.Property(s => s.Device).HasMaxLength(Session.LongestDevice);
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(s => s.UserId);
    }
}
