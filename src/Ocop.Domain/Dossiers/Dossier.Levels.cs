using Ocop.Domain.Assessment;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

/// <summary>Between the province and the centre, and back to a council (QĐ 26/2026/QĐ-TTg, province and central level).</summary>
public sealed partial class Dossier
{
    /// <summary>The day on which it was brought before the council that it waits for; rounds admit by it.</summary>
    public DateOnly BroughtOn =>
        State switch
        {
            DossierState.AtCentre => DayOfLast(DossierState.Transferred),
            DossierState.AwaitingReassessment => DayOfLast(DossierState.AwaitingReassessment),
            _ => ProposedOn!.Value,
        };

    /// <summary>The province sends it to the centre with its sealed package.</summary>
    /// <param name="result">The result that the package holds.</param>
    public void GoToTheCentre(Id<AssessmentResult> result, Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyWhatAwaitsTheCentreIsTransferred.Require(State is DossierState.PendingCentral);
        Rules.TheLatestResultCounts.Require(ResultId == result);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        AssessmentDueOn = inForce.LastDayOfRoundAfter(now.VietnamDate(), Level.Central);
        Enter(DossierState.Transferred, by, now);
    }

    /// <summary>A renewal of five stars goes up without a new scoring of the province.</summary>
    public void GoToTheCentreUnscored(Regulation inForce, Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyFiveStarRenewalsGoUpUnscored.Require(IsRenewedAtTheCentre && State is DossierState.Proposed);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        Enter(DossierState.Transferred, by, now);
    }

    /// <summary>The centre has its package; it waits for the central council.</summary>
    public void ArriveAtTheCentre(Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyTransferredDossiersArrive.Require(State is DossierState.Transferred);

        Enter(DossierState.AtCentre, by, now);
    }

    /// <summary>
    /// A new session of the province is to assess it. The results so far stay on record, but none counts until there is
    /// a new one.
    /// </summary>
    /// <param name="reason">Why, in words that the producer may read.</param>
    public void AssessAgain(
        ReassessmentGround ground,
        string reason,
        Regulation inForce,
        Id<User> by,
        DateTimeOffset now
    )
    {
        ground.RequiredState().Require(ground.Allows(State) && ResultId is not null);
        RequireItsActStillJudges(inForce, now.VietnamDate());

        _reassessments.Add(new(_reassessments.Count + 1, ground, reason, ResultId.Value, by, now));
        ResultId = null;
        AssessmentDueOn = inForce.LastDayOfRoundAfter(now.VietnamDate(), Level.Province);
        Enter(DossierState.AwaitingReassessment, by, now);
        Raise(new DossierToBeAssessedAgain(Id, ProducerId, UnitId, ground));
    }

    /// <summary>What the centre sent back is neither recognised nor assessed again.</summary>
    public void EndWithoutStar(Id<User> by, DateTimeOffset now)
    {
        Rules.OnlyWhatCameBackIsHandled.Require(State is DossierState.ReturnedByCentre);

        Enter(DossierState.NotRecognised, by, now);
        Raise(new DossierEndedWithoutStar(Id, ProductId, by, now));
    }

    internal void RequireAwaitsCouncilOf(Level level)
    {
        var isCentral = level is Level.Central;

        Rules.OnlyReceivedPackagesAreAssessed.Require(!isCentral || State is DossierState.AtCentre);
        Rules.OnlyProposedDossiersAreAssessed.Require(
            isCentral || State is DossierState.Proposed or DossierState.AwaitingReassessment
        );
        Rules.WhatTheCentreRenewsIsNotScoredBelow.Require(
            isCentral || State is not DossierState.Proposed || !IsRenewedAtTheCentre
        );
    }

    private DateOnly DayOfLast(DossierState state) =>
        _steps.Where(step => step.State == state).MaxBy(step => step.Number)!.At.VietnamDate();

    public static partial class Rules
    {
        /// <summary>QĐ 26/2026/QĐ-TTg, province level: the results of five stars go up, once.</summary>
        public static readonly Rule OnlyWhatAwaitsTheCentreIsTransferred = new(
            "dossier.not-pending-central",
            new(
                "Chỉ chuyển lên Trung ương hồ sơ có kết quả đề nghị 5 sao và chưa chuyển.",
                "Only a dossier whose result awaits the central level is transferred, once."
            )
        );

        public static readonly Rule OnlyTransferredDossiersArrive = new(
            "dossier.not-transferred",
            new(
                "Trung ương chỉ tiếp nhận hồ sơ đã được tỉnh chuyển và chưa tiếp nhận.",
                "The central level receives what a province has transferred, once."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, central level.</summary>
        public static readonly Rule OnlyReceivedPackagesAreAssessed = new(
            "dossier.not-at-centre",
            new(
                "Hội đồng cấp Trung ương chỉ đánh giá hồ sơ đã được Trung ương tiếp nhận và chưa được đánh giá.",
                "The central council assesses dossiers whose package has been received and that are not being assessed."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, central level: below the band of five stars the province goes on.</summary>
        public static readonly Rule OnlyWhatCameBackIsHandled = new(
            "dossier.not-returned-by-centre",
            new(
                "Hồ sơ không ở bước Trung ương trả về tỉnh.",
                "The dossier has not been sent back by the central level."
            )
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, central level: it may order a re-assessment.</summary>
        public static readonly Rule TheCentreOrdersOnWhatItHasSeen = new(
            "dossier.not-open-to-an-order",
            new(
                "Trung ương chỉ yêu cầu đánh giá lại hồ sơ đã tiếp nhận và chưa có quyết định công nhận.",
                "The centre orders a re-assessment of what it has received and nobody has decided on."
            )
        );

        /// <summary>Not fixed by law: once a decision is issued, the law on complaints (Luật Khiếu nại) applies instead.</summary>
        public static readonly Rule OnlyUndecidedResultsAreReexamined = new(
            "dossier.not-open-to-appeal",
            new(
                "Chỉ xem xét lại kết quả chưa có quyết định công nhận; sau khi có quyết định thì thực hiện theo pháp luật về khiếu nại.",
                "Only a result that no decision has been issued on is examined again; after that the law on complaints applies."
            )
        );

        public static readonly Rule TheLatestResultCounts = new(
            "dossier.other-result",
            new(
                "Chỉ kết quả mới nhất của hồ sơ có giá trị; hồ sơ đã có kết quả khác hoặc đang được đánh giá lại.",
                "Only a dossier's latest result counts; there is another one, or it is being assessed again."
            )
        );
    }
}
