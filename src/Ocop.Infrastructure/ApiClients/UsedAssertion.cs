using Ocop.Domain.ApiClients;

namespace Ocop.Infrastructure.ApiClients;

/// <summary>An assertion that a client proved itself by, remembered for as long as it could be sent again.</summary>
internal sealed class UsedAssertion
{
    public required Id<ApiClient> ClientId { get; init; }

    /// <summary>Of the assertion's <c>jti</c>, which may be of any length.</summary>
    public required byte[] Hash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

internal sealed class UsedAssertionConfiguration : IEntityTypeConfiguration<UsedAssertion>
{
    public void Configure(EntityTypeBuilder<UsedAssertion> assertion)
    {
        assertion.ToTable("used_assertions", ApiClientConfiguration.Schema);
        assertion.HasKey(a => new { a.ClientId, a.Hash });
        assertion.HasOne<ApiClient>().WithMany().HasForeignKey(a => a.ClientId).OnDelete(DeleteBehavior.Restrict);
    }
}
