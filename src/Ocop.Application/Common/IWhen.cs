namespace Ocop.Application.Common;

/// <summary>
/// What follows from a domain event. It runs inside the save of the command that caused the event, so that cause and
/// consequence stand or fall together; it changes tracked aggregates and does not save.
/// </summary>
public interface IWhen<in TEvent>
    where TEvent : IDomainEvent
{
    Task Handle(TEvent happened, CancellationToken cancellationToken);
}
