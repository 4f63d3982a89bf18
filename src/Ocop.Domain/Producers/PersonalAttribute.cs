namespace Ocop.Domain.Producers;

/// <summary>
/// Marks facts about a person. What is marked never leaves through a public answer; the marker lets a test prove it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
