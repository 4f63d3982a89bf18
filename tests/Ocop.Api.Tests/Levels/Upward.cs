using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Assessment;
using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Levels;

/// <summary>A dossier that its province has ranked with five stars, on its way to the central level and back.</summary>
internal sealed class Upward
{
    private static int s_decisions = 5000;

    private readonly OcopApi _api;

    private Upward(OcopApi api, Chamber chamber) => (_api, Province) = (api, chamber);

    /// <summary>The council of the province.</summary>
    public Chamber Province { get; }

    public HttpClient Officer => Province.Organiser;

    /// <summary>An officer of the ministry.</summary>
    public HttpClient Centre { get; private set; } = null!;

    public string Result { get; private set; } = "";

    public string Transfer { get; private set; } = "";

    public string Dossier => $"/api/v1/dossiers/{Province.Dossier}";

    private static string Today => $"{TimeProvider.System.GetUtcNow().VietnamDate():yyyy-MM-dd}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The province's session is closed; its result awaits the centre.</summary>
    public static async Task<Upward> Ranked(OcopApi api)
    {
        var chamber = await Chamber.Scoring(api);
        await chamber.AllScore();

        return new(api, chamber)
        {
            Result = await chamber.Closed(),
            Centre = await chamber.Place.Officer(Role.CentralOfficer, await Country(api)),
        };
    }

    public static async Task<Upward> Sealed(OcopApi api)
    {
        var upward = await Ranked(api);
        var transfer = await upward.Seal();
        await transfer.MustBe(201);
        upward.Transfer = $"/api/v1/transfers/{(string)(await transfer.Json())["id"]!}";
        return upward;
    }

    public static async Task<Upward> Received(OcopApi api)
    {
        var upward = await Sealed(api);
        await (await upward.Receive()).MustBe(200);
        return upward;
    }

    /// <summary>The central council has ranked it.</summary>
    /// <returns>The id of the central result.</returns>
    public async Task<string> RankAtTheCentre(params (string Criterion, int Points)[] but)
    {
        var council = await Province.AtTheCentre(Centre);
        return await (await council.AllScore(but)).Closed();
    }

    /// <summary>88 points: four stars.</summary>
    public Task<string> FallShort() => RankAtTheCentre(("4.2", 0), ("4.3", 0), ("5.3", 1));

    public Task<HttpResponseMessage> Seal(HttpClient? by = null, int samples = 5, string? signedOn = null) =>
        (by ?? Officer).PostAsJsonAsync(
            "/api/v1/transfers",
            new
            {
                resultId = Result,
                letter = new { number = "152/TTr-UBND", signedOn = Today },
                approval = new { number = "4260/QĐ-UBND", signedOn = signedOn ?? Today },
                samples,
                advisoryReport = "Báo cáo số 31/BC-TTV",
            },
            Cancellation
        );

    public Task<HttpResponseMessage> Receive(HttpClient? by = null) =>
        (by ?? Centre).PostAsync($"{Transfer}/receipt", null, Cancellation);

    public Task<HttpResponseMessage> OrderReassessment(HttpClient? by = null) =>
        (by ?? Centre).PostAsJsonAsync(
            $"{Transfer}/reassessment-order",
            new { reason = "Phiếu kiểm nghiệm không đúng lô sản phẩm." },
            Cancellation
        );

    public Task<HttpResponseMessage> AssessAgain(HttpClient? by = null) =>
        (by ?? Officer).PostAsJsonAsync(
            $"{Dossier}/reassessment",
            new { reason = "Chủ thể đã bổ sung hồ sơ thị trường." },
            Cancellation
        );

    /// <summary>Drafts a decision and issues it.</summary>
    /// <returns>The answer to the issuance, or to the draft where that was refused.</returns>
    public async Task<HttpResponseMessage> Recognise(HttpClient by, string result, bool isCentral)
    {
        var drafted = await Draft(by, result, isCentral);
        if (!drafted.IsSuccessStatusCode)
            return drafted;

        return await Issue(by, (string)(await drafted.Json())["id"]!);
    }

    public Task<HttpResponseMessage> Draft(HttpClient by, string result, bool isCentral = false) =>
        by.PostAsJsonAsync(
            "/api/v1/decisions",
            new
            {
                unitId = isCentral ? UnitKey.VietNam.Id.Value : Province.Place.Province.Id.Value,
                number = $"{Interlocked.Increment(ref s_decisions)}/QĐ",
                signedOn = Today,
                signatory = new { name = "Trần Văn An", position = "Thứ trưởng" },
                resultIds = new[] { result },
            },
            Cancellation
        );

    public static Task<HttpResponseMessage> Issue(HttpClient by, string decision) =>
        by.PostAsync($"/api/v1/decisions/{decision}/issuance", null, Cancellation);

    /// <summary>The certificate of an issued decision, as anybody sees it.</summary>
    public async Task<JsonNode> Certificate(HttpResponseMessage issued)
    {
        await issued.MustBe(200);
        var number = (string)(await issued.Json())["items"]![0]!["certificateNumber"]!;
        return await _api.Anyone().GetJson($"/api/v1/certificates/{number}");
    }

    public async Task<string> State() => (string)(await Officer.GetJson(Dossier))["state"]!;

    public static async Task<AdministrativeUnit> Country(OcopApi api)
    {
        AdministrativeUnit? country = null;
        await api.InDatabase(async db =>
            country = await db.Set<AdministrativeUnit>()
                .SingleAsync(unit => unit.Id == UnitKey.VietNam.Id, Cancellation)
        );
        return country!;
    }
}
