using Microsoft.EntityFrameworkCore;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

internal static class Owners
{
    /// <summary>Somebody new who acts for the producer of a dossier that another test set up.</summary>
    public static async Task<HttpClient> OwnerOf(this OcopApi api, Id<Dossier> dossier)
    {
        var owner = User.Register(
            "Người của chủ thể",
            $"{Guid.CreateVersion7():N}@example.vn",
            Language.Vi,
            DateTimeOffset.UnixEpoch
        );
        await api.InDatabase(async db =>
        {
            var producer = await db.Set<Dossier>()
                .Where(one => one.Id == dossier)
                .Select(one => one.ProducerId)
                .SingleAsync(TestContext.Current.CancellationToken);
            owner.Grant(Role.Producer, Place.With(producer), new(2026, 1, 1), to: null, by: null);
        });
        await api.Given(owner);
        return api.As(owner.Id, Role.Producer);
    }
}
