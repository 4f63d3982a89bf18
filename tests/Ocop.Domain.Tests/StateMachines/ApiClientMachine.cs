using Ocop.Domain.ApiClients;
using Ocop.Domain.Tests.ApiClients;

namespace Ocop.Domain.Tests.StateMachines;

internal sealed class ApiClientMachine : Machine<ApiClient>
{
    public override string Title => "API client";

    public override string About =>
        "A system of an agency. With each state stands how many secrets and keys it has that have not ended. A further one"
        + " is added here with the former one ending a day later, and the latest one is ended. API keys do not count among them:"
        + " one is drawn here and ended at once.";

    public override Type Aggregate => typeof(ApiClient);

    public override IReadOnlyCollection<string> Statuses => Enum.GetNames<ApiClientState>();

    public override IReadOnlyCollection<string> Asked => [nameof(ApiClient.LiveAt)];

    protected override IReadOnlyList<Birth<ApiClient>> Births => [new(nameof(ApiClient.Request), Clients.Requested)];

    protected override IReadOnlyList<Event<ApiClient>> Events =>
        [
            new(nameof(ApiClient.Approve), client => client.Approve(5000, Clients.Administrator, Clients.Now)),
            new(nameof(ApiClient.Refuse), client => client.Refuse("Trùng", Clients.Administrator, Clients.Now)),
            new(nameof(ApiClient.Suspend), client => client.Suspend("Bất thường", Clients.Administrator, Clients.Now)),
            new(nameof(ApiClient.Resume), client => client.Resume(Clients.Administrator, Clients.Now)),
            new(nameof(ApiClient.Close), client => client.Close("Ngừng", Clients.Administrator, Clients.Now)),
            new(
                nameof(ApiClient.AddSecret),
                client => client.AddSecret(SecretText.New(), Tomorrow, Clients.Officer, Clients.Now)
            ),
            new(
                nameof(ApiClient.AddKey),
                client => client.AddKey(Clients.NewKey(), Tomorrow, Clients.Officer, Clients.Now)
            ),
            new(
                nameof(ApiClient.AddApiKey),
                client =>
                    client.EndCredential(
                        client.AddApiKey(SecretText.NewApiKey(), Tomorrow, Clients.Officer, Clients.Now).Number,
                        Clients.Now
                    )
            ),
            new(
                nameof(ApiClient.EndCredential),
                client => client.EndCredential(Unended(client).LastOrDefault()?.Number ?? 0, Clients.Now)
            ),
        ];

    private static DateTimeOffset Tomorrow => Clients.Now.AddDays(1);

    protected override State StateOf(ApiClient world) =>
        new(
            world.State.ToString(),
            Unended(world).Count() switch
            {
                0 => null,
                1 => "1 credential",
                var several => $"{several} credentials",
            }
        );

    protected override IAggregate In(ApiClient world) => world;

    private static IEnumerable<ClientCredential> Unended(ApiClient client) =>
        client.Credentials.Where(credential => credential.IsLiveAt(Clients.Now));
}
