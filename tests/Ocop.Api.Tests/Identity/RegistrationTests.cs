using Ocop.Api.Tests.Common;

namespace Ocop.Api.Tests.Identity;

public sealed class RegistrationTests(OcopApi api)
{
    private readonly string _email = Browsers.NewEmail();
    private readonly Browser _browser = api.Browser();

    [Fact]
    public async Task Registering_opens_an_account_without_any_role()
    {
        await _browser.Register(_email);

        var session = await _browser.Session();
        Assert.Equal(_email, (string?)session["user"]!["email"]);
        Assert.Empty(session["user"]!["memberships"]!.AsArray());
        Assert.Empty(session["roles"]!.AsArray());
    }

    [Fact]
    public async Task An_address_has_one_account_whatever_its_case()
    {
        await _browser.Register(_email);

        var response = await Register(email: _email.ToUpperInvariant());

        await response.MustBeProblem(409, "user.email-taken");
    }

    [Theory]
    [InlineData("matkhau1", "password.too-short", "password.common")]
    [InlineData("matkhau123456", "password.common")]
    [InlineData("ly thi hoa 8 vxq", "password.personal")]
    public async Task A_weak_password_is_refused_with_every_reason(string password, params string[] codes)
    {
        var problem = await (await Register(password: password)).MustBeProblem(422, "request.invalid");

        Assert.Equal(codes, problem["errors"]!.AsArray().Select(error => (string)error!["code"]!));
        Assert.All(problem["errors"]!.AsArray(), error => Assert.Equal("/password", (string?)error!["pointer"]));
    }

    [Theory]
    [InlineData("", "x@example.vn", "/fullName")]
    [InlineData("Hoa", "not an address", "/email")]
    [InlineData("Hoa", "no-domain@example", "/email")]
    public async Task A_name_and_an_address_are_given(string fullName, string email, string pointer)
    {
        var problem = await (await Register(fullName, email)).MustBeProblem(422, "request.invalid");

        Assert.Equal(pointer, (string?)Assert.Single(problem["errors"]!.AsArray())!["pointer"]);
    }

    [Fact]
    public async Task Nobody_registers_with_a_role()
    {
        var response = await _browser.Post(
            "/registrations",
            new
            {
                fullName = "Hoa",
                email = _email,
                password = Browser.Password,
                language = "vi",
                role = "admin",
            }
        );

        await response.MustBeProblem(400, "request.unreadable");
    }

    private Task<HttpResponseMessage> Register(
        string fullName = "Lý Thị Hoa",
        string? email = null,
        string password = Browser.Password
    ) =>
        _browser.Post(
            "/registrations",
            new
            {
                fullName,
                email = email ?? _email,
                password,
                language = "vi",
            }
        );
}
