using Ocop.Domain.ApiClients;
using static Ocop.Domain.Tests.ApiClients.Clients;

namespace Ocop.Domain.Tests.ApiClients;

public sealed class SecretTextTests
{
    [Fact]
    public void A_secret_is_recognised_by_its_prefix_and_its_length()
    {
        var secret = SecretText.New().Value;

        Assert.Matches("^ocop_cs_[0-9A-Za-z]{46}$", secret);
        Assert.True(SecretText.IsWellFormed(secret));
    }

    [Fact]
    public void An_API_key_never_passes_for_a_secret()
    {
        var (secret, key) = (SecretText.New().Value, SecretText.NewApiKey().Value);

        Assert.StartsWith("ocop_ak_", key);
        Assert.True(SecretText.IsApiKey(key));
        Assert.False(SecretText.IsWellFormed(key));
        Assert.False(SecretText.IsApiKey(secret));
    }

    [Fact]
    public void No_text_proves_an_API_key_where_tokens_are_asked_for()
    {
        var (client, key) = (Approved(), SecretText.NewApiKey());
        client.AddApiKey(key, Now.AddDays(1), Officer, Now);

        Assert.Null(ClientCredential.ProvedBy(key.Value, client.LiveAt(Now)));
    }

    [Fact]
    public void No_two_secrets_are_the_same() =>
        Assert.Distinct(Enumerable.Range(0, 200).Select(_ => SecretText.New().Value));

    /// <remarks>A letter that passes for its neighbour would be one chance in 62⁶; none of these is.</remarks>
    [Fact]
    public void A_mistyped_letter_anywhere_shows()
    {
        var secret = SecretText.New().Value;

        Assert.All(
            Enumerable.Range(0, secret.Length),
            place =>
                Assert.False(
                    SecretText.IsWellFormed(
                        $"{secret[..place]}{(secret[place] == 'x' ? 'y' : 'x')}{secret[(place + 1)..]}"
                    )
                )
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("ocop_cs_")]
    [InlineData("a password that somebody chose")]
    public void Anything_else_is_no_secret(string text) => Assert.False(SecretText.IsWellFormed(text));

    [Fact]
    public void It_is_not_written_where_objects_are_written()
    {
        var secret = SecretText.New();

        Assert.Equal($"{secret.Value[..12]}…", $"{secret}");
    }

    [Fact]
    public void Only_its_own_text_proves_a_secret()
    {
        var (former, next) = (SecretText.New(), SecretText.New());
        var client = Approved();
        var first = client.AddSecret(former, null, Officer, Now);
        var second = client.AddSecret(next, Now.AddDays(1), Officer, Now);

        Assert.Same(first, ClientCredential.ProvedBy(former.Value, client.LiveAt(Now)));
        Assert.Same(second, ClientCredential.ProvedBy(next.Value, client.LiveAt(Now)));
        Assert.Null(ClientCredential.ProvedBy(SecretText.New().Value, client.LiveAt(Now)));
        Assert.Equal(next.Hint, second.Hint);
    }

    [Fact]
    public void No_text_proves_a_key_or_a_client_that_is_not_there()
    {
        var client = Approved();
        client.AddKey(NewKey(), null, Officer, Now);

        Assert.Null(ClientCredential.ProvedBy("", client.LiveAt(Now)));
        Assert.Null(ClientCredential.ProvedBy("", []));
    }
}
