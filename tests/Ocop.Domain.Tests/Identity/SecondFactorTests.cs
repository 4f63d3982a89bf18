using System.Text;
using Ocop.Domain.Identity;
using Ocop.Domain.Tests.Common;

namespace Ocop.Domain.Tests.Identity;

public sealed class SecondFactorTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly byte[] Sealed = [1, 2, 3];
    private static readonly string[] RecoveryCodes = ["abcde-fghjk-mnpqr", "stuvw-xyz23-45678"];
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 1, 0, 0, TimeSpan.Zero);

    private readonly SecondFactor _factor = SecondFactor.Begin(Id<User>.New(), Sealed, Now);

    [Fact]
    public void It_counts_from_the_first_right_code_on()
    {
        Assert.True(_factor.Confirm(CodeAt(Now), Secret, RecoveryCodes, Now));

        Assert.Equal(Now, _factor.ConfirmedAt);
        Assert.Equal(2, _factor.RecoveryCodes.Count);
    }

    [Fact]
    public void A_wrong_code_confirms_nothing()
    {
        Assert.False(_factor.Confirm(CodeAt(Now.AddHours(1)), Secret, RecoveryCodes, Now));

        Assert.Null(_factor.ConfirmedAt);
        Assert.Empty(_factor.RecoveryCodes);
    }

    [Fact]
    public void An_enrolment_is_finished_soon()
    {
        var late = Now + SecondFactor.EnrolmentHolds;

        Broken.By(
            () => _factor.Confirm(CodeAt(late), Secret, RecoveryCodes, late),
            SecondFactor.Rules.AnEnrolmentIsFinishedSoon
        );
    }

    [Fact]
    public void An_unfinished_enrolment_begins_again_with_another_secret_and_time()
    {
        _factor.BeginAgain([4, 5], Now.AddMinutes(20));

        Assert.Equal([4, 5], _factor.SealedSecret);
        Assert.True(_factor.Confirm(CodeAt(Now.AddMinutes(30)), Secret, RecoveryCodes, Now.AddMinutes(30)));
    }

    [Fact]
    public void A_finished_enrolment_does_not_begin_again()
    {
        Confirm();

        Broken.By(() => _factor.BeginAgain([4], Now), SecondFactor.Rules.ThereIsOne);
        Broken.By(() => _factor.Confirm(CodeAt(Now), Secret, RecoveryCodes, Now), SecondFactor.Rules.ThereIsOne);
    }

    [Fact]
    public void No_code_is_taken_before_the_confirmation() =>
        Broken.By(() => _factor.Take(CodeAt(Now), Secret, Now), SecondFactor.Rules.ThereIsNone);

    [Fact]
    public void A_code_is_taken_once_and_no_older_one_after_it()
    {
        Confirm();
        var later = Now.AddMinutes(5);

        Assert.True(_factor.Take(CodeAt(later), Secret, later));
        Assert.False(_factor.Take(CodeAt(later), Secret, later));
        Assert.False(_factor.Take(CodeAt(later.AddSeconds(-OneTimeCode.SecondsPerStep)), Secret, later));
    }

    [Fact]
    public void The_code_that_confirmed_does_not_sign_in()
    {
        Confirm();

        Assert.False(_factor.Take(CodeAt(Now), Secret, Now));
    }

    [Theory]
    [InlineData("abcde-fghjk-mnpqr")]
    [InlineData(" ABCDE fghjk mnpqr ")]
    public void A_recovery_code_is_taken_once_however_it_is_typed(string typed)
    {
        Confirm();

        Assert.True(_factor.Take(typed, Secret, Now));
        Assert.False(_factor.Take(typed, Secret, Now));
        Assert.Equal(Now, _factor.RecoveryCodes[0].UsedAt);
        Assert.Null(_factor.RecoveryCodes[1].UsedAt);
    }

    [Fact]
    public void New_recovery_codes_replace_all_of_before()
    {
        Confirm();

        _factor.ReplaceRecoveryCodes(["22222-33333-44444"]);

        Assert.False(_factor.Take(RecoveryCodes[0], Secret, Now));
        Assert.True(_factor.Take("22222-33333-44444", Secret, Now));
    }

    [Fact]
    public void Recovery_codes_are_not_kept_as_they_are()
    {
        Confirm();

        Assert.All(
            _factor.RecoveryCodes,
            kept => Assert.DoesNotContain(RecoveryCodes, code => Encoding.ASCII.GetString(kept.Hash).Contains(code))
        );
    }

    [Fact]
    public void Nobody_resets_their_own() =>
        Broken.By(() => _factor.RequireResetBy(_factor.UserId), User.Rules.NobodyDecidesOnTheirOwnRoles);

    private void Confirm() => Assert.True(_factor.Confirm(CodeAt(Now), Secret, RecoveryCodes, Now));

    private static string CodeAt(DateTimeOffset instant) => OneTimeCode.Of(Secret, OneTimeCode.StepAt(instant));
}
