using Microsoft.EntityFrameworkCore;
using Ocop.Api.StartUp.Demo;
using Ocop.Application.Assessment.ScoreSheets;
using Ocop.Application.Assessment.Sessions;
using Ocop.Application.Assessment.Transfers;
using Ocop.Application.Rewards.Funds;
using Ocop.Domain.Assessment;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Somebody in each role, with enough data that none of their pages is empty.</summary>
/// <param name="Actor">Who is at work.</param>
/// <param name="Names">What stands for the braces in the addresses of the role.</param>
internal sealed record WorkScene(Actor Actor, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>An address with its names filled in.</summary>
    public string AddressOf(string address) =>
        Names.Aggregate(address, (text, name) => text.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));
}

internal static class WorkScenes
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Made once for each role, when the first of its pages is opened.</summary>
    public static async Task<WorkScene> Make(Scene scene, Role role) =>
        role switch
        {
            Role.Producer => await ProducerDossiers.ProducerAtWork(scene),
            Role.CommuneOfficer => await OfficerDossiers.CommuneAtWork(scene),
            Role.ProvinceOfficer => await Province(scene),
            Role.AdvisoryMember => await OfficerDossiers.AdviserAtWork(scene),
            Role.CouncilMember => await CouncilMember(scene),
            Role.CentralOfficer => new(await scene.Somebody(role, Places.VietNam), NoNames),
            Role.Auditor => new(await scene.Somebody(role, Places.VietNam), NoNames),
            Role.Admin => await Administrator(scene),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, message: null),
        };

    /// <summary>The chair of a council with a session at each stage.</summary>
    private static async Task<WorkScene> CouncilMember(Scene scene)
    {
        var chamber = await Chamber.Of(scene);
        var begun = await chamber.ProposedDossier("Chè Đang Chấm");
        var waiting = await chamber.ProposedDossier("Mận Chưa Chấm");
        var session = await chamber.Convene(begun, waiting);
        await chamber.BeginScoring(session, begun, waiting);
        var sheet = await scene.Send(new OpenScoreSheet(session, begun), chamber.Chair);
        var undeclared = await chamber.Convene(await chamber.ProposedDossier("Gạo Chưa Khai"));
        var (closed, submitted) = await Closed(scene, chamber);
        var renewal = await chamber.ProposedRenewal("Chè Viết Ý Kiến");
        var writing = await chamber.Writing(renewal);
        var agreed = await chamber.Agreed(await chamber.ProposedRenewal("Mật Ong Đồng Ý"));

        return new(
            chamber.Chair,
            new Dictionary<string, string>
            {
                ["session"] = session.ToString(),
                ["undeclared"] = undeclared.ToString(),
                ["closed"] = closed.ToString(),
                ["dossier"] = begun.ToString(),
                ["sheet"] = sheet.ToString(),
                ["submitted"] = submitted.ToString(),
                ["renewal"] = renewal.ToString(),
                ["writing"] = writing.ToString(),
                ["agreed"] = agreed.ToString(),
            }
        );
    }

    /// <summary>An officer with a council, a session in preparation, a package on its way and a dossier to look at.</summary>
    private static async Task<WorkScene> Province(Scene scene)
    {
        var chamber = await Chamber.Of(scene);
        var session = await chamber.Convene(await chamber.ProposedDossier("Chè Trên Bàn"));
        var (closed, _) = await Closed(scene, chamber);
        var result = await scene.Read(db =>
            db.Set<AssessmentResult>().SingleAsync(result => result.SessionId == closed)
        );
        var another = await Chamber.ResultOf(
            scene,
            await chamber.Hold(await chamber.ProposedDossier("Măng Khô"), stars: 4)
        );
        var letter = new SignedPaper($"{Chamber.NextNumber()}/UBND", Published.Today);
        var transfer = await scene.Send(
            new SealTransfer(result.Id, letter, letter with { Number = $"{Chamber.NextNumber()}/QĐ" }, Samples: 5),
            chamber.Officer
        );

        var (owner, producer) = await scene.Producer();
        var (threatened, _) = await scene.Open(owner, producer, "Măng Bị Nêu");
        var fund = await scene.Send(
            new OpenFund(Places.LaoCai, Published.Today.Year, "Ngân sách sự nghiệp", 900_000_000),
            chamber.Officer
        );

        var system = await scene.ConnectSystem(chamber.Officer, "Kho dữ liệu dùng chung");
        var certificates = await Held(scene, "Lê Sắp Kiểm Tra", "Ngô Nếp Đã Kiểm Tra", "Đỗ Xanh Đính Chính");

        return new(
            chamber.Officer,
            new Dictionary<string, string>
            {
                ["planned"] = (await scene.PlanVisit(chamber.Officer, certificates[0])).ToString(),
                ["visited"] = (await scene.HoldVisit(chamber.Officer, certificates[1])).ToString(),
                ["certificate"] = certificates[2],
                ["system"] = system.ToString(),
                ["webhook"] = (await scene.AddWebhook(chamber.Officer, system)).ToString(),
                ["council"] = chamber.Council.ToString(),
                ["session"] = session.ToString(),
                ["transfer"] = transfer.ToString(),
                ["result"] = result.Id.ToString(),
                ["another"] = another.ToString(),
                ["writing"] = (await chamber.ConveneWriting(await chamber.ProposedRenewal("Gạo Sắp Viết"))).ToString(),
                ["fund"] = fund.ToString(),
                ["revocation"] = (await scene.Threaten(await scene.Hold(threatened), chamber.Officer)).ToString(),
                ["proposed"] = (await scene.Proposed()).Id.ToString(),
            }
        );
    }

    /// <returns>The numbers of the certificates that products of these names hold.</returns>
    private static async Task<IReadOnlyList<string>> Held(Scene scene, params string[] names)
    {
        var (actor, producer) = await scene.Producer();
        var numbers = new List<string>();
        foreach (var name in names)
        {
            var (product, _) = await scene.Open(actor, producer, name);
            numbers.Add(await scene.Hold(product));
        }

        return numbers;
    }

    private static async Task<(Id<AssessmentSession> Session, Id<ScoreSheet> Sheet)> Closed(
        Scene scene,
        Chamber chamber
    )
    {
        var dossier = await chamber.ProposedDossier("Mật Ong Đã Xong");
        var session = await chamber.Convene(dossier);
        await chamber.BeginScoring(session, dossier);
        var sheets = new List<Id<ScoreSheet>>();
        foreach (var member in chamber.Members)
            sheets.Add(await chamber.Score(session, dossier, member));
        await scene.Send(new CloseSession(session, Version: null), chamber.Chair);
        return (session, sheets[0]);
    }

    private static async Task<WorkScene> Administrator(Scene scene)
    {
        var (id, _, _) = await scene.Invite(Role.ProvinceOfficer);
        var officer = await scene.Somebody(Role.ProvinceOfficer, Places.LaoCai);
        var asked = await scene.AskForSystem(officer, "Cổng dữ liệu tỉnh");
        return new(
            await scene.Administrator(),
            new Dictionary<string, string> { ["user"] = id.ToString(), ["asked"] = asked.ToString() }
        );
    }
}
