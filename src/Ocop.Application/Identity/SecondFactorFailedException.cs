namespace Ocop.Application.Identity;

/// <summary>The second step of a sign-in did not succeed (HTTP 401).</summary>
/// <param name="isPending">Whether the password, which comes first, still counts.</param>
public sealed class SecondFactorFailedException(bool isPending) : Exception("No session began.")
{
    private static readonly Text NotPending = new(
        "Đã quá thời gian nhập mã. Hãy đăng nhập lại bằng mật khẩu.",
        "The time for the code is over. Sign in with your password again."
    );

    public string Code { get; } = isPending ? "second-factor.failed" : "second-factor.not-pending";

    public Text Said { get; } = isPending ? SecondFactorCheck.Wrong : NotPending;
}
