using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

/// <summary>What a certificate covers stands beside it.</summary>
public sealed class CertificateScopeTests
{
    private static readonly Gtin Packet = Gtin.Parse("8938505974194", null);
    private static readonly Gtin Box = Gtin.Parse("8938505974200", null);
    private static readonly ScopeItem Green = new("Chè xanh", "200 g", Packet);
    private static readonly DateOnly Later = new(2026, 9, 1);

    private readonly Certificate _certificate = Ranked.Certificate();

    [Fact]
    public void The_first_statement_holds_from_the_issue_on()
    {
        var scope = Open(Green);

        Assert.Equal(Green.Variant, scope.ItemOn(_certificate.Period.IssuedOn, Packet)?.Variant);
        Assert.Null(scope.StatementOn(_certificate.Period.IssuedOn.AddDays(-1)));
    }

    [Fact]
    public void A_correction_holds_from_its_day_and_leaves_what_was_said_before()
    {
        var scope = Open(Green);

        Correct(scope, Later, new ScopeItem("Hộp quà", "1 kg", Box));

        Assert.NotNull(scope.ItemOn(Later.AddDays(-1), Packet));
        Assert.Null(scope.ItemOn(Later, Packet));
        Assert.NotNull(scope.ItemOn(Later, Box));
    }

    [Fact]
    public void Of_two_of_one_day_the_later_counts()
    {
        var scope = Open(Green);
        Correct(scope, Later, new ScopeItem("Hộp quà", "1 kg", Box));

        Correct(scope, Later, Green);

        Assert.NotNull(scope.ItemOn(Later, Packet));
        Assert.Equal(3, scope.Statements.Count);
    }

    [Fact]
    public void What_is_sold_beside_it_is_not_covered() =>
        Assert.Null(Open(Green, new("Hộp quà", "1 kg", Box, IsCovered: false)).ItemOn(Later, Box));

    [Fact]
    public void Something_is_covered()
    {
        Broken.By(() => Open(), CertificateScope.Rules.SomethingIsCovered);
        Broken.By(() => Open(Green with { IsCovered = false }), CertificateScope.Rules.SomethingIsCovered);
    }

    [Fact]
    public void A_number_is_named_once() =>
        Broken.By(() => Open(Green, new("Loại khác", null, Packet)), CertificateScope.Rules.ANumberIsNamedOnce);

    [Fact]
    public void An_item_is_named_once() =>
        Broken.By(
            () => Open(new("Chè xanh", "200 g", null), new("Chè xanh", "200 g", null, IsCovered: false)),
            CertificateScope.Rules.AnItemIsNamedOnce
        );

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_correction_says_why(string? because) =>
        Broken.By(
            () => Open(Green).Correct(_certificate, new(Later, because), [Green], Ranked.Officer, Ranked.Now),
            CertificateScope.Rules.ACorrectionSaysWhy
        );

    [Fact]
    public void It_is_corrected_only_while_the_certificate_holds() =>
        Broken.By(
            () => Correct(Open(Green), _certificate.Period.ExpiresOn.AddDays(1), Green),
            CertificateScope.Rules.OnlyWhatHoldsIsCorrected
        );

    [Fact]
    public void Statements_follow_each_other()
    {
        var scope = Open(Green);
        Correct(scope, Later, Green);

        Broken.By(() => Correct(scope, Later.AddDays(-1), Green), CertificateScope.Rules.StatementsFollowEachOther);
    }

    [Fact]
    public void It_is_that_of_its_certificate() =>
        Broken.By(
            () =>
                Open(Green)
                    .Correct(Ranked.Certificate(), new(Later, "Đính chính"), [Green], Ranked.Officer, Ranked.Now),
            CertificateScope.Rules.ItIsOfThisCertificate
        );

    private CertificateScope Open(params IReadOnlyList<ScopeItem> items) =>
        CertificateScope.Open(_certificate, items, Ranked.Officer, Ranked.Now);

    private void Correct(CertificateScope scope, DateOnly from, params IReadOnlyList<ScopeItem> items) =>
        scope.Correct(_certificate, new(from, "Đính chính"), items, Ranked.Officer, Ranked.Now);
}
