namespace Ocop.Domain.Producers;

/// <summary>
/// The legal representative, as Mẫu 02 asks. Criterion 3.2 rewards a leader who is a woman, of an ethnic minority or
/// disabled, so the assessors see these facts; the public never does.
/// </summary>
[Personal]
public sealed record Representative
{
    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>What the person is in the producer, e.g. director.</summary>
    public required string Position { get; init; }

    /// <summary>Criterion 3.2 asks for it.</summary>
    public Gender? Gender { get; init; }

    /// <summary>The ethnic group, by its Vietnamese name (criterion 3.2).</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Criterion 3.2 asks for it.</summary>
    public bool HasDisability { get; init; }

    /// <summary>Where the person lives.</summary>
    public string? Address { get; init; }

    /// <summary>The phone number.</summary>
    public string? Phone { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }
}

/// <summary>As the identity card says.</summary>
public enum Gender
{
    Female,
    Male,
    Other,
}
