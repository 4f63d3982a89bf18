using Ocop.Api.StartUp.Demo;
using Ocop.Application.Dossiers.Commune;
using Ocop.Application.Dossiers.Filing;
using Ocop.Application.Dossiers.Returns;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>A complete dossier of Bắc Hà and the people who hand it on.</summary>
/// <param name="Name">Of the product; no other has it.</param>
internal sealed record FiledDossier(Id<Dossier> Id, string Name, Actor Producer, Actor Commune);

/// <summary>Dossiers as officers find them, each step taken by whose step it is.</summary>
internal static class OfficerDossiers
{
    private static int _products;

    public static async Task<FiledDossier> Submitted(this Scene scene, Actor? commune = null)
    {
        var name = $"Rau Hàng Việc {Interlocked.Increment(ref _products)}";
        var (actor, producer) = await scene.Producer();
        var (_, dossier) = await scene.Open(actor, producer, name);
        await scene.Assess(actor, dossier);
        await scene.Prove(actor, producer, dossier);
        await scene.Submit(actor, dossier);
        return new(dossier, name, actor, commune ?? await scene.Somebody(Role.CommuneOfficer, Places.BacHa));
    }

    public static async Task<FiledDossier> Received(this Scene scene, Actor? commune = null)
    {
        var filed = await scene.Submitted(commune);
        await scene.Send(new ReceiveDossier(filed.Id, ExpectedVersion: null), filed.Commune);
        return filed;
    }

    public static async Task<FiledDossier> Reported(this Scene scene, Actor? commune = null)
    {
        var filed = await scene.Received(commune);
        var confirmed = new ReportContent(ReportFinding.Confirmed);
        var findings = new CommuneFindings
        {
            LocalMaterial = confirmed,
            LocalLabour = confirmed,
            OriginOfTheIdea = confirmed,
            LocalIdentity = confirmed,
            Proposal = "Đề nghị đánh giá, phân hạng.",
        };
        await scene.Send(new ReportOnDossier(filed.Id, findings, ExpectedVersion: null), filed.Commune);
        return filed;
    }

    public static async Task<FiledDossier> Proposed(this Scene scene, Actor? commune = null)
    {
        var filed = await scene.Reported(commune);
        await scene.Send(new ProposeDossier(filed.Id, ExpectedVersion: null), filed.Commune);
        return filed;
    }

    /// <summary>The producer writes another plan and hands the dossier in again.</summary>
    public static async Task Supplement(this Scene scene, FiledDossier filed, string plan)
    {
        await scene.Send(new DescribeDossier(filed.Id, null, plan, Samples: 5, null, null), filed.Producer);
        await scene.Send(new PledgeDossier(filed.Id, ExpectedVersion: null), filed.Producer);
        await scene.Send(new ResubmitDossier(filed.Id, [], ExpectedVersion: null), filed.Producer);
    }

    /// <summary>An officer of the commune with a dossier at each of its steps.</summary>
    public static async Task<WorkScene> CommuneAtWork(Scene scene)
    {
        var officer = await scene.Somebody(Role.CommuneOfficer, Places.BacHa);
        return new(
            officer,
            new Dictionary<string, string>
            {
                ["submitted"] = (await scene.Submitted(officer)).Id.ToString(),
                ["received"] = (await scene.Received(officer)).Id.ToString(),
                ["reported"] = (await scene.Reported(officer)).Id.ToString(),
            }
        );
    }

    /// <summary>Somebody in a role of Lào Cai, with a dossier that the commune proposed.</summary>
    public static async Task<WorkScene> AdviserAtWork(Scene scene) =>
        new(
            await scene.Somebody(Role.AdvisoryMember, Places.LaoCai),
            new Dictionary<string, string> { ["proposed"] = (await scene.Proposed()).Id.ToString() }
        );
}
