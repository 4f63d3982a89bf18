using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Jobs;

/// <summary>Tests that run jobs take turns, as the jobs do.</summary>
internal static class RunningJobs
{
    public const string Collection = "running jobs";

    public static async Task<(HttpClient Client, Id<User> Id)> Administrator(OcopApi api)
    {
        var admin = People.Somebody("Quản trị viên");
        await api.Given(admin);
        return (api.As(admin.Id, Role.Admin), admin.Id);
    }

    public static async Task<JsonNode> Run(HttpClient admin, string job)
    {
        var response = await admin.Post($"/api/v1/jobs/{job}/runs");
        await response.MustBe(200);
        return await response.Json();
    }
}
