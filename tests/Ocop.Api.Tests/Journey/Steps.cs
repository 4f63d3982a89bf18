using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;

namespace Ocop.Api.Tests.Journey;

/// <summary>What people do on a product's way to its certificate, each step as the one whose step it is.</summary>
internal static class Steps
{
    private const string Set = "QD26-01";
    private static readonly string[] Proven = ["3.1"];

    public static async Task<string> RegisterProduct(Browser producer, string name)
    {
        var producerId = Id(await Cast.Created(producer, "/producers", Statement));
        var product = new
        {
            producerId,
            name,
            unitId = Units.LaoCaiWard.Value,
            criteriaSet = Set,
            readiness = "existing",
        };

        return Id(await Cast.Created(producer, "/products", product));
    }

    /// <summary>Everything that a dossier must hold before it is submitted.</summary>
    public static async Task<string> Draft(Browser producer, string productId)
    {
        var dossier = await Cast.Created(producer, "/dossiers", new { productId, kind = "first" });
        var path = $"/dossiers/{Id(dossier)}";
        string[] kinds =
        [
            "business_registration",
            "production_condition_certificate",
            "quality_declaration",
            "test_reports",
        ];
        var papers = new List<object>();
        foreach (var kind in kinds)
        {
            var paper = await Cast.Stored(producer, (string)dossier["producerId"]!, kind);
            papers.Add(new { evidenceId = paper, criteria = Proven });
        }

        await Cast.Replaced(producer, path, new { plan = "Mở rộng vùng trồng", samples = 5 });
        await Cast.Replaced(producer, $"{path}/evidence", new { papers });
        await Cast.Replaced(producer, $"{path}/self-assessment", new { choices = await Best(producer) });
        await Cast.Done(producer, $"{path}/pledge");
        return Id(dossier);
    }

    public static async Task Submit(Browser producer, string dossier)
    {
        var submitted = await Cast.Done(producer, $"/dossiers/{dossier}/submission");
        Assert.Equal("submitted", (string?)submitted["state"]);
    }

    public static Task Receive(Browser commune, string dossier) => Cast.Done(commune, $"/dossiers/{dossier}/receipt");

    public static async Task Propose(Browser commune, string dossier)
    {
        var confirmed = new { finding = "confirmed" };
        var report = new
        {
            localMaterial = confirmed,
            localLabour = confirmed,
            originOfTheIdea = confirmed,
            localIdentity = confirmed,
            proposal = "Đề nghị đánh giá, phân hạng.",
        };

        await Cast.Replaced(commune, $"/dossiers/{dossier}/commune-report", report);
        await Cast.Done(commune, $"/dossiers/{dossier}/proposal");
    }

    /// <summary>The chair, the secretary and two more members.</summary>
    public static async Task<Person[]> Council(Cast cast)
    {
        var members = new List<Person>();
        foreach (var _ in Enumerable.Range(0, 4))
            members.Add(await cast.Invited("council_member", Units.LaoCai));

        return [.. members];
    }

    /// <param name="number">That of an extra round; a province has each number once a year.</param>
    public static async Task<string> Convene(Browser province, Person[] council, int number)
    {
        string[] roles = ["chair", "secretary", "member", "member"];
        var unitId = Units.LaoCai.Value;
        var round = new
        {
            unitId,
            year = 2026,
            number,
        };
        var setUp = new
        {
            unitId,
            decisionNumber = $"{Guid.CreateVersion7():N}/QĐ-UBND",
            decidedOn = "2026-07-01",
            members = council.Zip(roles, (person, role) => new { userId = person.Id, role }),
        };
        var session = new
        {
            councilId = Id(await Cast.Created(province, "/councils", setUp)),
            roundId = Id(await Cast.Created(province, "/rounds", round)),
            heldOn = "2026-08-20",
        };

        return Id(await Cast.Created(province, "/sessions", session));
    }

    public static Task LayOnTable(Browser province, string session, string dossier) =>
        Cast.Replaced(province, $"/sessions/{session}/dossiers", new { dossierIds = new[] { dossier } });

    /// <summary>Nothing ties anybody to the producer.</summary>
    public static async Task DeclareTies(Person[] council, string session, string dossier)
    {
        var none = new { declarations = new[] { new { dossierId = dossier, tie = "none" } } };

        foreach (var member in council)
            await Cast.Done(member.Browser, $"/sessions/{session}/declarations", none);
    }

    public static async Task OpenScoring(Person[] council, string session)
    {
        var present = new { present = council.Select(one => one.Id) };

        await Cast.Replaced(council[0].Browser, $"/sessions/{session}/attendance", present);
        await Cast.Done(council[1].Browser, $"/sessions/{session}/scoring");
    }

    public static async Task<string> TakeSheet(Browser member, string session, string dossier) =>
        Id(await Cast.Created(member, "/score-sheets", new { sessionId = session, dossierId = dossier }));

    /// <summary>All but the secretary score: 1.5 just misses the fifth star's minimum.</summary>
    public static Task Score(Browser member, string sheet) => Score(member, sheet, but: "1.5", points: 2, total: 99);

    /// <summary>The best everywhere but in one criterion.</summary>
    public static async Task Score(Browser member, string sheet, string but, int points, int total)
    {
        var choices = await Best(member, but, points);
        var marked = await Cast.Replaced(member, $"/score-sheets/{sheet}/choices", new { choices });

        Assert.Equal(total, (int)marked["total"]!);
        await Cast.Done(member, $"/score-sheets/{sheet}/submission");
    }

    public static Task Close(Person[] council, string session) =>
        Cast.Done(council[0].Browser, $"/sessions/{session}/closure");

    public static async Task<string> ResultOf(Browser province, string session, int mean = 99, int star = 4)
    {
        var results = await province.Http.GetJson($"/api/v1/results?session={session}");
        var result = Assert.Single(results["items"]!.AsArray())!;

        Assert.Equal(mean, (decimal)result["mean"]!);
        Assert.Equal(star, (int)result["star"]!);
        Assert.Equal("recognised", (string?)result["outcome"]);
        return Id(result);
    }

    public static object Decision(string number, string result, string signedOn = "2026-08-05") =>
        new
        {
            unitId = Units.LaoCai.Value,
            number,
            signedOn,
            signatory = new { name = "Trần Văn An", position = "Chủ tịch" },
            resultIds = new[] { result },
        };

    /// <returns>The certificate's number.</returns>
    public static async Task<string> Issue(Browser province, string decision)
    {
        await Cast.Done(province, $"/decisions/{decision}/issuance");
        var issued = await province.Http.GetJson($"/api/v1/decisions/{decision}");

        return (string)issued["items"]![0]!["certificateNumber"]!;
    }

    public static async Task<List<object>> Best(Browser who, string? but = null, int points = 0)
    {
        var set = await who.Http.GetJson($"/api/v1/criteria-sets/{Set}");
        var criteria = set["parts"]!
            .AsArray()
            .SelectMany(part => part!["sections"]!.AsArray())
            .SelectMany(section => section!["criteria"]!.AsArray());

        return [.. criteria.Select(criterion => Choice(criterion!, but, points))];
    }

    public static string Id(JsonNode thing) => (string)thing["id"]!;

    private static object Choice(JsonNode criterion, string? but, int points)
    {
        var code = (string)criterion["code"]!;
        var wanted = code == but ? points : (int)criterion["max"]!;

        return new
        {
            criterion = code,
            option = (int)criterion["options"]!.AsArray().First(option => (int)option!["points"]! == wanted)!["index"]!,
        };
    }

    private static object Statement =>
        new
        {
            kind = "cooperative",
            unitId = Units.LaoCaiWard.Value,
            name = "HTX Rau sạch Lào Cai",
            registration = new
            {
                number = "5300000001",
                issuedOn = "2021-03-15",
                authority = "Phòng Tài chính – Kế hoạch",
            },
            foundedOn = "2021-03-01",
            contacts = new { address = "Tổ 1, phường Lào Cai", phone = "0900000001" },
            representative = new
            {
                name = "Lù Thị Mẩy",
                position = "Giám đốc",
                gender = "female",
                ethnicity = "Nùng",
                hasDisability = false,
            },
        };
}
