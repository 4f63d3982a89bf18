using Microsoft.EntityFrameworkCore;
using Ocop.Application.Register;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Certificates that products hold from before, as published lists tell of them.</summary>
internal static class HeldCertificates
{
    /// <summary>So that a renewal is filed these days.</summary>
    private const int DaysLeft = 150;

    private static int _numbers = 800_000;

    /// <returns>The number of the product's new certificate of four stars, which the public can read.</returns>
    public static Task<string> Hold(this Scene scene, Id<Product> product) =>
        scene.Read(async db =>
        {
            var recognised = await db.Set<Product>().SingleAsync(one => one.Id == product);
            var held = CertificateOf(recognised);
            var history = RecognitionHistory.Open(recognised);

            history.Enter(held);
            db.Set<Certificate>().Add(held);
            db.Set<RecognitionHistory>().Add(history);
            await new PublicRegister(db).Put(
                [RegisteredProducts.Of(recognised, history, [held])],
                CancellationToken.None
            );
            await db.SaveChangesAsync(CancellationToken.None);
            return held.Number.ToString();
        });

    private static Certificate CertificateOf(Product product)
    {
        var signedOn = Published.Today.AddDays(DaysLeft).AddMonths(-36);
        var number = $"15-{signedOn.Year}-{Interlocked.Increment(ref _numbers)}-01";

        return Certificate.EnterFromRecords(
            CertificateNumber.Parse(number, null),
            product,
            new(product.Name, "HTX Thử Nghiệm Bắc Hà", ProducerKind.Cooperative, product.UnitId),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                signedOn,
                Star: 4,
                Level.Province,
                Places.LaoCai,
                "UBND tỉnh Lào Cai",
                RegulationId: null
            )
        );
    }
}
