namespace Ocop.Domain.Catalogue;

/// <summary>The act behind a regulation. Number and date are null where provinces followed rules of their own.</summary>
public sealed record Act(
    string? Number,
    DateOnly? IssuedOn,
    Text Title,
    ActReference? Amends,
    IReadOnlyList<ActReference> AmendedBy
);

/// <summary>Points at another act, which need not be in the catalogue.</summary>
public sealed record ActReference(string Number, DateOnly IssuedOn);
