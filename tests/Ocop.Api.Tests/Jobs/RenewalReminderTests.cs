using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Api.Tests.Renewals;
using Ocop.Domain.Certification;
using Ocop.Domain.Identity;

namespace Ocop.Api.Tests.Jobs;

/// <summary>Each test has years of its own, in which no other test's certificates expire.</summary>
[Collection(RunningJobs.Collection)]
public sealed class RenewalReminderTests(OcopApi api)
{
    [Fact]
    public async Task Each_threshold_reminds_once_from_its_first_moment_on()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2093-08-05");

        await RunAt("2093-02-05T16:59:59.999Z");
        Assert.Empty(await Reminders(due, certificate));

        await RunAt("2093-02-05T17:00:00.000Z");
        await RunAt("2093-02-05T17:00:00.000Z");
        Assert.Equal([180], await Reminders(due, certificate));

        await RunAt("2093-04-06T16:59:59.999Z");
        await RunAt("2093-04-06T17:00:00.000Z");
        Assert.Equal([180, 120], await Reminders(due, certificate));

        await RunAt("2093-08-05T16:59:59.999Z"); // two thresholds passed unseen: only the one that is reached reminds
        await RunAt("2093-08-05T17:00:00.000Z");
        Assert.Equal([180, 120, 30], await Reminders(due, certificate));
        var notices = await owner!.GetAll("/api/v1/notices?sort=-sentAt");
        Assert.Equal(3, notices.Count);
        Assert.All(notices, notice => Assert.Equal("renewal_due", (string?)notice["kind"]));
    }

    [Fact]
    public async Task Who_does_not_renew_is_left_alone()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, _) = await due.On("2083-08-05");
        using var at = At("2083-03-01T03:00:00Z");
        var answer = new JsonObject { ["intention"] = "does_not_renew", ["reason"] = "production_stopped" };
        await (await As(at, owner!).Post($"/api/v1/renewals/{certificate.Number}/answers", answer)).MustBe(200);

        await RunAt("2083-03-01T03:00:00Z");

        Assert.Empty(await owner!.GetAll("/api/v1/notices?sort=-sentAt"));
    }

    [Fact]
    public async Task What_was_revoked_is_not_to_be_renewed()
    {
        var due = await Expiring.In(api);
        var (certificate, owner, person) = await due.On("2081-08-05");
        await api.InDatabase(async db =>
        {
            var found = (await db.FindAsync<Certificate>([certificate.Id], TestContext.Current.CancellationToken))!;
            found.GiveUp(new(2081, 3, 1), person!.Id, new(2081, 2, 1, 0, 0, 0, TimeSpan.Zero));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await RunAt("2081-02-15T03:00:00Z");

        Assert.Empty(await owner!.GetAll("/api/v1/notices?sort=-sentAt"));
    }

    [Fact]
    public async Task Where_nobody_acts_for_the_producer_its_commune_is_told()
    {
        var due = await Expiring.In(api);
        var (certificate, _, _) = await due.On("2085-08-05", withOwner: false);
        var officer = await due.Place.CommuneOfficer();

        await RunAt("2085-03-01T03:00:00Z");

        var notice = Assert.Single(await officer.GetAll("/api/v1/notices?sort=-sentAt"));
        Assert.Equal("renewal_due_unreached", (string?)notice["kind"]);
        Assert.Equal(certificate.Number.ToString(), (string?)notice["certificateNumber"]);
    }

    [Fact]
    public async Task Reminders_go_by_mail_where_it_is_on_and_name_nobody()
    {
        await using var server = new SmtpSink();
        var due = await Expiring.In(api);
        var (certificate, _, person) = await due.On("2087-08-05");

        await RunAt("2087-03-01T03:00:00Z", server);
        await RunAt("2087-03-01T03:00:00Z", server, "outgoing-mail");
        await RunAt("2087-03-01T03:00:00Z", server, "outgoing-mail");

        var mail = Assert.Single(server.Mail());
        Assert.Equal(person!.Email, mail.Recipient);
        Assert.Contains(certificate.Number.ToString(), mail.Body, StringComparison.Ordinal);
        Assert.Contains("có hiệu lực đến hết ngày 5/8/2087", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(person.FullName, mail.Body, StringComparison.Ordinal);
        var letter = await Letter(person);
        Assert.Equal(("sent", 0), ((string?)letter["state"], (int)letter["failures"]!));
    }

    [Fact]
    public async Task Mail_that_is_not_taken_is_tried_again_later()
    {
        await using var server = new SmtpSink { AnswerToRecipient = "450 later" };
        var due = await Expiring.In(api);
        var (_, _, person) = await due.On("2089-08-05");
        await RunAt("2089-03-01T03:00:00Z", server);

        var run = await RunAt("2089-03-01T03:00:00Z", server, "outgoing-mail");
        var early = await RunAt("2089-03-01T03:00:59.999Z", server, "outgoing-mail");
        server.AnswerToRecipient = "250 ok";
        await RunAt("2089-03-01T03:01:00Z", server, "outgoing-mail");

        Assert.Equal(("partly", 1), ((string?)run["outcome"], (int)run["failed"]!));
        Assert.Equal(0, (int)early["failed"]!);
        Assert.Single(server.Mail());
        var letter = await Letter(person!);
        Assert.Equal(
            ("sent", 1, "smtp-450"),
            ((string?)letter["state"], (int)letter["failures"]!, (string?)letter["lastFailure"])
        );
    }

    [Fact]
    public async Task While_no_mail_server_is_named_nothing_waits_to_be_mailed()
    {
        var due = await Expiring.In(api);
        var (_, owner, person) = await due.On("2091-08-05");

        await RunAt("2091-03-01T03:00:00Z");

        Assert.Single(await owner!.GetAll("/api/v1/notices?sort=-sentAt"));
        Assert.DoesNotContain(await Letters(), letter => (string?)letter["recipientId"] == person!.Id.ToString());
    }

    private async Task<JsonNode> RunAt(string now, SmtpSink? server = null, string job = "renewal-reminders")
    {
        using var at = At(now, server);
        var (admin, _) = await RunningJobs.Administrator(api);
        return await RunningJobs.Run(As(at, admin), job);
    }

    private WebApplicationFactory<Program> At(string now, SmtpSink? server = null)
    {
        var moment = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        return api.WithWebHostBuilder(host =>
        {
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Stopped(moment)));
            if (server is not null)
                SendTo(server, host);
        });
    }

    private static void SendTo(SmtpSink server, IWebHostBuilder host) =>
        host.UseSetting("Mail:Host", "127.0.0.1")
            .UseSetting("Mail:Port", server.Port.ToString(CultureInfo.InvariantCulture))
            .UseSetting("Mail:StartTls", "false")
            .UseSetting("Mail:From", "OCOP <khong-tra-loi@ocop.example.vn>");

    private static HttpClient As(WebApplicationFactory<Program> at, HttpClient person)
    {
        var client = at.CreateClient();
        client.DefaultRequestHeaders.Authorization = person.DefaultRequestHeaders.Authorization;
        return client;
    }

    private static async Task<IEnumerable<int>> Reminders(Expiring due, Certificate certificate)
    {
        var officer = await due.Place.CommuneOfficer();
        var renewal = await officer.GetJson($"/api/v1/renewals/{certificate.Number}");
        return renewal["reminders"]!.AsArray().Select(reminder => (int)reminder!["days"]!);
    }

    private async Task<JsonNode> Letter(User person) =>
        (await Letters()).Single(letter => (string?)letter["recipientId"] == person.Id.ToString());

    private async Task<List<JsonNode>> Letters()
    {
        var (admin, _) = await RunningJobs.Administrator(api);
        return await admin.GetAll("/api/v1/letters?sort=-queuedAt");
    }

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
