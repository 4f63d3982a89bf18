using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Identity;

/// <summary>An app on somebody's telephone that has the secret.</summary>
internal sealed class Authenticator(SecondFactorApi api, string secret)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Shown when the second factor was turned on.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>What the app shows now.</summary>
    public string Code => OneTimeCode.Of(Bytes(), OneTimeCode.StepAt(api.Now));

    /// <summary>What the app showed, or will show, at another time.</summary>
    public string CodeAfter(TimeSpan time) => OneTimeCode.Of(Bytes(), OneTimeCode.StepAt(api.Now + time));

    /// <summary>Surely not what the app shows around now.</summary>
    public string WrongCode =>
        Enumerable
            .Range(0, 10)
            .Select(digit => new string((char)('0' + digit), OneTimeCode.Digits))
            .First(code => OneTimeCode.StepOf(code, Bytes(), api.Now) is null);

    /// <summary>Scans the secret without confirming it.</summary>
    public static async Task<Authenticator> Scan(SecondFactorApi api, Browser browser)
    {
        var begun = await browser.Post("/me/second-factor", new { password = Browser.Password });

        await begun.MustBe(200);
        return new(api, (string)(await begun.Json())["secret"]!);
    }

    /// <summary>Turns the second factor on, and lets the code that did so pass.</summary>
    public static async Task<Authenticator> Enrol(SecondFactorApi api, Browser browser)
    {
        var app = await Scan(api, browser);
        var confirmed = await browser.Post("/me/second-factor/confirmation", new { code = app.Code });

        await confirmed.MustBe(200);
        app.RecoveryCodes = CodesIn(await confirmed.Json());
        api.WaitForNextCode();
        return app;
    }

    public static IReadOnlyList<string> CodesIn(JsonNode answer) =>
        [.. answer["recoveryCodes"]!.AsArray().Select(code => (string)code!)];

    private byte[] Bytes()
    {
        var bits = string.Concat(
            secret.Select(letter => Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0'))
        );

        return
        [
            .. Enumerable.Range(0, bits.Length / 8).Select(place => Convert.ToByte(bits.Substring(8 * place, 8), 2)),
        ];
    }
}

internal static class SecondSteps
{
    public static Task<HttpResponseMessage> PassSecondFactor(this Browser browser, string code) =>
        browser.Post("/session/second-factor", new { code });

    /// <summary>Gives a right password, after which a code must be asked for.</summary>
    public static async Task<JsonNode> GivePassword(this Browser browser, string email)
    {
        var response = await browser.SignIn(email);

        await response.MustBe(200);
        var session = await response.Json();
        Assert.Equal("code", (string?)session["secondFactorRequired"]);
        return session;
    }
}
