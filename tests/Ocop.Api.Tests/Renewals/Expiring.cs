using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Renewals;

/// <summary>Certificates of one locality that expire on days of the test's choice.</summary>
internal sealed class Expiring(OcopApi api, Locality place)
{
    private static int s_certificates = 600_000;

    public Locality Place => place;

    public static async Task<Expiring> In(OcopApi api) => new(api, await Locality.In(api));

    /// <returns>The certificate, its producer, and somebody who acts for it where asked for.</returns>
    public async Task<(Certificate Certificate, HttpClient? Owner, User? Person)> On(
        string expiresOn,
        bool withOwner = true,
        AdministrativeUnit? commune = null
    )
    {
        var unit = commune ?? place.Commune;
        var producer = Producer.EnterFromRecords("HTX Mường Hum", kind: null, unit.Id);
        var product = Product.EnterFromRecords("Gạo nếp", unit.Id, producer.Id, null, null);
        var certificate = Certified(product, producer, DateOnly.Parse(expiresOn, null).AddMonths(-36));
        var history = RecognitionHistory.Open(product);
        history.Enter(certificate);
        await api.Given(producer, product, certificate, history);
        if (!withOwner)
            return (certificate, null, null);

        var person = User.Register(
            "Vàng A Sử",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        person.Grant(Role.Producer, Domain.Identity.Place.With(producer.Id), new(2026, 1, 1), to: null, by: null);
        await api.Given(person);
        return (certificate, api.As(person.Id, Role.Producer), person);
    }

    private Certificate Certified(Product product, Producer producer, DateOnly signedOn) =>
        Certificate.EnterFromRecords(
            CertificateNumber.Parse($"97-{signedOn.Year}-{Interlocked.Increment(ref s_certificates)}-01", null),
            product,
            new(product.Name, producer.Name, ProducerKind.Cooperative, product.UnitId),
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                signedOn,
                Star: 3,
                Level.Province,
                place.Province.Id,
                "UBND tỉnh",
                RegulationId: null
            )
        );
}
