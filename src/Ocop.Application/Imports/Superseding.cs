using Ocop.Domain.Certification;
using Ocop.Domain.Identity;

namespace Ocop.Application.Imports;

internal static class Superseding
{
    /// <summary>Two certificates of one product never hold on one day (the act is silent: a configured reading).</summary>
    /// <param name="certificates">All of one product.</param>
    public static void SupersedeInOrder(this IEnumerable<Certificate> certificates, Id<User> by, DateTimeOffset now)
    {
        var inOrder = certificates.OrderBy(certificate => certificate.DecidedOn).ToList();

        foreach (var (before, successor) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (before.IsReplacedBy(successor))
                before.Supersede(successor, by, now);
        }
    }
}
