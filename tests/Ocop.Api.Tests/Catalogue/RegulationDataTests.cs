using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Catalogue;
using Ocop.Infrastructure.Catalogue;
using Ocop.Infrastructure.Common;

namespace Ocop.Api.Tests.Catalogue;

/// <summary>Each test loads from a folder of its own; no act or criteria set is left behind.</summary>
[Collection("Official wording of QD26")]
public sealed class RegulationDataTests(OcopApi api) : IDisposable
{
    private static readonly DataFolder Shipped = new(path: null);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ocop-regulations-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public Task Loading_again_changes_nothing() =>
        api.InDatabase(async db =>
        {
            var before = await Rows(db);

            await new RegulationData(db, Shipped).LoadAsync(Cancellation);

            Assert.Equal(before, await Rows(db));
        });

    [Fact]
    public Task Each_act_remembers_the_file_it_came_from() =>
        api.InDatabase(async db =>
        {
            var regulation = await db.Set<Regulation>().SingleAsync(r => r.Code == "QD26", Cancellation);
            var file = await File.ReadAllBytesAsync(Shipped.PathTo("regulations/qd26.json"), Cancellation);

            Assert.Equal(RegulationFile.Read("qd26.json", file).Fingerprint, regulation.Fingerprint);
        });

    [Fact]
    public Task A_changed_file_is_refused_by_name_and_nothing_is_loaded() =>
        api.InDatabase(async db =>
        {
            var before = await Rows(db);
            Write(
                "qd148.json",
                Text("qd148.json").Replace("\"months\": 36", "\"months\": 24", StringComparison.Ordinal)
            );
            Write("a-new-one.json", Text("pre2019.json").Replace("PRE2019", "PRE2013", StringComparison.Ordinal));

            var refused = await Assert.ThrowsAsync<RefusedFileException>(() => Load(db));

            Assert.Contains("regulations/qd148.json", refused.Reason.Vi, StringComparison.Ordinal);
            Assert.Contains("A loaded regulation never changes", refused.Message, StringComparison.Ordinal);
            Assert.Equal(before, await Rows(db));
        });

    [Fact]
    public Task A_loaded_act_cannot_be_changed_by_mistake_either() =>
        api.InDatabase(async db =>
        {
            var regulation = await db.Set<Regulation>().SingleAsync(r => r.Code == "QD148", Cancellation);
            db.Entry(regulation).Property(r => r.EffectiveTo).CurrentValue = null;

            await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
        });

    [Fact]
    public async Task Official_words_stand_beside_the_labels_and_never_replace_them()
    {
        var anyone = api.Anyone();
        var before = Criterion(await anyone.GetJson("/api/v1/criteria-sets/QD26-01"));
        Write("qd26.json", Text("qd26.json"));
        Write("qd26.wording.json", Wording("""{ "label": "Nguồn gốc", "options": [null, "Từ 50%", null] }"""));

        await api.InDatabase(Load);

        var criterion = Criterion(await anyone.GetJson("/api/v1/criteria-sets/QD26-01"));
        Assert.Equal("Nguồn gốc", (string?)criterion["officialWording"]);
        Assert.Equal(
            [null, "Từ 50%", null],
            criterion["options"]!.AsArray().Select(option => (string?)option!["officialWording"])
        );
        Assert.Equal(before["label"]!.ToJsonString(), criterion["label"]!.ToJsonString());
    }

    [Fact]
    public Task Words_for_options_that_are_not_there_are_refused() =>
        api.InDatabase(async db =>
        {
            Write("qd26.json", Text("qd26.json"));
            Write("qd26.wording.json", Wording("""{ "label": null, "options": ["Một mức thôi"] }"""));

            var refused = await Assert.ThrowsAsync<RefusedFileException>(() => Load(db));

            Assert.Contains("B001", refused.Message, StringComparison.Ordinal);
        });

    private static JsonNode Criterion(JsonNode set) => set["parts"]![0]!["sections"]![0]!["criteria"]![0]!;

    private Task Load(OcopDbContext db) => new RegulationData(db, new(_folder.FullName)).LoadAsync(Cancellation);

    private static string Text(string file) => File.ReadAllText(Shipped.PathTo($"regulations/{file}"));

    private void Write(string file, string content)
    {
        var regulations = _folder.CreateSubdirectory("regulations");
        File.WriteAllText(Path.Combine(regulations.FullName, file), content);
    }

    private static string Wording(string words) =>
        $$"""{ "regulation": "QD26", "source": "Công báo", "criteria": { "B001": {{words}} } }""";

    private static async Task<(int, int, int)> Rows(OcopDbContext db) =>
        (
            await db.Set<Regulation>().CountAsync(Cancellation),
            await db.Set<CriteriaSet>().CountAsync(Cancellation),
            await db.Set<CriteriaSet>().SumAsync(set => set.Version, Cancellation)
        );
}
