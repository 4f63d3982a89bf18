using Ocop.Api.StartUp.Demo;
using Ocop.Application.ApiClients;
using Ocop.Domain.ApiClients;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Systems of agencies that ask to be let in, and that were.</summary>
internal static class ConnectedSystems
{
    public static Task<Id<ApiClient>> AskForSystem(this Scene scene, Actor officer, string name) =>
        scene.Send(
            new RequestApiClient(
                name,
                Places.LaoCai,
                "H38.12",
                "cntt@example.vn",
                [ApiScope.DossiersRead.Code, ApiScope.ProductsRead.Code],
                Places.LaoCai
            ),
            officer
        );

    /// <summary>One that has a secret and may call.</summary>
    public static async Task<Id<ApiClient>> ConnectSystem(this Scene scene, Actor officer, string name)
    {
        var client = await scene.AskForSystem(officer, name);
        await scene.Send(
            new ApproveApiClient(client, QuotaPerHour: 5000, ExpectedVersion: null),
            await scene.Administrator()
        );
        await scene.Send(new AddClientSecret(client, FormerEndsAt: null, ExpectedVersion: null), officer);
        return client;
    }
}
