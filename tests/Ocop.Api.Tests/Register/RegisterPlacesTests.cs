using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;
using Ocop.Application.Register;

namespace Ocop.Api.Tests.Register;

/// <summary>A merged province, asked about in the units of today and in those of each recognition's time.</summary>
public sealed class RegisterPlacesTests(OcopApi api)
{
    private readonly Registered _register = new(api);

    [Theory]
    [InlineData("province", nameof(Places.LaoCai), "", "former Lào Cai, former Yên Bái, today")]
    [InlineData("province", nameof(Places.FormerYenBai), "", "former Lào Cai, former Yên Bái, today")]
    [InlineData("province", nameof(Places.FormerYenBai), "&units=recognition", "former Yên Bái")]
    [InlineData("province", nameof(Places.FormerLaoCai), "&units=recognition", "former Lào Cai")]
    [InlineData("province", nameof(Places.LaoCai), "&units=recognition", "today")]
    [InlineData("commune", nameof(Places.SaPa), "", "former Lào Cai, today")]
    [InlineData("commune", nameof(Places.FormerSaPa), "", "former Lào Cai, today")]
    [InlineData("commune", nameof(Places.FormerSaPa), "&units=recognition", "former Lào Cai")]
    [InlineData("commune", nameof(Places.YenBaiWard), "", "former Yên Bái")]
    [InlineData("province", nameof(Places.SaPa), "", "")]
    [InlineData("commune", nameof(Places.LaoCai), "", "")]
    public async Task A_unit_of_any_time_can_be_asked_for(string parameter, string unit, string units, string found)
    {
        await _register.Put(_register.Recognition("today"));
        await _register.Put(
            _register.Recognition("former Lào Cai", new(2024, 5, 1)) with
            {
                UnitId = Places.FormerSaPa,
            }
        );
        await _register.Put(
            _register.Recognition("former Yên Bái", new(2024, 5, 1)) with
            {
                UnitId = Places.FormerYenBaiWard,
            }
        );
        var id = typeof(Places).GetField(unit)!.GetValue(null);

        var page = await api.Anyone()
            .GetJson($"/api/v1/certified-products?q={_register.Word}&asOf=2026-09-01&{parameter}={id}{units}");

        var names = page["items"]!.AsArray().Select(item => ((string)item!["name"]!).Replace($" {_register.Word}", ""));
        Assert.Equal(found, string.Join(", ", names));
    }

    [Fact]
    public async Task Several_provinces_mean_either()
    {
        await _register.Put(_register.Recognition("A"));
        await _register.Put(_register.Recognition("B") with { UnitId = Places.HaNoi });

        var page = await api.Anyone()
            .GetJson(
                $"/api/v1/certified-products?q={_register.Word}&asOf=2026-09-01&province={Places.LaoCai}&province={Places.HaNoi}"
            );

        Assert.Equal(2, page["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_item_shows_the_place_as_it_was_then()
    {
        await _register.Put(_register.Recognition("A", new(2024, 5, 1)) with { UnitId = Places.FormerYenBaiWard });

        var page = await api.Anyone().GetJson($"/api/v1/certified-products?q={_register.Word}&asOf=2026-09-01");

        var place = Assert.Single(page["items"]!.AsArray())!["place"]!;
        Assert.Equal(
            ("Yên Bái", "Đồng Tâm"),
            ((string)place["province"]!["name"]!, (string)place["commune"]!["name"]!)
        );
    }

    [Fact]
    public async Task A_recognition_known_by_its_province_only_has_no_commune()
    {
        await _register.Put(_register.Recognition() with { UnitId = Places.FormerLaoCai });

        var page = await api.Anyone().GetJson($"/api/v1/certified-products?q={_register.Word}&asOf=2026-09-01");

        var place = Assert.Single(page["items"]!.AsArray())!["place"]!.AsObject();
        Assert.Equal("Lào Cai", (string)place["province"]!["name"]!);
        Assert.False(place.ContainsKey("commune"));
    }

    [Fact]
    public async Task When_units_have_changed_the_register_follows_them()
    {
        await _register.Put(_register.Recognition("A") with { UnitId = Places.FormerSaPa });
        await api.InDatabase(async db =>
        {
            await db.Set<RegisterEntry>()
                .Where(entry => entry.Name.EndsWith(_register.Word))
                .ExecuteUpdateAsync(entry => entry.SetProperty(one => one.ProvinceTodayId, Places.HaNoi), Cancellation);
            await db.Database.ExecuteSqlAsync(
                $"UPDATE public.loaded_data SET fingerprint = 'before' WHERE name = 'register-provinces'",
                Cancellation
            );
        });

        await using var scope = api.Services.CreateAsyncScope();
        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>().OrderBy(data => data.Order))
            await data.LoadAsync(Cancellation);

        var page = await api.Anyone()
            .GetJson($"/api/v1/certified-products?q={_register.Word}&asOf=2026-09-01&province={Places.LaoCai}");
        Assert.Single(page["items"]!.AsArray());
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
