using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>An officer of a province or of the centre asks for a system of that agency to be let in.</summary>
/// <param name="Name" example="Kho dữ liệu dùng chung tỉnh Lào Cai">What the agency calls it.</param>
/// <param name="UnitId">The agency's province, or the country for the centre.</param>
/// <param name="AgencyCode" example="H38.12">The agency's identifier on the national integration platforms.</param>
/// <param name="ContactEmail" example="cntt@laocai.gov.vn">Whom to write to when it misbehaves; never public.</param>
/// <param name="Scopes" example="[&quot;dossiers:read&quot;]">What it is to do; at least one.</param>
/// <param name="TerritoryId">The unit whose records it is to read: the agency's own, or one inside it.</param>
public sealed record RequestApiClient(
    string Name,
    Id<AdministrativeUnit> UnitId,
    string AgencyCode,
    string ContactEmail,
    IReadOnlyList<string> Scopes,
    Id<AdministrativeUnit> TerritoryId
) : ICommand<Id<ApiClient>>
{
    internal sealed class Validator : AbstractValidator<RequestApiClient>
    {
        public Validator()
        {
            RuleFor(command => command.Name).NotEmpty().MaximumLength(ApiClient.LongestName);
            RuleFor(command => command.ContactEmail).IsAnEmail();
            RuleFor(command => command.AgencyCode).NotEmpty().MaximumLength(ApiClient.LongestCode);
            RuleFor(command => command.Scopes).NotEmpty().HasAtMost(ApiScope.All.Count);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, ICurrentUser caller, Clock clock)
        : IRequestHandler<RequestApiClient, Id<ApiClient>>
    {
        public async Task<Id<ApiClient>> Handle(RequestApiClient command, CancellationToken cancellationToken)
        {
            var (name, unit, code, email, scopes, within) = command;
            await db.OrganisingUnitAsync(unit, territory, clock.Today, cancellationToken);
            ApiClient.Rules.ATerritoryLiesInTheAgencysOwn.Require(
                await db.Set<UnitContainment>()
                    .AnyAsync(lies => lies.UnitId == within && lies.WithinId == unit, cancellationToken)
            );

            var stated = new StatedClient(name, unit, code, email, scopes, within);
            var client = ApiClient.Request(stated, caller.Id, clock.Now);
            db.Set<ApiClient>().Add(client);
            return client.Id;
        }
    }
}
