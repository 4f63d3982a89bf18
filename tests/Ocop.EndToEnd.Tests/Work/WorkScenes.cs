using Ocop.Api.StartUp.Demo;
using Ocop.Domain.Identity;
using Ocop.EndToEnd.Tests.Common;

namespace Ocop.EndToEnd.Tests.Work;

/// <summary>Somebody in each role, with enough data that none of their pages is empty.</summary>
/// <param name="Actor">Who is at work.</param>
/// <param name="Names">What stands for the braces in the addresses of the role.</param>
internal sealed record WorkScene(Actor Actor, IReadOnlyDictionary<string, string> Names)
{
    /// <summary>An address with its names filled in.</summary>
    public string AddressOf(string address) =>
        Names.Aggregate(address, (text, name) => text.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));
}

internal static class WorkScenes
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Made once for each role, when the first of its pages is opened.</summary>
    public static async Task<WorkScene> Make(Scene scene, Role role) =>
        role switch
        {
            Role.Producer => await Producer(scene),
            Role.CommuneOfficer => new(await scene.Somebody(role, Places.BacHa), NoNames),
            Role.ProvinceOfficer => new(await scene.Somebody(role, Places.LaoCai), NoNames),
            Role.AdvisoryMember => new(await scene.Somebody(role, Places.LaoCai), NoNames),
            Role.CouncilMember => new(await scene.Somebody(role, Places.LaoCai), NoNames),
            Role.CentralOfficer => new(await scene.Somebody(role, Places.VietNam), NoNames),
            Role.Auditor => new(await scene.Somebody(role, Places.VietNam), NoNames),
            Role.Admin => new(await scene.Administrator(), NoNames),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, message: null),
        };

    private static async Task<WorkScene> Producer(Scene scene)
    {
        var (actor, id) = await scene.Producer();
        return new(actor, new Dictionary<string, string> { ["producer"] = id.ToString() });
    }
}
