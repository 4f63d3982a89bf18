using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Application.Notices;

namespace Ocop.Infrastructure.Notices;

internal static class MailSetup
{
    private const int Submission = 587;

    /// <summary>
    /// <c>Mail:Host</c> turns mail on; with it <c>Mail:From</c>, and where they are needed <c>Mail:Port</c> (587),
    /// <c>Mail:StartTls</c> (true), <c>Mail:User</c> and <c>Mail:PasswordFile</c>.
    /// </summary>
    public static IServiceCollection AddMail(this IServiceCollection services) =>
        services.AddSingleton<IMailer>(provider => new SmtpMailer(
            Read(provider.GetService<IConfiguration>()?.GetSection("Mail"))
        ));

    private static SmtpSettings? Read(IConfigurationSection? mail)
    {
        if (string.IsNullOrWhiteSpace(mail?["Host"]))
            return null;

        if (!MailAddress.TryCreate(mail["From"], out var from))
            throw new InvalidOperationException("Mail:From must be an e-mail address where Mail:Host is set.");

        return new(
            mail["Host"]!,
            mail.GetValue("Port", Submission),
            from.ToString(),
            mail.GetValue("StartTls", defaultValue: true),
            mail["User"],
            mail["PasswordFile"] is { Length: > 0 } file ? File.ReadAllText(file).Trim() : null
        );
    }
}
