using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Product = Ocop.Domain.Producers.Product;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>A producer in a commune of its own with a product, and a dossier that tests take as far as they need.</summary>
internal sealed class Case
{
    private static int s_certificates;

    private readonly OcopApi _api;

    private Case(OcopApi api, Locality place) => (_api, Place) = (api, place);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static string Today => InDays(0);

    public static string InDays(int days) =>
        TimeProvider.System.GetUtcNow().VietnamDate().AddDays(days).ToString("O", null);

    public Locality Place { get; }

    public HttpClient Owner { get; private set; } = null!;

    public string Producer { get; private set; } = null!;

    public string Product { get; private set; } = null!;

    /// <summary>The address of the dossier.</summary>
    public string Url { get; private set; } = null!;

    public HttpClient CommuneOfficer { get; private set; } = null!;

    /// <summary>A producer with a product, who has opened no dossier yet.</summary>
    public static async Task<Case> Ready(OcopApi api)
    {
        var opened = new Case(api, await Locality.In(api));
        var (user, registrant) = await opened.Place.Somebody();
        var producer = await registrant.Create("/api/v1/producers", Stated.NewProducer(opened.Place.Commune));

        opened.Producer = (string)producer["id"]!;
        opened.Owner = api.As(user.Id, Role.Producer);
        var product = await opened.Owner.Create(
            "/api/v1/products",
            Stated.Product(opened.Producer, opened.Place.Commune)
        );
        opened.Product = (string)product["id"]!;
        opened.CommuneOfficer = await opened.Place.CommuneOfficer();
        return opened;
    }

    public static async Task<Case> Opened(OcopApi api)
    {
        var opened = await Ready(api);
        opened.Url = await opened.Open();
        return opened;
    }

    public static async Task<Case> Complete(OcopApi api)
    {
        var opened = await Opened(api);
        await opened.Complete(opened.Url);
        return opened;
    }

    public static async Task<Case> Submitted(OcopApi api)
    {
        var complete = await Complete(api);
        await (await complete.Owner.Post($"{complete.Url}/submission")).MustBe(200);
        return complete;
    }

    public static async Task<Case> Received(OcopApi api)
    {
        var submitted = await Submitted(api);
        await (await submitted.CommuneOfficer.Post($"{submitted.Url}/receipt")).MustBe(200);
        return submitted;
    }

    public static async Task<Case> Reported(OcopApi api)
    {
        var received = await Received(api);
        await (await received.CommuneOfficer.Put($"{received.Url}/commune-report", Report(), "*")).MustBe(200);
        return received;
    }

    public static async Task<Case> Proposed(OcopApi api)
    {
        var reported = await Reported(api);
        await (await reported.CommuneOfficer.Post($"{reported.Url}/proposal")).MustBe(200);
        return reported;
    }

    /// <summary>Received and sent back by the commune.</summary>
    public static async Task<Case> Returned(OcopApi api)
    {
        var received = await Received(api);
        await (await received.CommuneOfficer.Post($"{received.Url}/returns", Return())).MustBe(200);
        return received;
    }

    /// <summary>What an officer asks for: another description, and a newer test report.</summary>
    public static JsonObject Return(int days = 10) =>
        new()
        {
            ["dueOn"] = InDays(days),
            ["items"] = new JsonArray(
                Item("criterion", "Ghi rõ số hộ liên kết theo hợp đồng.", criterion: "1.5"),
                Item("evidence", "Phiếu kiểm nghiệm phải còn hiệu lực.", kind: "test_reports"),
                Item("form", "Bổ sung kết quả kinh doanh.")
            ),
        };

    public static JsonObject Item(string part, string words, string? criterion = null, string? kind = null)
    {
        var item = new JsonObject { ["part"] = part, ["words"] = words };
        if (criterion is not null)
            item["criterion"] = criterion;
        if (kind is not null)
            item["evidenceKind"] = kind;
        return item;
    }

    public static JsonObject Report() =>
        new()
        {
            ["localMaterial"] = Content("confirmed", "Toàn bộ rau trồng trong xã."),
            ["localLabour"] = Content("partly_confirmed", "9 trong 12 lao động là người trong xã."),
            ["originOfTheIdea"] = Content("confirmed", remark: null),
            ["localIdentity"] = Content("confirmed", remark: null),
            ["proposal"] = "Đề nghị đánh giá, phân hạng cấp tỉnh.",
        };

    public static JsonObject Content(string finding, string? remark)
    {
        var content = new JsonObject { ["finding"] = finding };
        if (remark is not null)
            content["remark"] = remark;
        return content;
    }

    public static JsonObject Choices(params (string Criterion, int Option)[] choices) =>
        new()
        {
            ["choices"] = new JsonArray([
                .. choices.Select(choice => new JsonObject
                {
                    ["criterion"] = choice.Criterion,
                    ["option"] = choice.Option,
                }),
            ]),
        };

    public static JsonObject Papers(params (string Id, string[] Criteria)[] papers) =>
        new()
        {
            ["papers"] = new JsonArray([
                .. papers.Select(paper => new JsonObject
                {
                    ["evidenceId"] = paper.Id,
                    ["criteria"] = new JsonArray([.. paper.Criteria.Select(criterion => JsonValue.Create(criterion))]),
                }),
            ]),
        };

    /// <summary>A certificate of four stars, as a published list tells; a day more or less for short months.</summary>
    public async Task Certify(int expiresInDays)
    {
        var signedOn = TimeProvider.System.GetUtcNow().VietnamDate().AddDays(expiresInDays).AddMonths(-36);
        await _api.InDatabase(async db =>
        {
            var id = Id<Product>.Parse(Product, null);
            var product = await db.Set<Product>().SingleAsync(one => one.Id == id, Cancellation);
            var decision = new PublishedDecision(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                signedOn,
                Star: 4,
                Level.Province,
                Place.Province.Id,
                "UBND tỉnh",
                RegulationId: null
            );
            var number = $"98-{signedOn.Year}-{Interlocked.Increment(ref s_certificates) + 800_000}-01";
            var named = new RecognisedAs(product.Name, ProducerName: null, ProducerKind: null, product.UnitId);

            db.Add(Certificate.EnterFromRecords(CertificateNumber.Parse(number, null), product, named, decision));
            await db.SaveChangesAsync(Cancellation);
        });
    }

    public async Task<string> Open(string kind = "first")
    {
        var dossier = await Owner.Create(
            "/api/v1/dossiers",
            new JsonObject { ["productId"] = Product, ["kind"] = kind }
        );
        return $"/api/v1/dossiers/{dossier["id"]}";
    }

    /// <summary>Fills in all that keeps a dossier from being submitted.</summary>
    public async Task Complete(string url)
    {
        var described = new JsonObject { ["plan"] = "Mở rộng vùng trồng", ["samples"] = 5 };
        await (await Owner.Put(url, described, "*")).MustBe(200);
        await (await Owner.Put($"{url}/self-assessment", await BestChoices(), "*")).MustBe(200);
        await (await Owner.Put($"{url}/evidence", await NecessaryPapers(), "*")).MustBe(200);
        await (await Owner.Post($"{url}/pledge")).MustBe(200);
    }

    /// <summary>The best option of every criterion.</summary>
    public async Task<JsonObject> BestChoices()
    {
        CriteriaSet set = null!;
        await _api.InDatabase(async db =>
            set = await db.Set<CriteriaSet>()
                .AsNoTracking()
                .SingleAsync(one => one.Code == "QD26-01", TestContext.Current.CancellationToken)
        );
        var choices = set.Criteria.Select(criterion =>
            (JsonNode)
                new JsonObject
                {
                    ["criterion"] = criterion.Code,
                    ["option"] = criterion.Options.Index().MaxBy(option => option.Item.Points).Index,
                    ["description"] = "Có hồ sơ kèm theo.",
                }
        );
        return new() { ["choices"] = new JsonArray([.. choices]) };
    }

    /// <summary>The papers without which a dossier is not submitted, stored anew.</summary>
    public async Task<JsonObject> NecessaryPapers()
    {
        var papers = new JsonArray();
        foreach (
            var (kind, criterion) in new[]
            {
                ("business_registration", "3.1"),
                ("production_condition_certificate", "10"),
                ("quality_declaration", "8"),
                ("test_reports", "9"),
            }
        )
        {
            papers.Add(
                new JsonObject
                {
                    ["evidenceId"] = await Owner.StorePaper(Producer, kind),
                    ["criteria"] = new JsonArray(criterion),
                }
            );
        }

        return new() { ["papers"] = papers };
    }
}
