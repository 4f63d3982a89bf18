namespace Ocop.Domain.Producers;

/// <summary>The paper by which a producer exists in law (Mẫu 02, part I).</summary>
/// <param name="Number">The number of the registration.</param>
/// <param name="IssuedOn">When it was issued.</param>
/// <param name="Authority">Who issued it.</param>
public sealed record BusinessRegistration(string Number, DateOnly IssuedOn, string Authority);

/// <summary>
/// How to reach the producer. Marked because for a household they are somebody's own address and numbers.
/// </summary>
[Personal]
public sealed record Contacts
{
    /// <summary>Where the producer is found.</summary>
    public string? Address { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The address of the website.</summary>
    public string? Website { get; init; }
}

/// <summary>Who works there (criterion 3.3: the share of workers from the commune).</summary>
public sealed record Workforce(int Workers, int FromTheCommune)
{
    public bool IsConsistent => Workers >= 0 && FromTheCommune >= 0 && FromTheCommune <= Workers;

    /// <summary>Per cent, unrounded; none where nobody works.</summary>
    public decimal? LocalPercent => Workers == 0 ? null : 100m * FromTheCommune / Workers;
}

/// <summary>One year's figures in đồng (criterion 3.4 asks for the profit of two years).</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Revenue">The revenue, in đồng.</param>
/// <param name="Profit">The profit, in đồng; below zero for a loss.</param>
public sealed record FinancialYear(int Year, long Revenue, long Profit);

/// <summary>How a cooperative was last classed; criterion 3.4 takes it in place of two years of profit.</summary>
public enum CooperativeClass
{
    Good,
    Fair,
    Average,
    Weak,
}

/// <summary>What a producer states about itself in Mẫu 01 and 02; one statement replaces the last.</summary>
public sealed record ProducerStatement
{
    public required string Name { get; init; }

    public Contacts Contacts { get; init; } = new();

    public Representative? Representative { get; init; }

    public BusinessRegistration? Registration { get; init; }

    public DateOnly? FoundedOn { get; init; }

    /// <summary>The share of capital that local people hold, in per cent (criterion 3.1).</summary>
    public decimal? LocalCapitalPercent { get; init; }

    public Workforce? Workforce { get; init; }

    public CooperativeClass? CooperativeClass { get; init; }

    public IReadOnlyCollection<FinancialYear> FinancialYears { get; init; } = [];
}
