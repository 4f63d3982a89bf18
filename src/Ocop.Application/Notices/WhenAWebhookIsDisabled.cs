using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.ApiClients;
using Ocop.Domain.Identity;
using Ocop.Domain.Notices;
using Ocop.Domain.Webhooks;

namespace Ocop.Application.Notices;

/// <summary>Whoever keeps a webhook learns that nothing is sent to it any more, unless it was their own wish.</summary>
internal sealed class WhenAWebhookIsDisabled(IOcopDb db, NoticeBoard board) : IWhen<WebhookDisabled>
{
    public async Task Handle(WebhookDisabled happened, CancellationToken cancellationToken)
    {
        if (happened.Reason is DisablingReason.ByOwner)
            return;

        var client = await db.Set<ApiClient>()
            .Where(client => client.Id == happened.ClientId)
            .Select(client => new { client.Name, client.UnitId })
            .SingleAsync(cancellationToken);

        await board.ToOfficersAsync(
            client.UnitId == UnitKey.VietNam.Id ? Role.CentralOfficer : Role.ProvinceOfficer,
            client.UnitId,
            NoticeKind.WebhookDisabled,
            new(DossierId: null, ProductName: null, Subject: client.Name),
            cancellationToken
        );
    }
}
