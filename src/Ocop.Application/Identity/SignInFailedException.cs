namespace Ocop.Application.Identity;

/// <summary>Nobody was recognised (HTTP 401). It never says why, because the reason would tell who has an account.</summary>
public sealed class SignInFailedException() : Exception(Said.En)
{
    public const string Code = "sign-in.failed";

    public static readonly Text Said = new(
        "Thư điện tử hoặc mật khẩu không đúng, hoặc tài khoản đang tạm khóa vì nhập sai nhiều lần.",
        "The e-mail address or the password is wrong, or the account is locked for a while after too many wrong ones."
    );
}
