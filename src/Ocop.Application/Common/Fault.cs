namespace Ocop.Application.Common;

/// <summary>One thing wrong with what was sent.</summary>
/// <param name="Pointer">Where, as a JSON pointer (RFC 6901) into the body, or the name of a query parameter.</param>
/// <param name="Code">What, for programs: stable and kebab-case.</param>
/// <param name="Message">What, for people.</param>
public sealed record Fault(string Pointer, string Code, Text Message);

/// <summary>The request reads well but its content is refused; all faults at once (HTTP 422).</summary>
public sealed class RefusedException(IReadOnlyList<Fault> faults) : Exception("The content is refused.")
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}

/// <summary>The request itself is malformed: an unknown parameter, a limit out of range, a foreign cursor (HTTP 400).</summary>
public sealed class MalformedException(Fault fault) : Exception(fault.Message.En)
{
    public Fault Fault { get; } = fault;
}
