using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Dossiers;

/// <summary>Papers are stored once per producer; officers learn of a file that two producers have.</summary>
public sealed class SharedFilesTests(OcopApi api)
{
    [Fact]
    public async Task Officers_learn_that_another_producer_has_the_same_file()
    {
        var (submitted, file) = await SubmittedWithOneFile();
        var (near, far) = (await Producer(submitted), await Case.Ready(api));
        await Stored(near.Owner, near.Id, file);
        await Stored(near.Owner, near.Id, file);
        await Stored(far.Owner, far.Producer, file);

        foreach (var officer in new[] { submitted.CommuneOfficer, await submitted.Place.ProvinceOfficer() })
        {
            var shared = Assert.Single((await officer.GetJson($"{submitted.Url}/evidence/shared-files")).AsArray())!;

            Assert.Equal((2, 1), ((int)shared["otherProducers"]!, (int)shared["version"]!));
            Assert.Equal([near.Id], shared["producers"]!.AsArray().Select(one => (string?)one!["producerId"]));
            Assert.DoesNotContain(far.Producer, shared.ToJsonString());
        }
    }

    [Fact]
    public async Task What_only_its_producer_has_is_not_mentioned()
    {
        var (submitted, file) = await SubmittedWithOneFile();
        await Stored(submitted.Owner, submitted.Producer, file);

        Assert.Empty((await submitted.CommuneOfficer.GetJson($"{submitted.Url}/evidence/shared-files")).AsArray());
    }

    [Fact]
    public async Task Producers_and_officers_of_other_places_learn_nothing()
    {
        var (submitted, _) = await SubmittedWithOneFile();
        var url = $"{submitted.Url}/evidence/shared-files";
        var neighbour = await submitted.Place.NeighbouringOfficer();

        await (await submitted.Owner.Get(url)).MustBeProblem(403, "not-allowed");
        await (await neighbour.Get(url)).MustBeProblem(404, "not-found");
        foreach (var role in new[] { Role.CouncilMember, Role.AdvisoryMember, Role.Admin })
            await (await api.As(Id<User>.New(), role).Get(url)).MustBeProblem(403, "not-allowed");
        await (await api.Anyone().Get(url)).MustBeProblem(401, "not-signed-in");
    }

    [Fact]
    public async Task Papers_are_found_by_the_day_they_are_valid_on()
    {
        var ready = await Case.Ready(api);
        var metadata = Files.Metadata(ready.Producer);
        (metadata["issuedOn"], metadata["expiresOn"]) = ("2026-03-01", "2026-09-30");
        await (await ready.Owner.Upload("/api/v1/evidence", metadata, Files.Pdf())).MustBe(201);

        Assert.Equal(0, await Found("2026-02-28"));
        Assert.Equal(1, await Found("2026-03-01"));
        Assert.Equal(1, await Found("2026-09-30"));
        Assert.Equal(0, await Found("2026-10-01"));

        async Task<int> Found(string day) => (await ready.Owner.GetAll($"/api/v1/evidence?validOn={day}")).Count;
    }

    [Fact]
    public async Task Papers_are_found_by_the_dossier_they_go_with()
    {
        var opened = await Case.Opened(api);
        var (used, _) = (
            await opened.Owner.StorePaper(opened.Producer),
            await opened.Owner.StorePaper(opened.Producer)
        );
        await (await opened.Owner.Put($"{opened.Url}/evidence", Case.Papers((used, [])), "*")).MustBe(200);

        var found = await opened.Owner.GetAll($"/api/v1/evidence?usedIn={opened.Url.Split('/')[^1]}");

        Assert.Equal([used], found.Select(paper => (string?)paper["id"]));
    }

    private async Task<(Case Case, byte[] File)> SubmittedWithOneFile()
    {
        var complete = await Case.Complete(api);
        var (file, papers) = (Files.Pdf(), await complete.NecessaryPapers());
        papers["papers"]!
            .AsArray()
            .Add(Case.Papers((await Stored(complete.Owner, complete.Producer, file), []))["papers"]![0]!.DeepClone());
        await (await complete.Owner.Put($"{complete.Url}/evidence", papers, "*")).MustBe(200);
        await (await complete.Owner.Post($"{complete.Url}/submission")).MustBe(200);
        return (complete, file);
    }

    private static async Task<string> Stored(HttpClient owner, string producer, byte[] file)
    {
        var response = await owner.Upload("/api/v1/evidence", Files.Metadata(producer, "awards"), file);
        await response.MustBe(201);
        return (string)(await response.Json())["id"]!;
    }

    /// <summary>Another producer of the same commune.</summary>
    private async Task<(string Id, HttpClient Owner)> Producer(Case neighbour)
    {
        var (user, registrant) = await neighbour.Place.Somebody();
        var producer = await registrant.Create("/api/v1/producers", Stated.NewProducer(neighbour.Place.Commune));
        return ((string)producer["id"]!, api.As(user.Id, Role.Producer));
    }
}
