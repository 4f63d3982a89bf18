using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Catalogue;
using Ocop.Domain.Tests.Common;
using Ocop.Domain.Tests.Dossiers;
using Ocop.Domain.Tests.Producers;

namespace Ocop.Domain.Tests.Assessment;

public sealed class TransferTests
{
    private static readonly DateOnly Today = Filed.Today;
    private static readonly SignedPaper Letter = new("152/TTr-UBND", Today);
    private static readonly SignedPaper Approval = new("4300/QĐ-UBND", Today);
    private static readonly Id<User> Officer = Id<User>.New();

    private readonly AssessmentResult _result = new Chamber().Scoring().AllSubmitted(Law.BestIn(Filed.Set)).Close();

    [Fact]
    public void What_is_sealed_is_the_list_of_everything_in_it()
    {
        var transfer = Seal();

        Assert.Equal(
            (_result.DossierId, _result.Id, Some.Province.Id, Letter, Approval),
            (transfer.DossierId, transfer.ResultId, transfer.UnitId, transfer.Letter, transfer.Approval)
        );
        Assert.Equal((Officer, Filed.Now), (transfer.SealedBy, transfer.SealedAt));
        Assert.Equal("ocop-transfer/1, 5 mẫu", transfer.Manifest);
        Assert.True(transfer.IsIntact);
        Assert.Equal(
            new TransferSealed(transfer.Id, _result.DossierId, Some.Province.Id, transfer.Sha256),
            Assert.Single(((IAggregate)transfer).Events)
        );
    }

    [Fact]
    public void The_hash_is_that_of_the_list_in_UTF_8() =>
        Assert.Equal(
            Convert.ToHexStringLower(
                System.Security.Cryptography.SHA256.HashData("ocop-transfer/1, 5 mẫu"u8.ToArray())
            ),
            Seal().Sha256
        );

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    public void The_approval_follows_the_result_and_the_letter_the_approval(int approvedAfter, int writtenAfter)
    {
        var (approval, letter) = (Today.AddDays(approvedAfter), Today.AddDays(writtenAfter));

        Broken.By(
            () => Seal(Approval with { SignedOn = approval }, Letter with { SignedOn = letter }),
            Transfer.Rules.PapersAreSigned
        );
    }

    [Fact]
    public void The_samples_that_the_criteria_set_asks_for_go_along()
    {
        Broken.By(() => Seal(samplesRequired: 6), Transfer.Rules.SamplesGoAlong);

        Assert.True(Seal(samplesRequired: 5).IsIntact);
    }

    [Fact]
    public void The_centre_receives_it_once()
    {
        var transfer = Seal();

        transfer.Receive(Officer, Filed.Now);

        Assert.Equal((Officer, Filed.Now), (transfer.ReceivedBy, transfer.ReceivedAt));
        Assert.Equal(
            new TransferReceived(transfer.Id, _result.DossierId, Some.Province.Id),
            ((IAggregate)transfer).Events[^1]
        );
        Broken.By(() => transfer.Receive(Officer, Filed.Now), Transfer.Rules.APackageIsReceivedOnce);
    }

    [Fact]
    public void What_was_altered_is_not_received()
    {
        var transfer = Seal();
        typeof(Transfer).GetProperty(nameof(Transfer.Manifest))!.SetValue(transfer, "ocop-transfer/1, 4 mẫu");

        Assert.False(transfer.IsIntact);
        Broken.By(() => transfer.Receive(Officer, Filed.Now), Transfer.Rules.ThePackageIsWhole);
    }

    [Fact]
    public void The_centre_orders_a_reassessment_of_what_it_received_once()
    {
        var transfer = Seal();
        Broken.By(() => Order(transfer), Transfer.Rules.TheCentreOrdersOnWhatItReceived);
        transfer.Receive(Officer, Filed.Now);

        Order(transfer);

        Assert.Equal(
            ("Thiếu phiếu kiểm nghiệm", Officer, Filed.Now),
            (transfer.OrderReason, transfer.OrderedBy, transfer.OrderedAt)
        );
        Assert.Equal(
            new ReassessmentOrdered(transfer.Id, _result.DossierId, Some.Province.Id),
            ((IAggregate)transfer).Events[^1]
        );
        Broken.By(() => Order(transfer), Transfer.Rules.AReassessmentIsOrderedOnce);
    }

    [Fact]
    public void A_renewal_goes_up_with_a_report_signed_before_the_letter_and_without_a_result()
    {
        var dossier = WritingChamber.Renewing(star: 5).Dossier;

        var transfer = SealRenewal(dossier, Approval);

        Assert.Equal((dossier.Id, null, Some.Province.Id), (transfer.DossierId, transfer.ResultId, transfer.UnitId));
        Assert.Equal((null, Approval), (transfer.Approval, transfer.AgencyReport));
        Broken.By(() => SealRenewal(dossier, report: null), Transfer.Rules.TheReportIsSigned);
        Broken.By(
            () => SealRenewal(dossier, Approval with { SignedOn = Today.AddDays(1) }),
            Transfer.Rules.TheReportIsSigned
        );
        Broken.By(() => SealRenewal(dossier, Approval, samplesRequired: 6), Transfer.Rules.SamplesGoAlong);
    }

    private static void Order(Transfer transfer) =>
        transfer.OrderReassessment("Thiếu phiếu kiểm nghiệm", Officer, Filed.Now);

    private Transfer Seal(SignedPaper? approval = null, SignedPaper? letter = null, int samplesRequired = 5) =>
        Transfer.Seal(
            Listing(new(letter ?? Letter, approval ?? Approval, AdvisoryReport: null, Samples: 5)),
            _result,
            samplesRequired,
            manifest => $"{manifest.Format}, {manifest.Papers.Samples} mẫu",
            Officer,
            Filed.Now
        );

    private static Transfer SealRenewal(Dossier dossier, SignedPaper? report, int samplesRequired = 5) =>
        Transfer.SealRenewal(
            Listing(new(Letter, Approval: null, AdvisoryReport: null, Samples: 5, report)),
            dossier,
            Some.Province.Id,
            samplesRequired,
            manifest => manifest.Format,
            Officer,
            Filed.Now
        );

    private static TransferManifest Listing(TransferPapers papers) =>
        new(TransferManifest.FirstFormat, papers, Dossier: null!, [], [], Filed.Findings, CouncilReport: null!);
}
