using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Imports;

namespace Ocop.Api.Tests.Register;

/// <summary>
/// A programme that published figures and no names, as recognitions made up to give these figures. They say so in their
/// names, and enter the register as any published list does: by the import.
/// </summary>
/// <param name="Province">The province by its name of the time.</param>
internal sealed record Programme(string Province)
{
    /// <summary>Producer and place go round: as many producers, in as many communes, as there are.</summary>
    public required int Producers { get; init; }

    public required int Communes { get; init; }

    /// <summary>In the order they were recognised.</summary>
    public required IReadOnlyList<Recognised> Rounds { get; init; }

    public async Task<IReadOnlyList<Listed>> In(ImportingApi api)
    {
        var communes = await CommunesOf(api);
        var stars = Rounds.SelectMany(round => Enumerable.Repeat(round, round.Count)).ToList();

        return [.. stars.Select((round, place) => Product(round, place, communes[place % Producers % Communes]))];
    }

    private Listed Product(Recognised round, int place, (string District, string Commune) at) =>
        new($"Sản phẩm {Letters(place)} (tổng hợp)")
        {
            Province = Province,
            District = at.District,
            Commune = at.Commune,
            Producer = $"HTX {Letters(place % Producers)} (tổng hợp)",
            Stars = round.Star,
            Decision = round.Decision,
            Date = round.Date,
            Round = "",
        };

    /// <summary>Letters, because a number behind a name would look like the size of a pack.</summary>
    private static string Letters(int number) =>
        string.Concat(new[] { number / 400, number / 20 % 20, number % 20 }.Select(letter => (char)('A' + letter)));

    private async Task<List<(string District, string Commune)>> CommunesOf(ImportingApi api)
    {
        const string Units = "/api/v1/administrative-units?asOf=2020-01-01";
        var provinces = await api.Public.GetAll($"{Units}&level=province");
        var id = provinces.Single(unit => (string)unit["name"]! == Province)["id"];
        var districts = await api.Public.GetAll($"{Units}&level=district&parent={id}");
        var communes = await api.Public.GetAll($"{Units}&level=commune&parent={id}");

        return
        [
            .. communes
                .Where(commune => (string)commune["kind"]! == "commune")
                .Join(
                    districts.Take(8),
                    commune => (string)commune["parentId"]!,
                    district => (string)district["id"]!,
                    (commune, district) => ((string)district["name"]!, (string)commune["name"]!)
                )
                .Take(Communes),
        ];
    }
}

/// <param name="Date">The day of the decision.</param>
internal sealed record Recognised(int Count, string Star, string Decision, string Date);
