using Ocop.Application.Register;
using Ocop.Domain.Producers;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Register.Changes;

/// <summary>Writing to the register inside a transaction that the test holds.</summary>
internal static class Writing
{
    public static async Task<Guid> Put(OcopDbContext db, Registered register)
    {
        var product = new RegisteredProduct(Id<Product>.New(), [register.Recognition()]);

        await new PublicRegister(db).Put([product], TestContext.Current.CancellationToken);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return product.Id.Value;
    }
}
