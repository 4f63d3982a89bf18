using Ocop.Api.Tests.Common;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

public sealed class UsersTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Role> WhoMayNotLook => [Role.Producer, Role.CouncilMember];

    [Fact]
    public async Task An_administrator_sees_everybody()
    {
        var somebody = People.Somebody();
        await api.Given(somebody);
        var admin = await api.Enter(People.Administrator());

        var user = await admin.GetJson($"/api/v1/users/{somebody.Id}");

        Assert.Equal(somebody.Email, (string?)user["email"]);
    }

    [Fact]
    public async Task An_officer_sees_the_people_of_the_territory_with_the_names_of_their_units()
    {
        var colleague = People.CommuneOfficer(Units.LaoCaiWard);
        await api.Given(colleague);
        var officer = await api.Enter(People.ProvinceOfficer(Units.LaoCai));

        var user = await officer.GetJson($"/api/v1/users/{colleague.Id}");

        var membership = Assert.Single(user["memberships"]!.AsArray())!;
        Assert.Equal("commune_officer", (string?)membership["role"]);
        Assert.Equal("Lào Cai", (string?)membership["unitName"]);
    }

    [Fact]
    public async Task An_officer_does_not_see_the_people_of_other_places()
    {
        var (elsewhere, nowhere) = (People.ProvinceOfficer(Units.HaNoi), People.Somebody());
        await api.Given(elsewhere, nowhere);
        var officer = await api.Enter(People.ProvinceOfficer(Units.LaoCai));

        foreach (var user in new[] { elsewhere, nowhere })
        {
            var response = await officer.GetAsync($"/api/v1/users/{user.Id}", Cancellation);
            await response.MustBeProblem(404, "not-found");
        }
    }

    [Theory, MemberData(nameof(WhoMayNotLook))]
    public async Task Others_do_not_look_through_users(Role role)
    {
        var response = await api.As(Id<User>.New(), role).GetAsync("/api/v1/users", Cancellation);

        await response.MustBeProblem(403, "not-allowed");
    }

    [Fact]
    public async Task Nobody_looks_without_signing_in() =>
        await (await api.Anyone().GetAsync("/api/v1/users", Cancellation)).MustBeProblem(401, "not-signed-in");

    [Fact]
    public async Task Users_are_found_without_diacritics_and_listed_in_vietnamese_order_page_by_page()
    {
        var family = $"Họ{Id<User>.New().Value.ToString("N")[^8..]}";
        string[] names = ["Đà", "An", "Ân", "Da", "Ăn"];
        await api.Given([.. names.Select(name => People.Somebody($"{name} {family}"))]);
        var admin = await api.Enter(People.Administrator());

        var found = new List<string>();
        string? cursor = null;
        do
        {
            var next = cursor is null ? "" : $"&cursor={cursor}";
            var page = await admin.GetJson($"/api/v1/users?q={family.Replace("Họ", "ho")}&limit=2{next}");
            found.AddRange(page["items"]!.AsArray().Select(user => ((string)user!["fullName"]!).Split(' ')[0]));
            cursor = (string?)page["nextCursor"];
        } while (cursor is not null);

        Assert.Equal(["An", "Ăn", "Ân", "Da", "Đà"], found);
    }

    [Fact]
    public async Task A_council_member_of_the_province_is_seen_by_its_officers()
    {
        var member = People.Officer(Role.CouncilMember, Units.LaoCai, UnitLevel.Province);
        await api.Given(member);
        var officer = await api.Enter(People.ProvinceOfficer(Units.LaoCai));

        await officer.GetJson($"/api/v1/users/{member.Id}");
    }
}
