using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;

namespace Ocop.Api.Tests.Journey;

/// <summary>A product goes from its producer's account to a certificate that anybody can verify, through HTTP only.</summary>
public sealed class JourneyTests(OcopApi api)
{
    private const string Set = "QD26-01";
    private static readonly string[] Proven = ["3.1"];

    [Fact]
    public async Task A_product_becomes_a_certificate_a_reward_and_an_entry_in_the_register()
    {
        var cast = await Cast.Of(api);
        var (producer, commune, province) = (
            await cast.Registrant(),
            await cast.Invited("commune_officer", Units.LaoCaiWard),
            await cast.Invited("province_officer", Units.LaoCai)
        );
        var council = await Council(cast);
        var name = $"Rau bắp cải xoè {Guid.CreateVersion7():N}";

        var dossier = await File(producer, name);
        await Propose(commune.Browser, dossier);
        var session = await Convene(province.Browser, council, dossier);
        await Score(council, session, dossier);
        var result = await ResultOf(province.Browser, session);
        var number = await Recognise(province.Browser, result);

        await MustBeCertified(number, name);
        await MustBeRewarded(producer, number);
    }

    private static async Task<string> File(Browser producer, string name)
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
        var productId = Id(await Cast.Created(producer, "/products", product));
        var dossier = Id(await Cast.Created(producer, "/dossiers", new { productId, kind = "first" }));

        string[] kinds =
        [
            "business_registration",
            "production_condition_certificate",
            "quality_declaration",
            "test_reports",
        ];
        var papers = new List<object>();
        foreach (var kind in kinds)
            papers.Add(new { evidenceId = await Cast.Stored(producer, producerId, kind), criteria = Proven });

        await Cast.Replaced(producer, $"/dossiers/{dossier}", new { plan = "Mở rộng vùng trồng", samples = 5 });
        await Cast.Replaced(producer, $"/dossiers/{dossier}/evidence", new { papers });
        await Cast.Replaced(producer, $"/dossiers/{dossier}/self-assessment", new { choices = await Best(producer) });
        await Cast.Done(producer, $"/dossiers/{dossier}/pledge");
        var submitted = await Cast.Done(producer, $"/dossiers/{dossier}/submission");

        Assert.Equal("submitted", (string?)submitted["state"]);
        return dossier;
    }

    private static async Task Propose(Browser commune, string dossier)
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

        await Cast.Done(commune, $"/dossiers/{dossier}/receipt");
        await Cast.Replaced(commune, $"/dossiers/{dossier}/commune-report", report);
        await Cast.Done(commune, $"/dossiers/{dossier}/proposal");
    }

    private static async Task<Person[]> Council(Cast cast)
    {
        var members = new List<Person>();
        foreach (var _ in Enumerable.Range(0, 4))
            members.Add(await cast.Invited("council_member", Units.LaoCai));

        return [.. members];
    }

    private static async Task<string> Convene(Browser province, Person[] council, string dossier)
    {
        string[] roles = ["chair", "secretary", "member", "member"];
        var unitId = Units.LaoCai.Value;
        var roundId = Id(
            await Cast.Created(
                province,
                "/rounds",
                new
                {
                    unitId,
                    year = 2026,
                    number = 42,
                }
            )
        );
        var councilId = Id(
            await Cast.Created(
                province,
                "/councils",
                new
                {
                    unitId,
                    decisionNumber = $"{Guid.CreateVersion7():N}/QĐ-UBND",
                    decidedOn = "2026-07-01",
                    members = council.Zip(roles, (person, role) => new { userId = person.Id, role }),
                }
            )
        );
        var session = Id(
            await Cast.Created(
                province,
                "/sessions",
                new
                {
                    councilId,
                    roundId,
                    heldOn = "2026-08-20",
                }
            )
        );

        await Cast.Replaced(province, $"/sessions/{session}/dossiers", new { dossierIds = new[] { dossier } });
        return session;
    }

    /// <summary>All but the secretary score: 1.5 just misses the fifth star's minimum.</summary>
    private static async Task Score(Person[] council, string session, string dossier)
    {
        var (chair, secretary) = (council[0].Browser, council[1].Browser);
        await Cast.Replaced(chair, $"/sessions/{session}/attendance", new { present = council.Select(one => one.Id) });
        await Cast.Done(secretary, $"/sessions/{session}/scoring");

        foreach (var member in council.Where(one => one != council[1]).Select(one => one.Browser))
        {
            var sheet = Id(
                await Cast.Created(member, "/score-sheets", new { sessionId = session, dossierId = dossier })
            );
            var choices = await Best(member, but: "1.5", points: 2);
            var marked = await Cast.Replaced(member, $"/score-sheets/{sheet}/choices", new { choices });
            Assert.Equal(99, (int)marked["total"]!);
            await Cast.Done(member, $"/score-sheets/{sheet}/submission");
        }

        await Cast.Done(chair, $"/sessions/{session}/closure");
    }

    private static async Task<string> ResultOf(Browser province, string session)
    {
        var results = await province.Http.GetJson($"/api/v1/results?session={session}");
        var result = Assert.Single(results["items"]!.AsArray())!;

        Assert.Equal(99, (decimal)result["mean"]!);
        Assert.Equal(4, (int)result["star"]!);
        Assert.Equal("recognised", (string?)result["outcome"]);
        return Id(result);
    }

    private static async Task<string> Recognise(Browser province, string result)
    {
        var decision = await Cast.Created(
            province,
            "/decisions",
            new
            {
                unitId = Units.LaoCai.Value,
                number = "4242/QĐ-UBND",
                signedOn = "2026-08-05",
                signatory = new { name = "Trần Văn An", position = "Chủ tịch" },
                resultIds = new[] { result },
            }
        );
        await Cast.Done(province, $"/decisions/{Id(decision)}/issuance");
        var issued = await province.Http.GetJson($"/api/v1/decisions/{Id(decision)}");

        return (string)issued["items"]![0]!["certificateNumber"]!;
    }

    private async Task MustBeCertified(string number, string name)
    {
        var certificate = await api.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2026-08-06");
        Assert.Equal("valid", (string?)certificate["status"]);
        Assert.Equal(4, (int)certificate["star"]!);
        Assert.Equal(name, (string?)certificate["product"]!["name"]);
        Assert.Equal("2029-08-05", (string?)certificate["expiresOn"]);
        Assert.Equal(
            "expired",
            (string?)(await api.Anyone().GetJson($"/api/v1/certificates/{number}?asOf=2029-08-06"))["status"]
        );

        var word = Uri.EscapeDataString(name.Replace("bắp cải xoè", "bap cai xoe"));
        var found = await api.Anyone().GetJson($"/api/v1/certified-products?q={word}");
        Assert.Equal(number, (string?)Assert.Single(found["items"]!.AsArray())!["certificate"]!["number"]);
    }

    private static async Task MustBeRewarded(Browser producer, string number)
    {
        var rewards = await producer.Http.GetJson("/api/v1/reward-entitlements");
        var reward = Assert.Single(rewards["items"]!.AsArray())!;

        Assert.Equal(30_000_000, (long)reward["amount"]!);
        Assert.NotEmpty(number);
    }

    private static async Task<List<object>> Best(Browser who, string? but = null, int points = 0)
    {
        var set = await who.Http.GetJson($"/api/v1/criteria-sets/{Set}");
        var criteria = set["parts"]!
            .AsArray()
            .SelectMany(part => part!["sections"]!.AsArray())
            .SelectMany(section => section!["criteria"]!.AsArray());

        return [.. criteria.Select(criterion => Choice(criterion!, but, points))];
    }

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

    private static string Id(JsonNode thing) => (string)thing["id"]!;
}
