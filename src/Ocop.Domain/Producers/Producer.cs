using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Producers;

/// <summary>Who makes products and files dossiers (QĐ 26/2026/QĐ-TTg, Mẫu 01 and 02).</summary>
public sealed class Producer : Aggregate<Producer>, IPlaced
{
    public const int LongestName = 200;

    private readonly List<FinancialYear> _financialYears = [];

    private Producer() { }

    /// <summary>Unknown only where a published list left it out.</summary>
    public ProducerKind? Kind { get; private set; }

    /// <summary>The registered name: public for every kind, a household's business name included.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The commune it is seated in; the province where a published list says no more.</summary>
    public Id<AdministrativeUnit> UnitId { get; private set; }

    public BusinessRegistration? Registration { get; private set; }

    public DateOnly? FoundedOn { get; private set; }

    [Personal]
    public Contacts Contacts { get; private set; } = new();

    /// <summary>None on producers known from published lists only; they cannot file before they name one.</summary>
    [Personal]
    public Representative? Representative { get; private set; }

    public decimal? LocalCapitalPercent { get; private set; }

    public Workforce? Workforce { get; private set; }

    public CooperativeClass? CooperativeClass { get; private set; }

    public IReadOnlyList<FinancialYear> FinancialYears => _financialYears;

    /// <summary>Whether everything a dossier needs to know of its producer has been said.</summary>
    public bool IsFullyStated => Kind is not null && Representative is not null;

    /// <param name="registrant">Who will act for it; none when the commune enters it on its behalf.</param>
    public static Producer Register(
        ProducerKind kind,
        AdministrativeUnit commune,
        ProducerStatement statement,
        DateOnly today,
        Id<User>? registrant = null
    )
    {
        var producer = new Producer();

        producer.State(kind, commune, statement, today);
        producer.Raise(new ProducerRegistered(producer.Id, kind, commune.Id, registrant));
        return producer;
    }

    /// <summary>Enters a producer as published lists name it, with all that they leave out unknown.</summary>
    public static Producer EnterFromRecords(string name, ProducerKind? kind, Id<AdministrativeUnit> unit) =>
        new()
        {
            Kind = kind,
            Name = name,
            UnitId = unit,
        };

    /// <summary>Replaces what was stated before; papers already issued keep the names of their time.</summary>
    public void State(ProducerKind kind, AdministrativeUnit commune, ProducerStatement statement, DateOnly today)
    {
        Rules.TheSeatIsACommune.Require(commune.Level is UnitLevel.Commune && commune.IsValidOn(today));
        Rules.SomeKindsMustBeRegistered.Require(!kind.MustBeRegistered() || statement.Registration is not null);
        Rules.NothingHappenedInTheFuture.Require(HasHappened(statement, today));
        Rules.TheLocalCapitalShareIsAPercentage.Require(statement.LocalCapitalPercent is null or (>= 0 and <= 100));
        Rules.LocalWorkersAreAmongTheWorkers.Require(statement.Workforce is null or { IsConsistent: true });
        Rules.AYearIsReportedOnce.Require(
            statement.FinancialYears.DistinctBy(year => year.Year).Count() == statement.FinancialYears.Count
        );

        Kind = kind;
        UnitId = commune.Id;
        Name = statement.Name;
        Represent(statement.Representative, statement.Contacts);
        Registration = statement.Registration;
        FoundedOn = statement.FoundedOn;
        LocalCapitalPercent = statement.LocalCapitalPercent;
        Workforce = statement.Workforce;
        CooperativeClass = statement.CooperativeClass;
        _financialYears.Clear();
        _financialYears.AddRange(statement.FinancialYears.OrderBy(year => year.Year));
    }

    /// <summary>Names who represents it in law and how it is reached; none known leaves a dossier incomplete.</summary>
    public void Represent(Representative? representative, Contacts contacts) =>
        (Representative, Contacts) = (representative, contacts);

    private static bool HasHappened(ProducerStatement statement, DateOnly today) =>
        !(statement.FoundedOn > today)
        && !(statement.Registration?.IssuedOn > today)
        && statement.FinancialYears.All(year => year.Year <= today.Year);

    public static class Rules
    {
        public static readonly Rule TheSeatIsACommune = new(
            "producer.not-a-commune",
            new(
                "Trụ sở của chủ thể phải thuộc một xã, phường hoặc đặc khu hiện có.",
                "A producer is seated in a commune, ward or special zone of today."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg: households and farms take part when registered for business.</summary>
        public static readonly Rule SomeKindsMustBeRegistered = new(
            "producer.registration-missing",
            new(
                "Hợp tác xã, doanh nghiệp, hộ sản xuất và trang trại phải có đăng ký kinh doanh.",
                "A cooperative, an enterprise, a household and a farm must be registered for business."
            )
        );

        public static readonly Rule NothingHappenedInTheFuture = new(
            "producer.future-date",
            new(
                "Ngày thành lập, ngày đăng ký và năm báo cáo không được ở tương lai.",
                "The founding date, the registration date and the reported years cannot lie in the future."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, criterion 3.1.</summary>
        public static readonly Rule TheLocalCapitalShareIsAPercentage = new(
            "producer.local-capital",
            new(
                "Tỷ lệ vốn góp của người địa phương phải từ 0 đến 100 %.",
                "The share of capital held by local people is between 0 and 100 %."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, criterion 3.3.</summary>
        public static readonly Rule LocalWorkersAreAmongTheWorkers = new(
            "producer.workforce",
            new(
                "Số lao động trong xã không được lớn hơn tổng số lao động, và không được âm.",
                "Workers from the commune cannot outnumber all workers, nor be negative."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, criterion 3.4.</summary>
        public static readonly Rule AYearIsReportedOnce = new(
            "producer.year-twice",
            new("Mỗi năm tài chính chỉ được khai một lần.", "A financial year is reported once.")
        );
    }
}

/// <param name="RegistrantId">Who will act for it; none when the commune entered it on its behalf.</param>
public sealed record ProducerRegistered(
    Id<Producer> ProducerId,
    ProducerKind Kind,
    Id<AdministrativeUnit> UnitId,
    Id<User>? RegistrantId
) : IDomainEvent;
