namespace Ocop.Domain.Producers;

/// <summary>A record that belongs to a producer.</summary>
public interface IOfProducer
{
    Id<Producer> ProducerId { get; }
}
