using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Identity;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Work;

namespace Ocop.Api.Tests.Work;

public sealed class SavedViewTests(OcopApi api)
{
    private const string Url = "/api/v1/me/saved-views";

    [Fact]
    public async Task A_list_is_found_again_with_its_filters_on_its_page()
    {
        var officer = await Officer();
        await Save(officer, "Quá hạn", "/ho-so", "overdue=true&state=received");
        await Save(officer, "Sắp chi", "/thuong", "status=approved");

        var kept = await officer.GetAll($"{Url}?page=/ho-so");

        var view = Assert.Single(kept);
        Assert.Equal(
            ("Quá hạn", "/ho-so", "overdue=true&state=received"),
            ((string)view["name"]!, (string)view["page"]!, (string)view["query"]!)
        );
        Assert.Equal(
            ["Quá hạn", "Sắp chi"],
            (await officer.GetAll($"{Url}?sort=name")).Select(each => (string)each["name"]!)
        );
    }

    [Fact]
    public async Task It_is_its_owners_alone()
    {
        var (owner, other) = (await Officer(), await Officer());
        var saved = await Save(owner, "Quá hạn");

        await (await other.GetAsync(saved, Cancellation)).MustBe(404);
        await (await other.DeleteAsync(saved, Cancellation)).MustBe(404);
        await (await api.Anyone().GetAsync(saved, Cancellation)).MustBe(401);
        Assert.Empty(await other.GetAll($"{Url}?sort=name"));
        Assert.Equal("Quá hạn", (string?)(await owner.GetJson(saved.ToString()))["name"]);
    }

    [Fact]
    public async Task What_is_deleted_frees_its_name()
    {
        var officer = await Officer();
        var saved = await Save(officer, "Quá hạn");
        await (await Post(officer, "Quá hạn")).MustBeProblem(409, SavedView.Rules.ANameIsUsedOnce.Code);

        await (await officer.DeleteAsync(saved, Cancellation)).MustBe(204);

        await (await officer.GetAsync(saved, Cancellation)).MustBe(404);
        await Save(officer, "Quá hạn");
    }

    [Theory]
    [InlineData("https://example.vn", "", "Tên")]
    [InlineData("/ho-so?overdue=true", "", "Tên")]
    [InlineData("/ho-so", "overdue=true#x", "Tên")]
    [InlineData("/ho-so", "?overdue=true", "Tên")]
    [InlineData("/ho-so", "overdue=true", " ")]
    public async Task Only_a_page_of_this_site_can_be_kept(string page, string query, string name) =>
        await (await Post(await Officer(), name, page, query)).MustBeProblem(422, "request.invalid");

    private Task<HttpClient> Officer() => api.Enter(People.ProvinceOfficer(Units.LaoCai));

    private static async Task<Uri> Save(
        HttpClient officer,
        string name,
        string page = "/ho-so",
        string query = "overdue=true"
    )
    {
        var response = await Post(officer, name, page, query);
        await response.MustBe(201);
        return response.Headers.Location!;
    }

    private static Task<HttpResponseMessage> Post(
        HttpClient officer,
        string name,
        string page = "/ho-so",
        string query = "overdue=true"
    ) =>
        officer.Post(
            Url,
            new JsonObject
            {
                ["page"] = page,
                ["query"] = query,
                ["name"] = name,
            }
        );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
