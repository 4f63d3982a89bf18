using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register.Changes;
using Ocop.Domain.Webhooks;
using static Ocop.Api.Tests.Certification.Living;

namespace Ocop.Api.Tests.Webhooks;

/// <summary>What happens to certificates is written down with it, and with the version that the feed gives the product.</summary>
public sealed class CertificateEventTests(OcopApi api, August august) : IClassFixture<August>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_that_is_issued_is_told_with_the_version_of_its_product()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);

        var (number, assessed) = await august.Certified(officer);

        var happened = Assert.Single(await Of(number));
        Assert.Equal(("certificate.issued", null), (happened.Type, happened.Reason));
        Assert.Equal(assessed.Product.Id, happened.ProductId);
        await api.InDatabase(async db =>
        {
            var change = await db.Set<RegisterChange>()
                .SingleAsync(change => change.ProductId == assessed.Product.Id, Cancellation);
            Assert.Equal(change.Number, happened.Version);
        });
    }

    [Fact]
    public async Task What_becomes_of_a_certificate_is_told_with_the_reason()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-09-01", "2026-09-30"));

        await (await officer.Withdraw(number, "producer_request")).MustBe(200);

        Assert.Equal(
            [("certificate.issued", null), ("certificate.changed", "suspended"), ("certificate.revoked", "withdrawn")],
            (await Of(number)).Select(happened => (happened.Type, happened.Reason))
        );
    }

    private async Task<List<PublicEvent>> Of(string number)
    {
        List<PublicEvent> events = [];
        await api.InDatabase(async db =>
            events = await db.Set<PublicEvent>()
                .Where(happened => happened.CertificateNumber == number)
                .OrderBy(happened => happened.Id)
                .ToListAsync(Cancellation)
        );
        return events;
    }
}
