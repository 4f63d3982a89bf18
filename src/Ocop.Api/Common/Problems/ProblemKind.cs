namespace Ocop.Api.Common.Problems;

/// <summary>What a code of a problem stands for.</summary>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Status">The HTTP status of a problem of this kind.</param>
/// <param name="Statement">What it says, for people; an answer may say it more closely.</param>
public sealed record ProblemKind(string Code, int Status, Text Statement);
