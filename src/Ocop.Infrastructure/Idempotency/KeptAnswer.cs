namespace Ocop.Infrastructure.Idempotency;

/// <summary>The first answer to a request that may come again; repeated with the same key it is answered from here.</summary>
public sealed class KeptAnswer
{
    /// <summary>Whose key it is: two callers may pick the same one.</summary>
    public required string Caller { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body: the same key for something else is refused.</summary>
    public required byte[] Request { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required int Status { get; init; }

    public required string? ContentType { get; init; }

    public required string? Location { get; init; }

    public required string? EntityTag { get; init; }

    public required byte[] Body { get; init; }
}

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> answer)
    {
        answer.ToTable("kept_answers", schema: "requests");
        answer.HasKey(kept => new { kept.Caller, kept.Key });
        answer.Property(kept => kept.Caller).HasMaxLength(100);
        answer.Property(kept => kept.Key).HasMaxLength(255);
        answer.Property(kept => kept.EntityTag).HasMaxLength(100);
        answer.HasIndex(kept => kept.ReceivedAt);
    }
}
