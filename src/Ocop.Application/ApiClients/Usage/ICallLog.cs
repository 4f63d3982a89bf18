using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Usage;

/// <summary>Counts the calls of systems, apart from what the calls themselves do: a call that fails counts too.</summary>
public interface ICallLog
{
    /// <returns>How many calls of this hour count on the quota now.</returns>
    Task<int> CountAsync(SystemCall call, CancellationToken cancellationToken);
}

/// <param name="Operation">The operation's id in the document; none for addresses that do not exist.</param>
/// <param name="Status">The HTTP status. What the caller held already (304) costs nothing.</param>
/// <param name="AgencyCode">The agency that the client says it calls for.</param>
public sealed record SystemCall(
    Id<ApiClient> ClientId,
    DateTimeOffset At,
    string? Operation,
    int Status,
    string? AgencyCode
)
{
    public bool IsFree => Status == 304;
}
