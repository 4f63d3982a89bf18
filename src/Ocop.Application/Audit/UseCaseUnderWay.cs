namespace Ocop.Application.Audit;

/// <summary>The name of the use case that is being carried out, for the audit log.</summary>
public sealed class UseCaseUnderWay
{
    /// <summary>What happens outside of any use case: loading the data that ships with the software.</summary>
    public const string OfTheSystem = "System";

    public string Name { get; private set; } = OfTheSystem;

    internal void Is<TCommand>() => Name = typeof(TCommand).Name;
}
