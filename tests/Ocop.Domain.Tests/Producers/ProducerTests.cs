using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Producers;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Producers;

public sealed class ProducerTests
{
    [Fact]
    public void Registering_announces_the_producer()
    {
        var producer = Some.Producer();

        Assert.Equal(
            [new ProducerRegistered(producer.Id, ProducerKind.Cooperative, Some.Commune.Id, RegistrantId: null)],
            ((IAggregate)producer).Events
        );
    }

    [Fact]
    public void A_registered_producer_is_fully_stated() => Assert.True(Some.Producer().IsFullyStated);

    [Theory]
    [InlineData(ProducerKind.Cooperative)]
    [InlineData(ProducerKind.SmallMediumEnterprise)]
    [InlineData(ProducerKind.Household)]
    [InlineData(ProducerKind.Farm)]
    public void These_kinds_must_be_registered_for_business(ProducerKind kind) =>
        Broken.By(
            () => Producer.Register(kind, Some.Commune, Some.Statement with { Registration = null }, Some.Today),
            Producer.Rules.SomeKindsMustBeRegistered
        );

    [Theory]
    [InlineData(ProducerKind.CooperativeGroup)]
    [InlineData(ProducerKind.Association)]
    public void These_kinds_need_no_business_registration(ProducerKind kind)
    {
        var statement = Some.Statement with { Registration = null };

        Assert.Null(Producer.Register(kind, Some.Commune, statement, Some.Today).Registration);
    }

    [Fact]
    public void A_founding_date_of_tomorrow_is_refused() =>
        Refused(Some.Statement with { FoundedOn = Some.Today.AddDays(1) }, Producer.Rules.NothingHappenedInTheFuture);

    [Fact]
    public void A_founding_date_of_today_is_accepted() =>
        Assert.Equal(Some.Today, Stated(Some.Statement with { FoundedOn = Some.Today }).FoundedOn);

    [Fact]
    public void A_registration_of_tomorrow_is_refused() =>
        Refused(
            Some.Statement with
            {
                Registration = Some.Statement.Registration! with { IssuedOn = Some.Today.AddDays(1) },
            },
            Producer.Rules.NothingHappenedInTheFuture
        );

    [Fact]
    public void Figures_of_next_year_are_refused() =>
        Refused(
            Some.Statement with
            {
                FinancialYears = [new(Some.Today.Year + 1, 1, 1)],
            },
            Producer.Rules.NothingHappenedInTheFuture
        );

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void The_local_capital_share_is_a_percentage(int percent) =>
        Refused(
            Some.Statement with
            {
                LocalCapitalPercent = percent,
            },
            Producer.Rules.TheLocalCapitalShareIsAPercentage
        );

    [Theory]
    [InlineData(5, 6)]
    [InlineData(-1, -1)]
    [InlineData(5, -1)]
    public void Workers_of_the_commune_are_among_the_workers(int workers, int fromTheCommune) =>
        Refused(
            Some.Statement with
            {
                Workforce = new(workers, fromTheCommune),
            },
            Producer.Rules.LocalWorkersAreAmongTheWorkers
        );

    [Fact]
    public void A_year_is_reported_once() =>
        Refused(
            Some.Statement with
            {
                FinancialYears = [new(2025, 10, 1), new(2025, 20, 2)],
            },
            Producer.Rules.AYearIsReportedOnce
        );

    [Fact]
    public void Years_are_kept_in_their_order() =>
        Assert.Equal(
            [2024, 2025],
            Stated(Some.Statement with { FinancialYears = [new(2025, 20, 2), new(2024, 10, 1)] })
                .FinancialYears.Select(year => year.Year)
        );

    [Fact]
    public void A_new_statement_replaces_the_last()
    {
        var producer = Stated(Some.Statement with { FinancialYears = [new(2024, 10, 1)] });

        producer.State(
            ProducerKind.SmallMediumEnterprise,
            Some.Commune,
            Some.Statement with
            {
                Name = "Công ty TNHH Mường Khương",
                FinancialYears = [new(2025, 20, 2)],
            },
            Some.Today
        );

        Assert.Equal(ProducerKind.SmallMediumEnterprise, producer.Kind);
        Assert.Equal("Công ty TNHH Mường Khương", producer.Name);
        Assert.Equal([new FinancialYear(2025, 20, 2)], producer.FinancialYears);
    }

    [Fact]
    public void A_producer_is_seated_in_a_commune() =>
        Broken.By(
            () => Producer.Register(ProducerKind.Cooperative, Some.Province, Some.Statement, Some.Today),
            Producer.Rules.TheSeatIsACommune
        );

    [Fact]
    public void A_commune_of_the_past_is_no_seat()
    {
        var former = AdministrativeUnit.Establish(
            "02650",
            "Pha Long",
            UnitKind.Commune,
            Some.Province,
            validTo: new(2025, 6, 30)
        );

        Broken.By(
            () => Producer.Register(ProducerKind.Cooperative, former, Some.Statement, Some.Today),
            Producer.Rules.TheSeatIsACommune
        );
    }

    [Fact]
    public void A_producer_of_a_published_list_is_not_fully_stated() =>
        Assert.False(
            Producer.EnterFromRecords("HTX Minh Ngọc", ProducerKind.Cooperative, Some.Province.Id).IsFullyStated
        );

    [Fact]
    public void The_share_of_local_workers_is_not_rounded() =>
        Assert.Equal(200m / 3, new Workforce(Workers: 3, FromTheCommune: 2).LocalPercent);

    [Fact]
    public void Where_nobody_works_there_is_no_share() => Assert.Null(new Workforce(0, 0).LocalPercent);

    [Theory]
    [InlineData(nameof(Producer.Representative))]
    [InlineData(nameof(Producer.Contacts))]
    public void What_concerns_a_person_is_marked(string property) =>
        Assert.True(typeof(Producer).GetProperty(property)!.IsDefined(typeof(PersonalAttribute), inherit: false));

    private static Producer Stated(ProducerStatement statement) =>
        Producer.Register(ProducerKind.Cooperative, Some.Commune, statement, Some.Today);

    private static void Refused(ProducerStatement statement, Rule rule) => Broken.By(() => Stated(statement), rule);
}
