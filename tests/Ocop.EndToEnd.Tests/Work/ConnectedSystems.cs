using Ocop.Api.StartUp.Demo;
using Ocop.Application.ApiClients;
using Ocop.Application.Webhooks;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Webhooks;
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

    /// <summary>A webhook of a system, with a test that waits to be sent.</summary>
    public static async Task<Id<Webhook>> AddWebhook(this Scene scene, Actor officer, Id<ApiClient> system)
    {
        var (webhook, _) = await scene.Send(
            new AddWebhook(
                system,
                "https://receiver.example.vn/ocop",
                [EventType.CertificateIssued.Code, EventType.CertificateRevoked.Code],
                "Kho dữ liệu dùng chung"
            ),
            officer
        );
        await scene.Send(new SendTestEvent(webhook), officer);
        return webhook;
    }
}
