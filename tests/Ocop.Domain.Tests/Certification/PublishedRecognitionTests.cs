using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Certification;

/// <summary>Lists tell of one recognition with more or less precision.</summary>
public sealed class PublishedRecognitionTests
{
    private static readonly PublishedRecognition Precise = new(
        new("Miến dong", ProducerName: null, ProducerKind: null, Some.Commune.Id),
        Star: 4,
        "4261/QĐ-UBND",
        RecordedDate.Day(new(2021, 5, 6)),
        Level.Province,
        RegulationId: null,
        Source: null
    );

    private static readonly PublishedRecognition Vague = Precise with
    {
        DecisionNumber = null,
        RecognisedOn = RecordedDate.Year(2021),
        Level = null,
    };

    public static TheoryData<PublishedRecognition> Others =>
        [
            Precise with
            {
                Star = 3,
            },
            Precise with
            {
                RecognisedOn = RecordedDate.Day(new(2022, 5, 6)),
            },
            Precise with
            {
                Level = Level.Central,
            },
            Precise with
            {
                DecisionNumber = "12/QĐ-UBND",
            },
        ];

    [Fact]
    public void What_is_told_with_less_precision_says_no_more()
    {
        Assert.True(Vague.SaysNoMoreThan(Precise));
        Assert.True(Precise.SaysNoMoreThan(Precise));
        Assert.False(Precise.SaysNoMoreThan(Vague));
        Assert.False((Precise with { RecognisedOn = Vague.RecognisedOn }).SaysNoMoreThan(Vague));
        Assert.False((Vague with { Level = Level.Province }).SaysNoMoreThan(Vague));
        Assert.False((Vague with { DecisionNumber = "4261/QĐ-UBND" }).SaysNoMoreThan(Vague));
    }

    [Fact]
    public void Both_can_be_one_where_only_precision_tells_them_apart()
    {
        Assert.True(Vague.CanBe(Precise));
        Assert.True(Precise.CanBe(Vague));
        Assert.True(Precise.CanBe(Precise));
    }

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void Another_star_day_level_or_decision_is_another_recognition(PublishedRecognition other)
    {
        Assert.False(other.IsSameAs(Precise));
        Assert.False(other.SaysNoMoreThan(Precise));
        Assert.False(other.CanBe(Precise));
        Assert.False(Precise.CanBe(other));
    }

    [Fact]
    public void A_vague_one_of_another_star_or_year_is_another()
    {
        Assert.False((Vague with { Star = 3 }).SaysNoMoreThan(Precise));
        Assert.False((Vague with { RecognisedOn = RecordedDate.Year(2022) }).SaysNoMoreThan(Precise));
        Assert.False((Vague with { Star = 3 }).CanBe(Precise));
        Assert.False((Vague with { RecognisedOn = RecordedDate.Year(2022) }).CanBe(Precise));
    }
}
