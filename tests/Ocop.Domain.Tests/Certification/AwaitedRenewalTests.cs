using Ocop.Domain.Catalogue;
using Ocop.Domain.Certification;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;

namespace Ocop.Domain.Tests.Certification;

/// <summary>QĐ 26/2026/QĐ-TTg, transition: a certificate keeps effect while its renewal is decided.</summary>
public sealed class AwaitedRenewalTests
{
    private static readonly CertificateExtension Transition = Filed.Act.Transition!.Extension!;

    private readonly Filed _filed = new(kind: DossierKind.Renewal, recognised: new(2023, 9, 10));

    private Certificate Certificate => _filed.Held!;

    /// <remarks>Issued on 2023-09-10, so valid through 2026-09-10.</remarks>
    [Theory]
    [InlineData("2023-09-11", "2026-09-10", "2027-03-09", true)]
    [InlineData("2023-09-10", "2026-09-10", "2027-03-09", false)]
    [InlineData("2023-09-11", "2026-09-09", "2027-03-09", false)]
    [InlineData("2023-09-11", "2026-09-10", "2027-03-10", false)]
    [InlineData("2023-09-11", "2026-09-10", "2026-09-11", true)]
    [InlineData("2023-09-11", "2026-09-10", "2026-09-10", false)]
    public void The_transition_is_for_certificates_of_its_time(
        string issuedBefore,
        string expiringUntil,
        string until,
        bool isLawful
    )
    {
        var terms = new CertificateExtension(
            DateOnly.Parse(issuedBefore, null),
            DateOnly.Parse(expiringUntil, null),
            MaxDaysAfterExpiry: 180
        );
        var extending = () =>
            Certificate.Extend(terms, DateOnly.Parse(until, null), new("Hồ sơ"), Filed.Person, Filed.Now);

        if (isLawful)
            extending();
        else
            Broken.By(extending, Certificate.Rules.OnlyTheTransitionExtends);
    }

    [Fact]
    public void On_the_last_day_it_can_still_be_extended()
    {
        var lastDay = new DateOnly(2027, 3, 9);

        Certificate.Extend(Transition, lastDay, new("Hồ sơ"), Filed.Person, lastDay.VietnamMidnight());

        Assert.Equal(RecognitionStatus.Extended, Certificate.StatusOn(lastDay));
    }

    [Fact]
    public void It_keeps_effect_for_as_long_as_the_transition_allows()
    {
        Await(_filed.Submitted().Dossier);

        Assert.Equal(
            (RecognitionStatus.Extended, RecognitionStatus.Expired),
            (Certificate.StatusOn(new(2027, 3, 9)), Certificate.StatusOn(new(2027, 3, 10)))
        );
        var fact = Assert.Single(Certificate.Facts);
        Assert.Equal((_filed.Dossier.Id.ToString(), Filed.Today), (fact.Paper, fact.PaperOn));
    }

    [Fact]
    public void A_renewal_that_is_not_filed_extends_nothing() =>
        Broken.By(() => Await(_filed.Dossier), Certificate.Rules.OnlyAFiledRenewalExtends);

    [Fact]
    public void Neither_does_a_dossier_of_another_kind() =>
        Broken.By(() => Await(new Filed().Submitted().Dossier), Certificate.Rules.OnlyAFiledRenewalExtends);

    [Fact]
    public void Neither_does_the_renewal_of_another_product()
    {
        var other = new Filed(kind: DossierKind.Renewal, recognised: new(2023, 9, 10)).Submitted();

        Broken.By(() => Await(other.Dossier), Certificate.Rules.OnlyAFiledRenewalExtends);
    }

    [Theory]
    [InlineData(Outcome.Recognised)]
    [InlineData(Outcome.NotRecognised)]
    public void Neither_does_one_that_is_decided(Outcome outcome)
    {
        var dossier = _filed.Concluded(outcome).Dossier;
        if (outcome is Outcome.Recognised)
            dossier.Recognise(Filed.Result, Filed.Act, Filed.Person, Filed.Now);

        Broken.By(() => Await(dossier), Certificate.Rules.OnlyAFiledRenewalExtends);
    }

    [Fact]
    public void Where_the_act_has_no_transition_nothing_is_extended() =>
        Broken.By(() => Await(_filed.Submitted().Dossier, terms: null), Certificate.Rules.OnlyTheTransitionExtends);

    private void Await(Dossier renewal) => Await(renewal, Transition);

    private void Await(Dossier renewal, CertificateExtension? terms) =>
        Certificate.AwaitRenewal(renewal, terms, Filed.Person, Filed.Now);
}
