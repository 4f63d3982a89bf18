namespace Ocop.Domain.Catalogue;

/// <summary>The act behind a regulation. Number and date are null where provinces followed rules of their own.</summary>
/// <param name="Number" example="26/2026/QĐ-TTg">Its number.</param>
/// <param name="IssuedOn" example="2026-05-22">Its date.</param>
/// <param name="Title">Its title, restated in short.</param>
/// <param name="Amends">The act it amends.</param>
/// <param name="AmendedBy">The acts that amend it.</param>
public sealed record Act(
    string? Number,
    DateOnly? IssuedOn,
    Text Title,
    ActReference? Amends,
    IReadOnlyList<ActReference> AmendedBy
);

/// <summary>Points at another act, which need not be in the catalogue.</summary>
/// <param name="Number" example="148/QĐ-TTg">Its number.</param>
/// <param name="IssuedOn" example="2023-02-24">Its date.</param>
public sealed record ActReference(string Number, DateOnly IssuedOn);
