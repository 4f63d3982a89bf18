using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Common;
using Ocop.Application.Register;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.EndToEnd.Tests.Common;

/// <summary>What stands in the register of the running application. None of it is a real product.</summary>
internal static class Published
{
    public const string Name = "Nước mắm Thử Nghiệm";
    public const string Number = "15-2026-418-07";
    public const string Code = "7K2M9QXR4TBW";
    public const string RevokedNumber = "15-2026-418-08";
    public const string ExpiredNumber = "15-2019-77-01";

    /// <summary>A word in the names of as many products as fill more than one page.</summary>
    public const string Series = "Chè Loạt";
    public const int InSeries = 35;

    public static readonly Id<Product> FishSauce = new(new("01980000-0000-7000-8000-0000000000f5"));

    public static readonly DateOnly Today = VietnamTime.VietnamDate(TimeProvider.System.GetUtcNow());
    public static readonly CertificatePeriod Current = CertificatePeriod.From(Today.AddDays(-100), months: 36);
    public static readonly CertificatePeriod Past = CertificatePeriod.From(Today.AddYears(-5), months: 36);
    public static readonly DateOnly Revocation = Today.AddDays(-10);

    public static readonly Id<AdministrativeUnit> LaoCai = new UnitKey(UnitLevel.Province, "15", new(2025, 7, 1)).Id;

    public static readonly Id<AdministrativeUnit> SaPa = new UnitKey(UnitLevel.Commune, "03006", new(2025, 7, 1)).Id;

    public static async Task PublishAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var register = scope.ServiceProvider.GetRequiredService<PublicRegister>();
        RegisteredProduct[] products =
        [
            new(FishSauce, [Recognition(Name, Number, Current) with { VerificationCode = Code }]),
            new(Id<Product>.New(), [Revoked(Recognition("Rượu Thu Hồi", RevokedNumber, Current))]),
            new(Id<Product>.New(), [Recognition("Mật ong Hết Hạn", ExpiredNumber, Past)]),
            .. Enumerable
                .Range(1, InSeries)
                .Select(serial => new RegisteredProduct(
                    Id<Product>.New(),
                    [Recognition($"{Series} {serial:00}", $"15-2026-500-{serial:00}", Current)]
                )),
        ];

        await register.Put(products, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<IOcopDb>().SaveChangesAsync(CancellationToken.None);
    }

    private static RegisteredRecognition Recognition(string name, string number, CertificatePeriod period)
    {
        var day = RecordedDate.Day(period.IssuedOn);

        return new()
        {
            ProductName = name,
            ProducerName = "Hợp tác xã Thử Nghiệm",
            ProducerKind = ProducerKind.Cooperative,
            UnitId = SaPa,
            Star = 4,
            CertificateNumber = number,
            DecisionNumber = "418/QĐ-UBND",
            DecidedOn = day,
            IssuingBody = "Ủy ban nhân dân tỉnh Lào Cai",
            IssuingLevel = Domain.Catalogue.Level.Province,
            Effect = new() { IssuedOn = day, LastDay = period.ExpiresOn },
        };
    }

    private static RegisteredRecognition Revoked(RegisteredRecognition recognition) =>
        recognition with
        {
            Effect = recognition.Effect with { RevokedFrom = Revocation },
            End = new("3763/QĐ-UBND", "criteria_no_longer_met"),
        };

    /// <summary>As the pages write it.</summary>
    public static string Shown(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
