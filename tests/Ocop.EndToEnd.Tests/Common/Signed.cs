using Microsoft.EntityFrameworkCore;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>A certificate with all that is recorded behind it, so that it can be signed. It is of no real product.</summary>
internal sealed class Signed
{
    private static int _count;

    public static readonly CertificatePeriod Period = CertificatePeriod.From(Published.Today.AddDays(-100), months: 36);

    private Signed(Id<Certificate> id, string number) => (Id, Number) = (id, number);

    public Id<Certificate> Id { get; }

    public string Number { get; }

    public static Task<Signed> New(Site site) =>
        site.Do<PublicRegister, Signed>(
            async (db, register) =>
            {
                var product = Product.EnterFromRecords("Chè Có Ký", Published.LaoCai, null, null, null);
                var certificate = Certificate.EnterFromRecords(
                    CertificateNumber.Parse($"15-2026-{Interlocked.Increment(ref _count) + 700_000}-01", null),
                    product,
                    new("Chè Có Ký", "Hợp tác xã Có Ký", ProducerKind.Cooperative, Published.LaoCai),
                    Decision()
                );
                var history = RecognitionHistory.Open(product);
                history.Enter(certificate);

                db.Set<Product>().Add(product);
                db.Set<Certificate>().Add(certificate);
                db.Set<RecognitionHistory>().Add(history);
                await register.Put([RegisteredProducts.Of(product, history, [certificate])], CancellationToken.None);
                await db.SaveChangesAsync(CancellationToken.None);
                return new Signed(certificate.Id, certificate.Number.ToString());
            }
        );

    /// <summary>What the QR code holds.</summary>
    public async Task<string> QrText(Site site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var token = await client.GetStringAsync($"/api/v1/certificates/{Number}/credential");
        var code = await site.Do<PublicAddress, Uri>(
            async (db, address) =>
                address.OfAnswer((await db.Set<Certificate>().SingleAsync(c => c.Id == Id)).VerificationCode)
        );
        return $"{code.AbsoluteUri}#{token}";
    }

    /// <summary>From today on.</summary>
    public async Task Revoke(Site site)
    {
        var by = (await site.Scene.Administrator()).Id;
        await site.Do<Clock, int>(
            async (db, clock) =>
            {
                var certificate = await db.Set<Certificate>().SingleAsync(c => c.Id == Id);
                certificate.Revoke(clock.Today, "mark_misuse", new("77/QĐ-UBND", clock.Today), by, clock.Now);
                return await db.SaveChangesAsync(CancellationToken.None);
            }
        );
    }

    private static PublishedDecision Decision() =>
        new(
            DecisionNumber.Parse("377/QĐ-UBND", null),
            Period.IssuedOn,
            Star: 4,
            Domain.Catalogue.Level.Province,
            Published.LaoCai,
            "UBND tỉnh Lào Cai",
            RegulationId: null
        );
}
