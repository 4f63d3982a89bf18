using Ocop.Domain.Identity;

namespace Ocop.Domain.Certification;

public sealed partial class Certificate
{
    private const string ByCentralOrder = "central_order";

    /// <summary>The order of the central level to take the recognition back; none where it gave none.</summary>
    public CertificateFact? WithdrawalOrder => _facts.SingleOrDefault(Is(CertificateFactKind.WithdrawalOrdered));

    /// <summary>
    /// The central level orders the body that recognised to take a wrong recognition back (QĐ 26/2026/QĐ-TTg, central
    /// level). The order changes nothing about its effect; what that body does about it will.
    /// </summary>
    /// <param name="dueOn">By when that body is to do so; the act sets no days, the order does.</param>
    public void OrderWithdrawal(DateOnly dueOn, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        var today = now.VietnamDate();

        Rules.ACertificateEndsOnce.Require(!HasEnd);
        Rules.OnlyWhatHoldsIsTakenAway.Require(HoldsOn(today));
        Rules.AWithdrawalIsOrderedOnce.Require(WithdrawalOrder is null);
        Rules.AnOrderLeavesTime.Require(today <= dueOn);

        Add(CertificateFactKind.WithdrawalOrdered, today, dueOn, ByCentralOrder, paper, by, now);
        Raise(new WithdrawalOrdered(Id, Number, ProductName, UnitId, ProducerId, dueOn));
    }

    /// <summary>
    /// Whether the order of the central level should have been carried out by then and was not. What has expired meanwhile
    /// cannot be taken back any more.
    /// </summary>
    public bool IsWithdrawalOverdueOn(DateOnly day) => !HasEnd && day > WithdrawalOrder?.Until && HoldsOn(day);

    /// <summary>
    /// Taken back as wrongly given, by order of the central level (QĐ 26/2026/QĐ-TTg), or given up by the producer.
    /// </summary>
    public void Withdraw(DateOnly from, WithdrawalGround ground, FactPaper paper, Id<User> by, DateTimeOffset now)
    {
        RequireToTakeAway(from);
        Rules.AnOrderComesFirst.Require(ground is not WithdrawalGround.CentralOrder || WithdrawalOrder is not null);

        Add(
            CertificateFactKind.Withdrawn,
            from,
            until: null,
            ground is WithdrawalGround.ProducerRequest ? "producer_request" : ByCentralOrder,
            paper,
            by,
            now
        );
    }

    /// <summary>
    /// The producer itself gives the recognition up, from today or a later day on: an electronic letter has the legal
    /// value of paper (QĐ 26/2026/QĐ-TTg).
    /// </summary>
    public void GiveUp(DateOnly from, Id<User> by, DateTimeOffset now)
    {
        Rules.ThePastIsNotGivenUp.Require(from >= now.VietnamDate());

        Withdraw(from, WithdrawalGround.ProducerRequest, FactPaper.ElectronicLetter(now.VietnamDate()), by, now);
    }

    public static partial class Rules
    {
        public static readonly Rule AWithdrawalIsOrderedOnce = new(
            "certificate.withdrawal-ordered",
            new(
                "Trung ương đã yêu cầu hủy bỏ kết quả công nhận này.",
                "The central level has ordered this recognition to be taken back already."
            )
        );

        public static readonly Rule AnOrderLeavesTime = new(
            "certificate.order-due",
            new("Hạn thực hiện không được ở quá khứ.", "The order cannot be due in the past.")
        );

        /// <summary>QĐ 26/2026/QĐ-TTg, central level: it orders, the body that recognised withdraws.</summary>
        public static readonly Rule AnOrderComesFirst = new(
            "certificate.no-order",
            new(
                "Trung ương chưa yêu cầu hủy bỏ kết quả công nhận này.",
                "The central level has not ordered this recognition to be taken back."
            )
        );

        public static readonly Rule ThePastIsNotGivenUp = new(
            "certificate.given-up-in-the-past",
            new(
                "Chủ thể chỉ trả lại giấy chứng nhận từ hôm nay trở đi.",
                "A producer gives a certificate up from today on, not for the past."
            )
        );
    }
}
