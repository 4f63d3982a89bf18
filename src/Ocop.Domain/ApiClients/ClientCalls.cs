namespace Ocop.Domain.ApiClients;

/// <summary>How often a client called one operation on one day, with one kind of outcome and for one agency.</summary>
/// <param name="ClientId">Who called.</param>
/// <param name="Day">In Vietnam.</param>
/// <param name="Operation">The operation's id in the document; a dash for addresses that do not exist.</param>
/// <param name="StatusClass">The first digit of the HTTP status.</param>
/// <param name="AgencyCode">The agency that the client said it called for; empty where it said none.</param>
/// <param name="Calls">How often.</param>
public sealed record ClientCalls(
    Id<ApiClient> ClientId,
    DateOnly Day,
    string Operation,
    int StatusClass,
    string AgencyCode,
    int Calls
)
{
    public const int LongestOperation = 100;
}

/// <summary>How many calls of the hour count on a client's quota: one row for each client, which every new hour takes over.</summary>
/// <param name="ClientId">Who called.</param>
/// <param name="Hour">When the hour began.</param>
/// <param name="Calls">How often, without what was answered by 304.</param>
public sealed record QuotaWindow(Id<ApiClient> ClientId, DateTimeOffset Hour, int Calls)
{
    public static readonly TimeSpan Length = TimeSpan.FromHours(1);

    /// <summary>The beginning of the hour that this moment lies in.</summary>
    public static DateTimeOffset Of(DateTimeOffset now) =>
        new(now.UtcTicks - (now.UtcTicks % Length.Ticks), TimeSpan.Zero);
}
