using Ocop.Application.Identity;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients.Usage;

/// <summary>How a client was used, day by day, for whoever may look at it.</summary>
/// <param name="From">The first day; 30 days before the last when left out.</param>
/// <param name="To">The last day; today when left out.</param>
public sealed record GetClientUsage(Id<ApiClient> ClientId, DateOnly? From, DateOnly? To) : IQuery<ClientUsageView>
{
    public const int MostDays = 31;

    private static readonly Text TooLong = new(
        $"Chỉ xem được tối đa {MostDays} ngày, từ ngày đầu đến ngày cuối.",
        $"At most {MostDays} days can be looked at, from a first to a last one."
    );

    internal sealed class Handler(IOcopDb db, ICurrentUser caller, Territory territory, Clock clock)
        : IRequestHandler<GetClientUsage, ClientUsageView>
    {
        public async Task<ClientUsageView> Handle(GetClientUsage query, CancellationToken cancellationToken)
        {
            var to = query.To ?? clock.Today;
            var from = query.From ?? to.AddDays(1 - MostDays);
            if (to < from || from.AddDays(MostDays) <= to)
                throw new MalformedException(new("from", "days-out-of-range", TooLong));

            var hour = QuotaWindow.Of(clock.Now);
            var client = await db.Set<ApiClient>()
                .VisibleTo(caller, territory)
                .Where(client => client.Id == query.ClientId)
                .Select(client => new
                {
                    client.QuotaPerHour,
                    Used = db.Set<QuotaWindow>()
                        .Where(window => window.ClientId == client.Id && window.Hour == hour)
                        .Sum(window => window.Calls),
                })
                .SingleOrNotFoundAsync(cancellationToken);

            return new(
                from,
                to,
                client.QuotaPerHour,
                client.Used,
                await Read(query.ClientId, from, to, cancellationToken)
            );
        }

        private Task<List<ClientCallsView>> Read(
            Id<ApiClient> client,
            DateOnly from,
            DateOnly to,
            CancellationToken cancellationToken
        ) =>
            db.Set<ClientCalls>()
                .Where(calls => calls.ClientId == client && from <= calls.Day && calls.Day <= to)
                .OrderBy(calls => calls.Day)
                .ThenBy(calls => calls.Operation)
                .ThenBy(calls => calls.StatusClass)
                .ThenBy(calls => calls.AgencyCode)
                .Select(calls => new ClientCallsView(
                    calls.Day,
                    calls.Operation,
                    calls.StatusClass,
                    calls.AgencyCode == "" ? null : calls.AgencyCode,
                    calls.Calls
                ))
                .ToListAsync(cancellationToken);
    }
}

/// <summary>How a client was used.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="QuotaPerHour" example="5000">Calls an hour.</param>
/// <param name="UsedThisHour" example="12">How many of them are used.</param>
/// <param name="Items">In the order of days; days without calls are left out.</param>
public sealed record ClientUsageView(
    DateOnly From,
    DateOnly To,
    int QuotaPerHour,
    int UsedThisHour,
    IReadOnlyList<ClientCallsView> Items
);

/// <summary>The calls of one day to one operation.</summary>
/// <param name="Day">In Vietnam.</param>
/// <param name="Operation" example="ListDossiers">The operation's id; a dash for addresses that do not exist.</param>
/// <param name="StatusClass" example="2">The first digit of the HTTP status: 2 done, 3 held already, 4 refused, 5 failed.</param>
/// <param name="AgencyCode" example="H38.12">The agency that the client said it called for.</param>
/// <param name="Calls" example="240">How often.</param>
public sealed record ClientCallsView(DateOnly Day, string Operation, int StatusClass, string? AgencyCode, int Calls);
