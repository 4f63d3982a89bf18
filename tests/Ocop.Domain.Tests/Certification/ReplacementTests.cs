using Ocop.Domain.Certification;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Certification;

/// <summary>What is printed wrongly is put right by another certificate, never by changing this one.</summary>
public sealed class ReplacementTests : LivingCertificate
{
    private static readonly FactPaper Correction = new("88/QĐ-UBND", Ranked.Signed.AddDays(20));

    private static readonly DateTimeOffset Later = Ranked.Now.AddDays(20);

    private static readonly DateOnly Today = Later.VietnamDate();

    [Fact]
    public void The_new_one_says_the_names_of_today_and_holds_until_the_same_day()
    {
        var printed = _certificate.ProductName;
        Rename();

        var replacement = Replace();

        Assert.Equal(("Tên đúng", printed), (replacement.ProductName, _certificate.ProductName));
        Assert.Equal(
            (Today, _certificate.Period.ExpiresOn),
            (replacement.Period.IssuedOn, replacement.Period.ExpiresOn)
        );
        Assert.Equal(
            (_certificate.Id, Correction, _certificate.DecisionId, _certificate.DossierId),
            (replacement.ReplacesId, replacement.Correction, replacement.DecisionId, replacement.DossierId)
        );
        Assert.Equal(
            (_certificate.Star, _certificate.DecidedOn, _certificate.DecisionNumber, _certificate.Signatory),
            (replacement.Star, replacement.DecidedOn, replacement.DecisionNumber, replacement.Signatory)
        );
        Assert.NotEqual(_certificate.VerificationCode, replacement.VerificationCode);
        Assert.Equal(_certificate.Number.At(2), replacement.Number);
        Assert.Equal(2, replacement.Number.Position);
    }

    [Fact]
    public void The_old_one_is_superseded_from_that_day_on()
    {
        Rename();

        var replacement = Replace();

        var fact = Assert.Single(_certificate.Facts);
        Assert.Equal(
            (CertificateFactKind.Superseded, Today, "corrected", replacement.Number.ToString()),
            (fact.Kind, fact.From, fact.Reason, fact.Paper)
        );
        Assert.Equal(RecognitionStatus.Valid, _certificate.StatusOn(Today.AddDays(-1)));
        Assert.Equal(RecognitionStatus.Superseded, _certificate.StatusOn(Today));
        Assert.Equal(
            (null, RecognitionStatus.Valid),
            (replacement.StatusOn(Today.AddDays(-1)), replacement.StatusOn(Today))
        );
        Assert.Equal(
            [
                new CertificateReplaced(
                    replacement.Id,
                    replacement.Number,
                    _certificate.Number,
                    replacement.ProductId,
                    replacement.ProducerId!.Value,
                    "Tên đúng"
                ),
            ],
            ((IAggregate)replacement).Events
        );
    }

    [Fact]
    public void On_its_last_day_it_can_still_be_replaced()
    {
        Rename();
        var lastDay = _certificate.Period.ExpiresOn;

        Broken.By(() => Replace(lastDay.AddDays(1)), Certificate.Rules.OnlyWhatHoldsIsTakenAway);
        Assert.Equal(lastDay, Replace(lastDay).Period.IssuedOn);
    }

    [Fact]
    public void Where_nothing_differs_there_is_nothing_to_correct() =>
        Broken.By(() => Replace(), Certificate.Rules.AReplacementSaysSomethingElse);

    [Fact]
    public void What_is_suspended_ended_or_ordered_back_is_not_replaced()
    {
        Rename();
        Suspend("2026-08-10", "2026-09-10");
        Broken.By(() => Replace(), Certificate.Rules.OnlyWhatHoldsIsTakenAway);

        Lift("2026-08-20");
        _certificate.OrderWithdrawal(Today, new("12/BNNMT"), Ranked.Officer, Later);
        Broken.By(() => Replace(), Certificate.Rules.AWithdrawalIsOrderedOnce);

        _certificate.GiveUp(Today, Ranked.Officer, Later);
        Broken.By(() => Replace(), Certificate.Rules.ACertificateEndsOnce);
    }

    [Fact]
    public void What_comes_from_a_published_list_is_not_replaced_here() =>
        Broken.By(
            () => Historic("2026-01-10").Replace(_ranked.Certified, 2, Correction, Ranked.Officer, Later),
            Certificate.Rules.OnlyWhatIsIssuedHereIsReplaced
        );

    [Fact]
    public void The_paper_is_there_already()
    {
        Rename();

        Broken.By(
            () =>
                _certificate.Replace(
                    _ranked.Certified,
                    2,
                    Correction with
                    {
                        DatedOn = Today.AddDays(1),
                    },
                    Ranked.Officer,
                    Later
                ),
            Certificate.Rules.APaperIsThereAlready
        );
    }

    [Fact]
    public void A_replacement_can_be_replaced()
    {
        Rename();
        var first = Replace();
        _ranked.Certified.Product.Rename("Tên đúng hơn", Today);

        var second = first.Replace(_ranked.Certified, 3, Correction, Ranked.Officer, Later.AddDays(1));

        Assert.Equal((first.Id, 3), (second.ReplacesId, second.Number.Position));
        Assert.Equal(_certificate.Period.ExpiresOn, second.Period.ExpiresOn);
    }

    private void Rename() => _ranked.Certified.Product.Rename("Tên đúng", Today);

    private Certificate Replace(DateOnly? day = null) =>
        _certificate.Replace(
            _ranked.Certified,
            position: 2,
            Correction,
            Ranked.Officer,
            day?.VietnamMidnight() ?? Later
        );
}
