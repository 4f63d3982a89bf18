using System.Text.Json.Serialization;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;

namespace Ocop.Application.ApiClients;

/// <summary>A system of an agency, for the agency's officers and for administrators; never public.</summary>
/// <param name="Id">What it calls itself by: its `client_id`.</param>
/// <param name="Name" example="Kho dữ liệu dùng chung tỉnh Lào Cai">What the agency calls it.</param>
/// <param name="UnitId">The agency's province, or the country for the centre.</param>
/// <param name="AgencyCode" example="H38.12">The agency's identifier on the national integration platforms.</param>
/// <param name="ContactEmail" example="cntt@laocai.gov.vn">Whom to write to when it misbehaves.</param>
/// <param name="Scopes">What it may do, once it is approved.</param>
/// <param name="TerritoryId">The unit whose records it reads.</param>
/// <param name="State">Whether it may call.</param>
/// <param name="QuotaPerHour" example="5000">Calls an hour; absent until it is approved.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="DecidedAt">When the last decision on it was taken.</param>
/// <param name="Reason">Why it was refused, suspended or closed.</param>
/// <param name="Credentials">Its secrets and keys, ended ones too, in the order they were added.</param>
public sealed record ApiClientView(
    Id<ApiClient> Id,
    string Name,
    Id<AdministrativeUnit> UnitId,
    string AgencyCode,
    string ContactEmail,
    IReadOnlyList<string> Scopes,
    Id<AdministrativeUnit> TerritoryId,
    ApiClientState State,
    int? QuotaPerHour,
    DateTimeOffset RequestedAt,
    DateTimeOffset? DecidedAt,
    string? Reason,
    IReadOnlyList<ClientCredentialView> Credentials,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>A secret or a key of a client. Of a secret or an API key nobody can say more than how it begins.</summary>
/// <param name="Number" example="1">Names it within the client.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Hint" example="ocop_cs_7Kp2">How a secret or an API key begins.</param>
/// <param name="KeyId">The thumbprint of a key (RFC 7638).</param>
/// <param name="IssuedAt">When it was added.</param>
/// <param name="EndsAt">From then on it proves nothing; absent while nobody has said so.</param>
public sealed record ClientCredentialView(
    int Number,
    CredentialKind Kind,
    string? Hint,
    string? KeyId,
    DateTimeOffset IssuedAt,
    DateTimeOffset? EndsAt
);

/// <summary>A new secret, shown this once.</summary>
/// <param name="Number" example="1">Names it within the client.</param>
/// <param name="Secret">What the client sends as `client_secret`: nobody can show it again.</param>
/// <param name="Client">The client as it is now.</param>
public sealed record IssuedSecretView(int Number, string Secret, ApiClientView Client);

/// <summary>A new API key, shown this once.</summary>
/// <param name="Number" example="3">Names it within the client.</param>
/// <param name="ApiKey">What the client sends as `Authorization: Bearer`: nobody can show it again.</param>
/// <param name="Client">The client as it is now.</param>
public sealed record IssuedApiKeyView(int Number, string ApiKey, ApiClientView Client);

internal static class ApiClientViews
{
    public static IQueryable<ApiClientView> ToViews(this IQueryable<ApiClient> clients) =>
        clients.Select(client => new ApiClientView(
            client.Id,
            client.Name,
            client.UnitId,
            client.AgencyCode,
            client.ContactEmail,
            client.Scopes,
            client.TerritoryId,
            client.State,
            client.QuotaPerHour == 0 ? null : client.QuotaPerHour,
            client.RequestedAt,
            client.DecidedAt,
            client.Reason,
            client
                .Credentials.OrderBy(one => one.Number)
                .Select(one => new ClientCredentialView(
                    one.Number,
                    one.Kind,
                    one.Hint,
                    one.KeyId,
                    one.IssuedAt,
                    one.EndsAt
                ))
                .ToList(),
            client.Version
        ));
}
