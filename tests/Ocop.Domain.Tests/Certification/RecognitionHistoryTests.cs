using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

public sealed class RecognitionHistoryTests
{
    private static readonly RecognisedAs Named = new(
        "Miến dong",
        "HTX Tài Hoan",
        ProducerKind.Cooperative,
        Some.Commune.Id
    );

    private static readonly PublishedRecognition Of2021 = new(
        Named,
        Star: 4,
        "4261/QĐ-UBND",
        RecordedDate.Year(2021),
        Level.Province,
        RegulationId: null,
        "https://example.vn/2021"
    );

    private readonly Product _product = Some.Product(Some.Producer());
    private readonly RecognitionHistory _history;

    public RecognitionHistoryTests() => _history = RecognitionHistory.Open(_product);

    [Theory]
    [InlineData("2022-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2021-12-31", false)]
    public void A_later_decision_of_a_known_day_takes_its_place_while_it_can_still_hold(string day, bool takesPlace)
    {
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Between(null, new(2021, 12, 31)) });
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Day(DateOnly.Parse(day, null)) });

        Assert.Equal(takesPlace ? DateOnly.Parse(day, null) : null, _history.Effects([])[0].SupersededFrom);
    }

    [Fact]
    public void Of_several_later_decisions_the_first_takes_its_place_and_none_without_a_day()
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Month(2022, 1) });
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Day(new(2023, 2, 1)) });
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Day(new(2022, 6, 1)) });

        Assert.Equal(new(2022, 6, 1), _history.Effects([])[0].SupersededFrom);
    }

    [Fact]
    public void Opening_is_announced() =>
        Assert.Equal([new ProductFirstRecognised(_history.Id, _product.Id)], ((IAggregate)_history).Events);

    [Fact]
    public void It_lies_where_the_product_is_made() => Assert.Equal(Some.Commune.Id, _history.UnitId);

    [Fact]
    public void A_certificate_is_entered_as_a_dated_recognition()
    {
        var certificate = Certificate("2026-08-05");

        _history.Enter(certificate);

        var record = Assert.Single(_history.Records);
        Assert.Equal(
            (1, 3, certificate.Id, RecordedDate.Day(new(2026, 8, 5))),
            (record.Number, record.Star, record.CertificateId, record.RecognisedOn)
        );
    }

    [Fact]
    public void A_certificate_is_entered_once()
    {
        var certificate = Certificate("2026-08-05");

        _history.Enter(certificate);
        _history.Enter(certificate);

        Assert.Single(_history.Records);
    }

    [Fact]
    public void The_certificate_of_another_product_is_refused() =>
        Broken.By(
            () => RecognitionHistory.Open(Some.Product(Some.Producer())).Enter(Certificate("2026-08-05")),
            RecognitionHistory.Rules.TheCertificateIsOfTheProduct
        );

    [Fact]
    public void A_published_recognition_is_entered_once()
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Year(2021) });

        Assert.Single(_history.Records);
    }

    [Fact]
    public void A_recognition_published_again_under_another_name_is_the_same()
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { As = Named with { ProductName = "Miến dong Tài Hoan" }, Source = null });

        Assert.Equal("Miến dong", Assert.Single(_history.Records).ProductName);
    }

    [Fact]
    public void It_keeps_the_names_it_was_published_with()
    {
        _history.Enter(Of2021);

        Assert.Equal(Of2021, Assert.Single(_history.Records).Published);
    }

    [Fact]
    public void A_certificate_brings_its_names_and_where_it_is_published()
    {
        _history.Enter(Certificate("2026-08-05"), "https://example.vn/2026");

        var record = Assert.Single(_history.Records);
        Assert.Equal((Named, "https://example.vn/2026"), (record.Published.As, record.Source));
    }

    [Theory]
    [InlineData("2022-12-31", RecognitionStatus.Undated)]
    [InlineData("2025-12-31", RecognitionStatus.Undated)]
    [InlineData("2026-01-01", RecognitionStatus.Expired)]
    public void A_recognition_of_several_years_is_expired_once_that_of_the_last_is(
        string date,
        RecognitionStatus? status
    ) => AssertStatus(status, RecordedDate.Between(new(2018, 1, 1), new(2022, 12, 31)), date);

    [Theory]
    [InlineData("2023-05-31", RecognitionStatus.Undated)]
    [InlineData("2023-06-01", RecognitionStatus.Superseded)]
    public void A_later_decision_takes_the_place_of_a_recognition_without_a_certificate(
        string date,
        RecognitionStatus status
    )
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { Star = 5, RecognisedOn = RecordedDate.Day(new(2023, 6, 1)) });

        Assert.Equal(status, _history.Effects([])[0].StatusOn(DateOnly.Parse(date, null)));
    }

    [Fact]
    public void What_had_expired_before_a_later_decision_stays_expired()
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Day(new(2025, 6, 1)) });

        Assert.Equal(RecognitionStatus.Expired, _history.Effects([])[0].StatusOn(new(2025, 7, 1)));
    }

    [Fact]
    public void Another_star_is_another_recognition()
    {
        _history.Enter(Of2021);
        _history.Enter(Of2021 with { Star = 5 });

        Assert.Equal([(1, 4), (2, 5)], _history.Records.Select(record => (record.Number, record.Star)));
    }

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", RecognitionStatus.Undated)]
    [InlineData("2024-12-31", RecognitionStatus.Undated)]
    [InlineData("2025-01-01", RecognitionStatus.Expired)]
    public void A_recognition_of_a_year_is_expired_once_its_last_day_is(string date, RecognitionStatus? status) =>
        AssertStatus(status, RecordedDate.Year(2021), date);

    [Theory]
    [InlineData("2021-01-31", null)]
    [InlineData("2021-02-01", RecognitionStatus.Undated)]
    [InlineData("2024-02-28", RecognitionStatus.Undated)]
    [InlineData("2024-02-29", RecognitionStatus.Expired)]
    public void A_recognition_of_a_month_is_expired_once_its_last_day_is(string date, RecognitionStatus? status) =>
        AssertStatus(status, RecordedDate.Month(2021, 2), date);

    [Fact]
    public void A_recognition_without_a_date_never_is() =>
        AssertStatus(RecognitionStatus.Undated, RecordedDate.Unknown, "9999-12-31");

    [Theory]
    [InlineData("2026-08-04", null)]
    [InlineData("2026-08-05", RecognitionStatus.Valid)]
    [InlineData("2029-08-06", RecognitionStatus.Expired)]
    public void A_recognition_of_a_known_day_has_its_status_by_date(string date, RecognitionStatus? status) =>
        AssertStatus(status, RecordedDate.Day(new(2026, 8, 5)), date);

    [Fact]
    public void Before_the_first_recognition_nothing_speaks_for_a_product()
    {
        _history.Enter(Of2021);

        Assert.Null(_history.StandingOn(new(2020, 1, 1), []));
    }

    [Fact]
    public void A_certified_recognition_speaks_for_the_product()
    {
        var certificate = Certificate("2026-08-05");
        _history.Enter(certificate);
        _history.Enter(Of2021);

        var standing = _history.StandingOn(new(2026, 9, 1), [certificate])!;

        Assert.Equal((3, RecognitionStatus.Valid), (standing.Record.Star, standing.Status));
    }

    [Fact]
    public void Without_one_the_latest_does()
    {
        var certificate = Certificate("2021-08-05");
        _history.Enter(certificate);
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Year(2018) });
        _history.Enter(Of2021 with { RecognisedOn = RecordedDate.Unknown });

        var standing = _history.StandingOn(new(2026, 9, 1), [certificate])!;

        Assert.Equal((3, RecognitionStatus.Expired), (standing.Record.Star, standing.Status));
    }

    [Fact]
    public void Of_the_past_the_recognition_of_then_speaks()
    {
        var (earlier, later) = (Certificate("2021-08-05"), Certificate("2024-09-01"));
        _history.Enter(earlier);
        _history.Enter(later);

        Assert.Equal(earlier.Id, _history.StandingOn(new(2022, 1, 1), [earlier, later])!.Record.CertificateId);
    }

    private static void AssertStatus(RecognitionStatus? status, RecordedDate recognised, string date) =>
        Assert.Equal(status, (Of2021 with { RecognisedOn = recognised }).StatusOn(DateOnly.Parse(date, null)));

    private Certificate Certificate(string decided) =>
        Domain.Certification.Certificate.EnterFromRecords(
            CertificateNumber.Parse("15-2026-377-01", null),
            _product,
            Named,
            new(
                DecisionNumber.Parse("377/QĐ-UBND", null),
                DateOnly.Parse(decided, null),
                Star: 3,
                Level.Province,
                Some.Province.Id,
                "UBND tỉnh Lào Cai",
                RegulationId: null
            )
        );
}
