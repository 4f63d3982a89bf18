using Ocop.Domain.Certification;
using Ocop.Domain.Producers;

namespace Ocop.Application.Register.Changes;

/// <summary>
/// When a product's rows in the register last changed: its place in the change feed. The database keeps it by a trigger on
/// the register, in the transaction of the change, so that nobody can change the register and forget to tell.
/// </summary>
public sealed class RegisterChange
{
    public Id<Product> ProductId { get; private init; }

    /// <summary>Rises with every change of any product; given in the order of writing, which is not that of commits.</summary>
    public long Number { get; private init; }

    /// <summary>The transaction of the change: the feed is in the order in which transactions began.</summary>
    public ulong TransactionId { get; private init; }

    public DateTimeOffset ChangedAt { get; private init; }

    /// <summary>Why the register does not list the product any more; null while it does.</summary>
    public RemovalReason? Reason { get; private init; }
}
