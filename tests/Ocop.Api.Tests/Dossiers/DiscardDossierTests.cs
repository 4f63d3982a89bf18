using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;

namespace Ocop.Api.Tests.Dossiers;

public sealed class DiscardDossierTests(OcopApi api)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_discarded_with_all_that_is_in_it_and_its_papers_stay()
    {
        var complete = await Case.Complete(api);
        var papers = (int)(await complete.Owner.GetJson("/api/v1/evidence?count=true"))["total"]!;

        await (await Discard(complete.Owner, complete.Url)).MustBe(204);

        await (await complete.Owner.Get(complete.Url)).MustBeProblem(404, "not-found");
        Assert.Equal(papers, (int)(await complete.Owner.GetJson("/api/v1/evidence?count=true"))["total"]!);
        Assert.NotEqual("", await complete.Open());
    }

    [Fact]
    public async Task What_was_submitted_is_not_discarded_even_when_it_is_returned()
    {
        var (submitted, returned) = (await Case.Submitted(api), await Case.Returned(api));

        await (await Discard(submitted.Owner, submitted.Url)).MustBeProblem(409, "dossier.filed");
        await (await Discard(returned.Owner, returned.Url)).MustBeProblem(409, "dossier.filed");
    }

    [Fact]
    public async Task Only_who_fills_a_draft_in_discards_it_and_not_a_newer_one()
    {
        var (opened, other) = (await Case.Opened(api), await Case.Opened(api));

        await (await Discard(other.Owner, opened.Url)).MustBeProblem(404, "not-found");
        await (await Discard(await opened.Place.ProvinceOfficer(), opened.Url)).MustBeProblem(403, "not-allowed");
        await (await Discard(opened.Owner, opened.Url, version: null)).MustBeProblem(428, "version-required");
        await (await Discard(opened.Owner, opened.Url, "\"0\"")).MustBeProblem(412, "changed-meanwhile");
        await (await Discard(opened.CommuneOfficer, opened.Url)).MustBe(204);
    }

    private static Task<HttpResponseMessage> Discard(HttpClient by, string url, string? version = "*")
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, url);
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", version);
        return by.SendAsync(request, Cancellation);
    }
}
