using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Register;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register;

/// <summary>Products put into the register as policies and imports do it. A word of its own keeps each test apart.</summary>
internal sealed class Registered(WebApplicationFactory<Program> api)
{
    /// <summary>Stands in every name, so that <c>q</c> finds what this test has put there and nothing else.</summary>
    public string Word { get; } = "zq" + Guid.CreateVersion7().ToString("N")[^12..];

    public async Task<Guid> Put(RegisteredRecognition recognition, params RegisteredRecognition[] later)
    {
        var product = new RegisteredProduct(Id<Product>.New(), [recognition, .. later]);
        await Put(product);
        return product.Id.Value;
    }

    public async Task Put(params RegisteredProduct[] products)
    {
        await using var scope = api.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OcopDbContext>();

        await scope.ServiceProvider.GetRequiredService<PublicRegister>().Put(products, Cancellation);
        await db.SaveChangesAsync(Cancellation);
    }

    /// <summary>A recognition of 2026-08-05, three stars, in Sa Pa, on record to the day.</summary>
    public RegisteredRecognition Recognition(string name = "Chè", DateOnly? issuedOn = null)
    {
        var period = CertificatePeriod.From(issuedOn ?? new(2026, 8, 5), months: 36);
        var day = RecordedDate.Day(period.IssuedOn);

        return new()
        {
            ProductName = $"{name} {Word}",
            ProducerName = "Hợp tác xã Tả Phìn",
            ProducerKind = ProducerKind.Cooperative,
            UnitId = Places.SaPa,
            Classification = new("food", "food-5", "QD26-11"),
            Star = 3,
            CertificateNumber = "15-2026-" + Guid.CreateVersion7().ToString("N")[^12..],
            VerificationCode = VerificationCode.New().ToString(),
            DecisionNumber = "412/QĐ-UBND",
            DecidedOn = day,
            IssuingBody = "UBND tỉnh Lào Cai",
            IssuingLevel = Domain.Catalogue.Level.Province,
            Effect = new() { IssuedOn = day, LastDay = period.ExpiresOn },
        };
    }

    public static RegisteredRecognition Superseded(RegisteredRecognition recognition, DateOnly from) =>
        recognition with
        {
            Effect = recognition.Effect with { SupersededFrom = from },
            End = new("15-2026-9-01", "upgraded"),
        };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>Units of the national list that the tests of the register use.</summary>
internal static class Places
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    /// <summary>The province of today, formed of Lào Cai and Yên Bái.</summary>
    public static readonly Id<AdministrativeUnit> LaoCai = Id("15", UnitLevel.Province, Reform);
    public static readonly Id<AdministrativeUnit> FormerLaoCai = Id("10", UnitLevel.Province, null);
    public static readonly Id<AdministrativeUnit> FormerYenBai = Id("15", UnitLevel.Province, null);

    /// <summary>In today's Lào Cai; the former ward of that name passed to it.</summary>
    public static readonly Id<AdministrativeUnit> SaPa = Id("03006", UnitLevel.Commune, Reform);
    public static readonly Id<AdministrativeUnit> FormerSaPa = Id("03001", UnitLevel.Commune, null);

    /// <summary>A ward of former Yên Bái, and the commune of today's Lào Cai that it passed to.</summary>
    public static readonly Id<AdministrativeUnit> FormerYenBaiWard = Id("04261", UnitLevel.Commune, null);
    public static readonly Id<AdministrativeUnit> YenBaiWard = Id("04252", UnitLevel.Commune, Reform);

    /// <summary>Province 24 until 30/6/2025, a ward of it and what the ward passed to.</summary>
    public static readonly Id<AdministrativeUnit> FormerBacGiang = Id("24", UnitLevel.Province, null);
    public static readonly Id<AdministrativeUnit> FormerThoXuong = Id("07201", UnitLevel.Commune, null);
    public static readonly Id<AdministrativeUnit> BacGiangWard = Id("07210", UnitLevel.Commune, Reform);

    /// <summary>Province 27 until 30/6/2025, a ward of it and what the ward passed to.</summary>
    public static readonly Id<AdministrativeUnit> FormerBacNinh = Id("27", UnitLevel.Province, null);
    public static readonly Id<AdministrativeUnit> FormerVuNinh = Id("09163", UnitLevel.Commune, null);
    public static readonly Id<AdministrativeUnit> VuNinhWard = Id("09169", UnitLevel.Commune, Reform);

    /// <summary>Province 24 since, formed of both.</summary>
    public static readonly Id<AdministrativeUnit> BacNinh = Id("24", UnitLevel.Province, Reform);

    public static readonly Id<AdministrativeUnit> HaNoi = Id("01", UnitLevel.Province, Reform);

    private static Id<AdministrativeUnit> Id(string code, UnitLevel level, DateOnly? from) =>
        new UnitKey(level, code, from).Id;
}
