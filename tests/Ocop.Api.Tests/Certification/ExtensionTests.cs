using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Certification;

/// <summary>Certificates of before QĐ 26/2026/QĐ-TTg that expire while their renewal is being decided.</summary>
public sealed class ExtensionTests(August august) : IClassFixture<August>
{
    private static readonly DateOnly Recognised = new(2023, 8, 10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_keeps_effect_while_its_renewal_is_decided_for_180_days_at_most()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var renewal = await Filed(DossierKind.Renewal, new(2023, 8, 10));
        var number = renewal.Held;

        var response = await officer.Happens(number, "extension", Waiting(renewal));

        await response.MustBe(200);
        Assert.Equal("2027-02-06", (string?)(await response.Json())["facts"]![0]!["until"]);
        Assert.Equal("expiring", await StatusOf(number, "2026-08-10"));
        Assert.Equal("extended", await StatusOf(number, "2026-08-11"));
        Assert.Equal("extended", await StatusOf(number, "2027-02-06"));
        Assert.Equal("expired", await StatusOf(number, "2027-02-07"));
    }

    [Fact]
    public async Task The_decision_on_the_renewal_takes_the_place_of_the_extension()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var renewal = await Filed(DossierKind.Renewal, new(2023, 8, 3));
        var number = renewal.Held;
        await (await officer.Happens(number, "extension", Waiting(renewal))).MustBe(200);

        var successor = await officer.Certify(renewal);

        Assert.Equal("extended", await StatusOf(number, "2026-08-04"));
        Assert.Equal("superseded", await StatusOf(number, "2026-08-05"));
        Assert.Equal("valid", await StatusOf(successor, "2026-08-05"));
    }

    [Fact]
    public async Task A_refused_renewal_ends_the_extension_with_the_day_of_the_result()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var renewal = await Filed(DossierKind.Renewal, new(2023, 8, 3));
        var number = renewal.Held;
        await (await officer.Happens(number, "extension", Waiting(renewal))).MustBe(200);

        await Refused(renewal, new(2026, 8, 20, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal("extended", await StatusOf(number, "2026-08-20"));
        Assert.Equal("expired", await StatusOf(number, "2026-08-21"));
    }

    [Theory]
    [InlineData("2023-08-10", DossierKind.Upgrade, "certificate.no-renewal")]
    [InlineData("2023-09-20", DossierKind.Renewal, "certificate.not-extendable")]
    public async Task Only_the_transition_extends_and_only_for_a_renewal(
        string recognised,
        DossierKind kind,
        string code
    )
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var filed = await Filed(kind, DateOnly.Parse(recognised, null));

        await (await officer.Happens(filed.Held, "extension", Waiting(filed))).MustBeProblem(409, code);
    }

    [Fact]
    public async Task The_renewal_of_another_product_is_unknown()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (one, other) = (await Filed(DossierKind.Renewal, Recognised), await Filed(DossierKind.Renewal, Recognised));

        var response = await officer.Happens(one.Held, "extension", Waiting(other));

        await response.MustBeProblem(404, "not-found");
    }

    /// <summary>On a product that old Lào Cai had recognised, as a published list tells.</summary>
    private Task<Assessed> Filed(DossierKind kind, DateOnly recognised) =>
        Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, kind: kind, recognised: recognised);

    /// <summary>What follows for certificates; the dossier itself has been concluded before.</summary>
    private async Task Refused(Assessed renewal, DateTimeOffset at)
    {
        await using var scope = august.Api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();
        var officer = await db.Set<User>().Select(user => user.Id).FirstAsync(Cancellation);
        var refused = new ResultReached(
            renewal.Result.Id,
            renewal.Dossier.Id,
            renewal.Product.Id,
            Level.Province,
            Outcome.NotRecognised,
            Star: null,
            officer,
            at
        );

        foreach (var consequence in scope.ServiceProvider.GetServices<IWhen<ResultReached>>().Where(OfCertificates))
            await consequence.Handle(refused, Cancellation);
        await db.SaveChangesAsync(Cancellation);
    }

    private static bool OfCertificates(IWhen<ResultReached> consequence) =>
        consequence.GetType().Namespace == "Ocop.Application.Certification";

    private static JsonObject Waiting(Assessed assessed) => new() { ["dossierId"] = assessed.Dossier.Id.ToString() };

    private async Task<string?> StatusOf(string number, string day) =>
        (string?)(await august.Anyone().GetJson($"/api/v1/certificates/{number}?asOf={day}"))["status"];
}
