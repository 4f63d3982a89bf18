using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Ocop.Application.Common;

/// <summary>Hands a domain event to everything that is to follow from it.</summary>
public interface IDomainEventDispatch
{
    Task Dispatch(IDomainEvent happened, CancellationToken cancellationToken);
}

internal sealed class DomainEventDispatch(IServiceProvider services) : IDomainEventDispatch
{
    private static readonly MethodInfo Typed = typeof(DomainEventDispatch).GetMethod(
        nameof(DispatchTyped),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    public Task Dispatch(IDomainEvent happened, CancellationToken cancellationToken) =>
        (Task)Typed.MakeGenericMethod(happened.GetType()).Invoke(this, [happened, cancellationToken])!;

    private async Task DispatchTyped<TEvent>(TEvent happened, CancellationToken cancellationToken)
        where TEvent : IDomainEvent
    {
        foreach (var consequence in services.GetServices<IWhen<TEvent>>())
            await consequence.Handle(happened, cancellationToken);
    }
}
