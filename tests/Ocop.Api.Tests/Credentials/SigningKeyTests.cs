using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using static Ocop.Api.Tests.Credentials.Signed;

namespace Ocop.Api.Tests.Credentials;

/// <summary>Keys come, are used, and go; what they signed stays.</summary>
public sealed class SigningKeyTests(August august) : IClassFixture<August>
{
    private const string Today = "2026-08-06T02:00:00Z";
    private const string TwoYearsLater = "2028-08-06T02:00:00Z";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_published_for_everybody_and_may_be_kept_for_a_while()
    {
        var client = august.Anyone();

        var response = await client.GetAsync("/.well-known/jwks.json", Cancellation);

        await response.MustBe(200);
        Assert.Equal(TimeSpan.FromMinutes(10), response.Headers.CacheControl?.MaxAge);
        Assert.True(response.Headers.CacheControl?.Public);
        Assert.NotNull(response.Headers.ETag);
        var keys = (await response.Json())["keys"]!.AsArray();
        Assert.All(
            keys,
            key =>
                Assert.Equal(["alg", "crv", "kid", "kty", "use", "x", "y"], key!.AsObject().Select(m => m.Key).Order())
        );
    }

    [Fact]
    public async Task After_a_rotation_a_certificate_of_two_years_ago_is_proved_and_new_ones_have_the_new_key()
    {
        var (next, officer) = (KeyFiles.NewPrivate(), await august.ProvinceOfficer(August.LaoCai));
        var (old, _) = await august.Certified(officer);
        var (young, _) = await august.Certified(officer);
        using var overlapping = new SigningApi(august.Api, Today, ("NextKey", next));
        var printed = await overlapping.Client().Token(Credential(old));
        var announced = await KeysOf(overlapping.Client());

        using var rotated = new SigningApi(august.Api, TwoYearsLater, ("CurrentKey", next));
        var (asked, now) = (
            await rotated.Client().Token(Credential(old)),
            await rotated.Client().Token(Credential(young))
        );

        Assert.Equal(printed, asked);
        Assert.True(await printed.IsProvedBy(rotated.Client()));
        Assert.True(await now.IsProvedBy(rotated.Client()));
        Assert.NotEqual((string?)printed.Header()["kid"], (string?)now.Header()["kid"]);
        Assert.Contains((string?)now.Header()["kid"], announced);
    }

    [Fact]
    public async Task The_next_key_may_be_known_by_its_public_half_alone()
    {
        var before = await KeysOf(august.Anyone());

        using var announcing = new SigningApi(august.Api, Today, ("NextKey", KeyFiles.NewPublic()));

        Assert.NotEmpty((await KeysOf(announcing.Client())).Except(before));
    }

    [Fact]
    public async Task What_a_stolen_key_signed_proves_nothing_and_is_signed_anew()
    {
        var stolen = KeyFiles.NewPrivate();
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        using var robbed = new SigningApi(august.Api, Today, ("CurrentKey", stolen));
        var before = await robbed.Client().Token(Credential(number));

        using var mended = new SigningApi(august.Api, Today, ("Distrusted", (string?)before.Header()["kid"]));
        var after = await mended.Client().Token(Credential(number));

        Assert.False(await before.IsProvedBy(mended.Client()));
        Assert.True(await after.IsProvedBy(mended.Client()));
        Assert.Equal(after, await mended.Client().Token(Credential(number)));
    }

    [Fact]
    public async Task Without_a_key_nothing_is_issued_and_what_was_signed_before_is_still_there()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var ((signed, _), (unsigned, _)) = (await august.Certified(officer), await august.Certified(officer));
        var kept = await august.Anyone().Token(Credential(signed));
        var assessed = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4);
        using var keyless = new SigningApi(august.Api, Today, ("CurrentKey", ""), ("DevelopmentKey", ""));
        var decision = August.Decision(August.LaoCai, August.NewNumber(), "2026-08-05", assessed);
        var draft = await keyless.Client(officer).Created(decision);

        await (await keyless.Client(officer).Issue(draft)).MustBeProblem(409, "credential.no-signing-key");

        var asked = await keyless.Client().GetAsync(Credential(unsigned), Cancellation);
        await asked.MustBeProblem(409, "credential.no-signing-key");
        Assert.Equal(kept, await keyless.Client().Token(Credential(signed)));
        Assert.True(await kept.IsProvedBy(keyless.Client()));
        await (await keyless.Client().GetAsync($"/api/v1/certificates/{unsigned}", Cancellation)).MustBe(200);
    }

    [Fact]
    public void A_server_does_not_start_with_a_key_that_cannot_sign()
    {
        var junk = KeyFiles.NewPublic();
        File.WriteAllText(junk, "not a key");

        Refused("must be a PEM file", ("CurrentKey", junk));
        Refused("must be a PEM file", ("CurrentKey", junk + ".missing"));
        Refused("curve P-256", ("CurrentKey", KeyFiles.NewPrivate(ECCurve.NamedCurves.nistP384)));
        Refused("no private key", ("CurrentKey", KeyFiles.NewPublic()));
    }

    [Fact]
    public async Task A_server_does_not_start_with_a_key_that_it_distrusts()
    {
        var key = KeyFiles.NewPrivate();
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        using var api = new SigningApi(august.Api, Today, ("CurrentKey", key));
        var id = (string?)(await api.Client().Token(Credential(number))).Header()["kid"];

        Refused("Signing:Distrusted", ("CurrentKey", key), ("Distrusted", $"x, {id}"));
    }

    [Fact]
    public async Task A_machine_for_development_makes_its_own_key_and_keeps_it()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("ocop-keys-").FullName, "keys", "development.pem");
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        using var first = new SigningApi(august.Api, Today, ("CurrentKey", ""), ("DevelopmentKey", path));
        var token = await first.Client().Token(Credential(number));
        var made = await File.ReadAllTextAsync(path, Cancellation);

        using var again = new SigningApi(august.Api, Today, ("CurrentKey", ""), ("DevelopmentKey", path));

        Assert.True(await token.IsProvedBy(again.Client()));
        Assert.Equal(made, await File.ReadAllTextAsync(path, Cancellation));
    }

    private void Refused(string why, params (string, string?)[] settings)
    {
        using var api = new SigningApi(august.Api, Today, settings);
        var refusal = Assert.Throws<InvalidOperationException>(() => api.Client());
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string?>> KeysOf(HttpClient client)
    {
        var keys = await client.GetJson("/.well-known/jwks.json");
        return keys["keys"]!.AsArray().Select((JsonNode? key) => (string?)key!["kid"]);
    }
}
