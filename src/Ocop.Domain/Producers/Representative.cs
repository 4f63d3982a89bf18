namespace Ocop.Domain.Producers;

/// <summary>
/// The legal representative, as Mẫu 02 asks. Criterion 3.2 rewards a leader who is a woman, of an ethnic minority or
/// disabled, so the assessors see these facts; the public never does.
/// </summary>
[Personal]
public sealed record Representative
{
    public required string Name { get; init; }

    public required string Position { get; init; }

    public Gender? Gender { get; init; }

    public string? Ethnicity { get; init; }

    public bool HasDisability { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}

public enum Gender
{
    Female,
    Male,
    Other,
}
