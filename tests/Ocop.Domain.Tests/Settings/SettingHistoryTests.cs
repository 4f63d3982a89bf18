using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Settings;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Settings;

public sealed class SettingHistoryTests
{
    private static readonly Setting<int> Days = ProcedureMatters.AppealDays;

    private readonly SettingHistory _country = SettingHistory.Begin(Days, Some.Country);
    private readonly SettingHistory _province = SettingHistory.Begin(Days, Some.Province);

    [Fact]
    public void Nothing_set_leaves_the_default()
    {
        var standing = At(Some.Today).Standing(Days);

        Assert.Equal(("15", SettingSource.Default), (standing.Value, standing.Source));
        Assert.Null(standing.Entry);
    }

    [Fact]
    public void The_country_sets_for_all_and_a_province_for_itself()
    {
        Set(_country, "20");
        Assert.Equal((20, SettingSource.Country), (At(Some.Today).Of(Days), At(Some.Today).Standing(Days).Source));

        Set(_province, "10");
        Assert.Equal((10, SettingSource.Province), (At(Some.Today).Of(Days), At(Some.Today).Standing(Days).Source));
    }

    [Fact]
    public void A_value_stands_from_its_first_day_on_and_not_before()
    {
        Set(_province, "10", inDays: 7);

        Assert.Equal((15, 10), (At(Some.Today.AddDays(6)).Of(Days), At(Some.Today.AddDays(7)).Of(Days)));
    }

    [Fact]
    public void A_province_that_sets_nothing_any_more_goes_by_the_country_again()
    {
        Set(_country, "20");
        Set(_province, "10");
        Set(_province, value: null, inDays: 3);

        Assert.Equal((10, 20), (At(Some.Today.AddDays(2)).Of(Days), At(Some.Today.AddDays(3)).Of(Days)));
        Assert.Equal(2, _province.Entries.Count);
    }

    [Fact]
    public void Another_setting_is_not_touched()
    {
        Set(_province, "10");

        Assert.True(At(Some.Today).Of(ProcedureMatters.AppealsAreHeard));
    }

    [Fact]
    public void Nothing_is_set_for_the_past() =>
        Broken.By(() => Set(_province, "10", inDays: -1), SettingHistory.Rules.NothingIsSetForThePast);

    [Theory]
    [InlineData("0")]
    [InlineData("91")]
    [InlineData("fifteen")]
    public void Only_values_of_the_setting_are_set(string value) =>
        Broken.By(() => Set(_province, value), SettingHistory.Rules.AValueFits);

    [Fact]
    public void A_commune_sets_nothing() =>
        Broken.By(() => SettingHistory.Begin(Days, Some.Commune), SettingHistory.Rules.TheCountryOrAProvinceSets);

    [Fact]
    public void On_any_day_the_entry_counts_that_began_last_and_of_several_the_one_made_last() =>
        Prop.ForAll(
                Arb.From(Gen.ListOf(Gen.Choose(0, 5).Zip(Gen.Choose(1, 90)))),
                entries =>
                {
                    var history = SettingHistory.Begin(Days, Some.Province);
                    foreach (var (inDays, value) in entries)
                        Set(history, $"{value}", inDays);

                    return Enumerable
                        .Range(0, 7)
                        .All(day =>
                            new SettingsAt([history], Some.Today.AddDays(day)).Of(Days) == Expected(entries, day)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Day after day, each entry takes the place of the one before it.</summary>
    private static int Expected(IReadOnlyCollection<(int InDays, int Value)> entries, int day)
    {
        var standing = Days.Default;
        for (var one = 0; one <= day; one++)
            standing = entries.Where(entry => entry.InDays == one).Select(entry => entry.Value).LastOrDefault(standing);
        return standing;
    }

    private SettingsAt At(DateOnly day) => new([_country, _province], day);

    private static void Set(SettingHistory history, string? value, int inDays = 0) =>
        history.Set(Days, new(value, Some.Today.AddDays(inDays), "Quyết định 12/QĐ-UBND"), Filed.Person, Filed.Now);
}
