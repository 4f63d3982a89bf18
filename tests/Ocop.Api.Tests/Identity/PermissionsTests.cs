using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class PermissionsTests(OcopApi api)
{
    private static readonly JsonNode Document = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi", "v1.json"))
    )!;

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task They_are_the_operations_that_the_document_opens_to_the_role(Role role)
    {
        var word = System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(role.ToString());
        var opened = Document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!))
            .Where(operation => RolesOf(operation) is not { Length: > 0 } roles || roles.Contains(word))
            .Select(operation => (string)operation["operationId"]!)
            .Where(operation => operation != "RegisterProducer") // for all but those who would judge it: no role says so
            .Order(StringComparer.Ordinal);

        var allowed = await Allowed(role);

        Assert.Equal(opened, allowed.Where(operation => operation != "RegisterProducer"));
    }

    [Theory]
    [InlineData(Role.CommuneOfficer, true)]
    [InlineData(Role.ProvinceOfficer, false)]
    [InlineData(Role.Admin, false)]
    public async Task What_a_policy_closes_to_a_role_is_not_among_them(Role role, bool registers) =>
        Assert.Equal(registers, (await Allowed(role)).Contains("RegisterProducer"));

    [Fact]
    public async Task Nobody_asks_without_signing_in() =>
        await (await api.Browser().Get("/me/permissions")).MustBeProblem(401, "not-signed-in");

    private async Task<List<string>> Allowed(Role role)
    {
        var answer = await api.As(Id<User>.New(), role).GetJson("/api/v1/me/permissions");
        return [.. answer["operations"]!.AsArray().Select(operation => (string)operation!)];
    }

    private static string[]? RolesOf(JsonNode operation) =>
        operation["security"]!
            .AsArray()
            .FirstOrDefault()
            ?["session"]?.AsArray()
            .Select(role => (string)role!)
            .ToArray();
}
