using Ocop.Api.StartUp.Demo;
using Ocop.Application.Certification.Revocations;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Revocations under way.</summary>
internal static class OpenRevocations
{
    /// <summary>A province is about to revoke the certificate, and has asked for an answer.</summary>
    public static async Task<Id<Revocation>> Threaten(this Scene scene, string number, Actor? by = null)
    {
        var officer = by ?? await scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        var id = await scene.Send(
            new OpenRevocation(
                new()
                {
                    CertificateNumber = number,
                    Reason = "mark_misuse",
                    Ground = new(RevocationGroundKind.AuthorityConclusion, Published.Today.AddDays(-1), "12/KL-TTra"),
                }
            ),
            officer
        );
        await scene.Send(
            new InviteAnswer(id, new("315/SNNMT-PTNT", Published.Today, Published.Today.AddDays(7)), Version: null),
            officer
        );
        return id;
    }
}
