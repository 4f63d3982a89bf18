using Ocop.Domain.AdministrativeUnits;

namespace Ocop.Domain.Tests.AdministrativeUnits;

public sealed class UnitKeyTests
{
    private static readonly DateOnly July2025 = new(2025, 7, 1);

    [Fact]
    public void A_key_reads_as_a_path() =>
        Assert.Equal("province/15/2025-07-01", new UnitKey(UnitLevel.Province, "15", July2025).ToString());

    [Fact]
    public void A_unit_older_than_the_register_has_no_beginning() =>
        Assert.Equal("commune/00001/-", new UnitKey(UnitLevel.Commune, "00001", null).ToString());

    [Fact]
    public void The_same_key_gives_the_same_id_in_every_deployment() =>
        Assert.Equal("834f6465-5294-8089-9096-39234d5031c6", new UnitKey(UnitLevel.Central, "VN", null).Id.ToString());

    [Fact]
    public void A_code_used_again_names_another_unit() =>
        Assert.NotEqual(
            new UnitKey(UnitLevel.Province, "15", null).Id,
            new UnitKey(UnitLevel.Province, "15", July2025).Id
        );
}
