using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Application.Register;
using Ocop.Domain.Producers;

namespace Ocop.Api.Tests.Register;

/// <summary>Nothing about a person is in the register, nor in what it answers.</summary>
public sealed class PublicRegisterTests(OcopApi api)
{
    [Fact]
    public async Task What_the_register_answers_of_a_household_has_nothing_else_either()
    {
        var register = new Registered(api);
        var revoked = register.Recognition() with
        {
            ProducerName = "Hộ kinh doanh Lò Văn Panh",
            ProducerKind = ProducerKind.Household,
            ProductCode = "15-03006-9-2026",
            SourceUrl = "https://example.org/list",
            End = new("9/QĐ-UBND", "mark_misuse"),
        };
        revoked = revoked with { Effect = revoked.Effect with { RevokedFrom = new(2026, 8, 20) } };
        var id = await register.Put(revoked);

        await Check("Register", $"/api/v1/certified-products?q={register.Word}&status=any&asOf=2026-09-01&count=true");
        await Check("Register", $"/api/v1/certified-products/{id}?asOf=2026-09-01");
        await Check("Certificates", $"/api/v1/certificates/{revoked.CertificateNumber}?asOf=2026-09-01");
        await Check("Statistics", $"/api/v1/statistics/certified-products?q={register.Word}&asOf=2026-09-01");
    }

    [Fact]
    public void The_table_of_the_register_has_no_place_for_personal_data()
    {
        var personal = typeof(PersonalAttribute)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.IsDefined(typeof(PersonalAttribute), inherit: false)
                    ? type.GetProperties().Select(property => property.Name).Append(type.Name)
                    : type.GetProperties()
                        .Where(property => property.IsDefined(typeof(PersonalAttribute), inherit: false))
                        .Select(property => property.Name)
            )
            .Except([nameof(Representative.Name)]);

        Assert.Empty(typeof(RegisterEntry).GetProperties().Select(property => property.Name).Intersect(personal));
    }

    private async Task Check(string tag, string url) =>
        Assert.Subset(PublicMembers.ByTag[tag], MembersIn(await api.Anyone().GetJson(url)).ToHashSet());

    private static IEnumerable<string> MembersIn(JsonNode? answer) =>
        answer switch
        {
            JsonObject members => members.SelectMany(member => MembersIn(member.Value).Prepend(member.Key)),
            JsonArray items => items.SelectMany(MembersIn),
            _ => [],
        };
}
