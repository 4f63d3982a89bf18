using System.Buffers.Text;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ocop.Api.Tests.Certification;
using Ocop.Api.Tests.Common;
using Ocop.Domain.Credentials;
using static Ocop.Api.Tests.Certification.Living;
using static Ocop.Api.Tests.Credentials.Signed;

namespace Ocop.Api.Tests.Credentials;

/// <summary>What the public status lists say of certificates.</summary>
public sealed class StatusListTests(August august) : IClassFixture<August>
{
    private const string Valid = "00";
    private const string Suspended = "01";
    private const string Revoked = "10";
    private const string Superseded = "11";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_a_signed_credential_of_131072_entries()
    {
        var client = august.Anyone();

        var response = await client.GetAsync("/api/v1/status-lists/1", Cancellation);
        var token = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal("application/vc+jwt", response.Content.Headers.ContentType?.MediaType);
        Assert.InRange(response.Headers.CacheControl!.MaxAge!.Value.TotalSeconds, 1, 60);
        Assert.NotNull(response.Headers.ETag);
        Assert.True(await token.IsProvedBy(client));
        var list = token.Claims();
        Assert.Equal("BitstringStatusListCredential", (string?)list["type"]![1]);
        Assert.Equal("2026-08-06T02:00:00Z", (string?)list["validFrom"]);
        Assert.Equal(30_000, (long)list["credentialSubject"]!["ttl"]!);
        Assert.Equal(131_072 * 2 / 8, BitsOf(token).Length);
    }

    [Fact]
    public async Task What_happens_to_a_certificate_is_in_it_at_once()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        Assert.Equal(Valid, await EntryOf(number, august.Anyone()));

        await Done(officer.Suspend(number, "2026-08-06", "2026-08-20"));
        Assert.Equal(Suspended, await EntryOf(number, august.Anyone()));

        var revocation = await officer.Opened(Revocation(number));
        await Done(officer.Step(revocation, "decision", Order()));
        Assert.Equal(Revoked, await EntryOf(number, august.Anyone()));
    }

    [Theory]
    [InlineData("2026-08-31T16:59:59.999Z", Valid)]
    [InlineData("2026-08-31T17:00:00Z", Suspended)]
    [InlineData("2026-09-30T16:59:59.999Z", Suspended)]
    [InlineData("2026-09-30T17:00:00Z", Valid)]
    [InlineData("2030-01-01T00:00:00Z", Valid)]
    public async Task It_follows_the_days_of_legal_effect_in_Vietnam(string now, string entry)
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);
        await Done(officer.Suspend(number, "2026-09-01", "2026-09-30"));

        using var then = new SigningApi(august.Api, now);

        Assert.Equal(entry, await EntryOf(number, then.Client()));
    }

    [Fact]
    public async Task What_was_given_up_is_as_good_as_revoked()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (number, _) = await august.Certified(officer);

        await Done(officer.Withdraw(number, "producer_request"));

        Assert.Equal(Revoked, await EntryOf(number, august.Anyone()));
    }

    [Fact]
    public async Task What_a_later_certificate_replaced_is_superseded()
    {
        var officer = await august.ProvinceOfficer(August.LaoCai);
        var (before, assessed) = await august.Certified(officer);
        var again = await Assessed.In(august.Api, August.SaPa, August.LaoCai, star: 4, before: assessed);

        var later = await officer.Certify(again);

        Assert.Equal(Superseded, await EntryOf(before, august.Anyone()));
        Assert.Equal(Valid, await EntryOf(later, august.Anyone()));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("16000")]
    public async Task There_is_no_list_without_certificates(string list)
    {
        var response = await august.Anyone().GetAsync($"/api/v1/status-lists/{list}", Cancellation);

        await response.MustBeProblem(404, "not-found");
    }

    [Fact]
    public Task Every_count_has_a_place_of_its_own_in_its_list_and_neighbours_lie_apart() =>
        august.Api.InDatabase(async db =>
        {
            var places = await db
                .Database.SqlQuery<int>(
                    $"""
                    SELECT certification.status_place(serial::integer) AS "Value"
                    FROM generate_series(131072, 2 * 131072 - 1) serial ORDER BY serial
                    """
                )
                .ToListAsync(Cancellation);

            Assert.Equal(Enumerable.Range(131_072, 131_072), places.Order());
            var steps = places.Zip(places.Skip(1), (one, other) => Math.Abs(other - one)).ToList();
            Assert.InRange(steps.Count(step => step < 64), 0, steps.Count / 100);
            Assert.True(steps.Distinct().Count() > 10_000, "The steps between neighbours would tell the order.");
        });

    [Fact]
    public async Task A_place_is_given_once_and_never_changed_or_given_back()
    {
        var (number, _) = await august.Certified(await august.ProvinceOfficer(August.LaoCai));
        var index = (int)(await august.Anyone().Token(Credential(number))).Claims()["idx"]!;

        await august.Api.InDatabase(async db =>
        {
            var place = await db.Set<StatusEntry>().SingleAsync(entry => entry.Index == index, Cancellation);
            foreach (
                var change in new FormattableString[]
                {
                    $"UPDATE certification.status_entries SET index = 5 WHERE certificate_id = {place.CertificateId.Value}",
                    $"DELETE FROM certification.status_entries WHERE certificate_id = {place.CertificateId.Value}",
                }
            )
            {
                var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
                    db.Database.ExecuteSqlAsync(change, Cancellation)
                );
                Assert.Contains("never change", refusal.MessageText, StringComparison.Ordinal);
            }
        });
    }

    private static async Task<string> EntryOf(string number, HttpClient client)
    {
        var index = (int)(await client.Token(Credential(number))).Claims()["idx"]!;
        var bits = BitsOf(await client.Token($"/api/v1/status-lists/{1 + (index / 131_072)}"));
        var bit = index % 131_072 * 2;

        return Convert.ToString(bits[bit / 8], toBase: 2).PadLeft(8, '0').Substring(bit % 8, 2);
    }

    /// <summary>As any verifier unpacks it.</summary>
    private static byte[] BitsOf(string token)
    {
        var encoded = (string)token.Claims()["credentialSubject"]!["encodedList"]!;
        Assert.Equal('u', encoded[0]);
        using var unpacked = new MemoryStream();
        using var packed = new GZipStream(
            new MemoryStream(Base64Url.DecodeFromChars(encoded.AsSpan(1))),
            CompressionMode.Decompress
        );
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
