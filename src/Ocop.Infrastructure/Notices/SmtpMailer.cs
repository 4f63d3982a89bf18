using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Ocop.Application.Notices;

namespace Ocop.Infrastructure.Notices;

/// <summary>
/// Hands mail to one SMTP server. What the server says is told as its status only: its words often repeat the address.
/// </summary>
internal sealed class SmtpMailer(SmtpSettings? settings) : IMailer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool IsOn => settings is not null;

    public async Task SendAsync(Mail mail, CancellationToken cancellationToken)
    {
        if (settings is null)
            throw new MailRefusedException("off", isServerAway: true);

        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(Patience);
        using var client = Client(settings);
        using var message = Message(settings, mail);

        try
        {
            await client.SendMailAsync(message, ending.Token);
        }
        catch (SmtpException refused)
        {
            throw new MailRefusedException(CodeOf(refused), IsAway(refused));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailRefusedException("timeout", isServerAway: true);
        }
    }

    private static SmtpClient Client(SmtpSettings settings) =>
        new(settings.Host, settings.Port)
        {
            EnableSsl = settings.StartTls,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };

    private static MailMessage Message(SmtpSettings settings, Mail mail)
    {
        var message = new MailMessage(settings.From, mail.To, mail.Subject, mail.Body)
        {
            BodyEncoding = Encoding.UTF8,
            SubjectEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{mail.Key:N}@{new MailAddress(settings.From).Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
        return message;
    }

    private static string CodeOf(SmtpException refused) =>
        refused.StatusCode is SmtpStatusCode.GeneralFailure ? "unreachable" : $"smtp-{(int)refused.StatusCode}";

    private static bool IsAway(SmtpException refused) =>
        refused.StatusCode
            is SmtpStatusCode.GeneralFailure
                or SmtpStatusCode.ServiceNotAvailable
                or SmtpStatusCode.ServiceClosingTransmissionChannel
                or SmtpStatusCode.MustIssueStartTlsFirst
        || refused.InnerException is SocketException;
}

/// <summary>Where mail is handed over, and as whom.</summary>
internal sealed record SmtpSettings(string Host, int Port, string From, bool StartTls, string? User, string? Password);
