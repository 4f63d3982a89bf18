using Ocop.Domain.ApiClients;
using Ocop.Domain.Tests.Common;
using static Ocop.Domain.Tests.ApiClients.Clients;

namespace Ocop.Domain.Tests.ApiClients;

public sealed class ApiClientTests
{
    [Fact]
    public void A_request_waits_for_an_administrator_and_may_nothing()
    {
        var client = Requested();

        Assert.Equal(ApiClientState.Requested, client.State);
        Assert.Equal(0, client.QuotaPerHour);
        Assert.Empty(client.LiveAt(Now));
    }

    [Fact]
    public void Scopes_are_kept_once_each_and_in_order()
    {
        var client = ApiClient.Request(
            Stated with
            {
                Scopes = ["rewards:read", "dossiers:read", "rewards:read"],
            },
            Officer,
            Now
        );

        Assert.Equal(["dossiers:read", "rewards:read"], client.Scopes);
    }

    [Fact]
    public void An_address_has_one_spelling() => Assert.Equal("cntt@laocai.example.vn", Requested().ContactEmail);

    [Theory]
    [InlineData("dossiers:write")]
    [InlineData("")]
    public void A_scope_that_does_not_exist_is_refused(string scope) =>
        Broken.By(
            () => ApiClient.Request(Stated with { Scopes = [scope] }, Officer, Now),
            ApiClient.Rules.ScopesAreKnown
        );

    [Fact]
    public void A_client_without_scopes_is_refused() =>
        Broken.By(() => ApiClient.Request(Stated with { Scopes = [] }, Officer, Now), ApiClient.Rules.ScopesAreKnown);

    [Theory]
    [InlineData("h38")]
    [InlineData("H38..12")]
    [InlineData("H38.12\n")]
    [InlineData("H38 12")]
    public void An_agency_code_has_a_form(string code) =>
        Broken.By(
            () => ApiClient.Request(Stated with { AgencyCode = code }, Officer, Now),
            ApiClient.Rules.AnAgencyHasACode
        );

    [Fact]
    public void Who_requested_it_does_not_approve_it() =>
        Broken.By(() => Requested().Approve(100, Officer, Now), ApiClient.Rules.NobodyDecidesOnTheirOwnRequest);

    [Fact]
    public void Who_requested_it_does_not_refuse_it() =>
        Broken.By(() => Requested().Refuse("Trùng", Officer, Now), ApiClient.Rules.NobodyDecidesOnTheirOwnRequest);

    [Theory]
    [InlineData(0)]
    [InlineData(ApiClient.MostQuota + 1)]
    public void A_quota_has_bounds(int quota) =>
        Broken.By(() => Requested().Approve(quota, Administrator, Now), ApiClient.Rules.AQuotaIsInRange);

    [Fact]
    public void The_first_secret_needs_no_end_of_another()
    {
        var client = Approved();

        var secret = client.AddSecret(SecretText.New(), formerEndsAt: null, Officer, Now);

        Assert.Equal([secret], client.LiveAt(Now));
        Assert.Null(secret.EndsAt);
    }

    [Fact]
    public void Both_secrets_are_good_until_the_former_one_ends()
    {
        var client = Approved();
        var former = client.AddSecret(SecretText.New(), null, Officer, Now);
        var end = Now.AddDays(30);

        var next = client.AddSecret(SecretText.New(), end, Officer, Now);

        Assert.Equal([former, next], client.LiveAt(end.AddTicks(-1)));
        Assert.Equal([next], client.LiveAt(end));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(-0.001)]
    [InlineData(30.001)]
    public void The_end_of_the_former_secret_is_said_and_near(double? days)
    {
        var client = Approved();
        client.AddSecret(SecretText.New(), null, Officer, Now);

        Broken.By(
            () => client.AddSecret(SecretText.New(), days is { } ahead ? Now.AddDays(ahead) : null, Officer, Now),
            ApiClient.Rules.TheFormerOneEndsSoon
        );
    }

    [Fact]
    public void A_third_live_one_is_refused_even_of_another_kind()
    {
        var client = Approved();
        client.AddSecret(SecretText.New(), null, Officer, Now);
        client.AddKey(NewKey(), Now.AddDays(1), Officer, Now);

        Broken.By(
            () => client.AddSecret(SecretText.New(), Now.AddDays(1), Officer, Now),
            ApiClient.Rules.TwoCredentialsAreEnough
        );
    }

    [Fact]
    public void A_key_that_was_ended_does_not_come_back()
    {
        var client = Approved();
        var key = NewKey();
        client.EndCredential(client.AddKey(key, null, Officer, Now).Number, Now);

        Broken.By(() => client.AddKey(key, null, Officer, Now), ApiClient.Rules.AKeyIsAddedOnce);
    }

    [Fact]
    public void An_API_key_stands_beside_two_secrets()
    {
        var client = Approved();
        client.AddSecret(SecretText.New(), null, Officer, Now);
        client.AddSecret(SecretText.New(), Now.AddDays(1), Officer, Now);

        var key = client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(90), Officer, Now);

        Assert.Equal(3, key.Number);
        Assert.Contains(key, client.LiveAt(Now));
    }

    [Fact]
    public void An_API_key_takes_no_secrets_place()
    {
        var client = Approved();
        var key = client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(90), Officer, Now);

        client.AddSecret(SecretText.New(), formerEndsAt: null, Officer, Now);

        Assert.Equal(Now.AddDays(90), key.EndsAt);
    }

    [Fact]
    public void A_sixth_live_API_key_is_refused_until_one_has_ended()
    {
        var client = Approved();
        for (var number = 1; number <= ApiClient.MostLiveApiKeys; number++)
            client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(number), Officer, Now);

        Broken.By(
            () => client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(9), Officer, Now),
            ApiClient.Rules.FiveApiKeysAreEnough
        );
        client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(9), Officer, Now.AddDays(1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366.001)]
    public void An_API_key_ends_within_a_year(double days) =>
        Broken.By(
            () => Approved().AddApiKey(SecretText.NewApiKey(), Now.AddDays(days), Officer, Now),
            ApiClient.Rules.AnApiKeyEnds
        );

    [Fact]
    public void A_client_that_is_shut_out_gets_no_API_key()
    {
        var client = Approved();
        client.Suspend("Gọi bất thường", Administrator, Now);

        Broken.By(
            () => client.AddApiKey(SecretText.NewApiKey(), Now.AddDays(1), Officer, Now),
            ApiClient.Rules.ItsStateAllowsIt
        );
    }

    [Fact]
    public void Ending_a_secret_works_at_once_and_once()
    {
        var client = Approved();
        var secret = client.AddSecret(SecretText.New(), null, Officer, Now);

        client.EndCredential(secret.Number, Now);

        Assert.Empty(client.LiveAt(Now));
        Broken.By(() => client.EndCredential(secret.Number, Now), ApiClient.Rules.ACredentialEndsOnce);
    }

    [Fact]
    public void A_suspended_client_proves_nothing_until_it_is_resumed()
    {
        var client = Approved();
        var secret = client.AddSecret(SecretText.New(), null, Officer, Now);

        client.Suspend("Gọi bất thường", Administrator, Now);
        Assert.Empty(client.LiveAt(Now));

        client.Resume(Administrator, Now);
        Assert.Equal([secret], client.LiveAt(Now));
    }

    [Fact]
    public void Closing_ends_every_secret_and_key()
    {
        var client = Approved();
        client.AddSecret(SecretText.New(), null, Officer, Now);
        client.AddKey(NewKey(), Now.AddDays(3), Officer, Now);

        client.Close("Hệ thống ngừng hoạt động", Administrator, Now);

        Assert.DoesNotContain(client.Credentials, credential => credential.IsLiveAt(Now));
    }

    [Fact]
    public void What_happened_is_told()
    {
        var client = Approved();
        client.AddSecret(SecretText.New(), null, Officer, Now);

        Assert.Equal(
            [
                new ApiClientRequested(client.Id, client.UnitId, Officer),
                new ApiClientDecided(client.Id, ApiClientState.Approved, Administrator),
                new ClientCredentialAdded(client.Id, 1, CredentialKind.Secret),
            ],
            ((IAggregate)client).Events
        );
    }
}
