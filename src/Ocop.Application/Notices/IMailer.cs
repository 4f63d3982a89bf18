namespace Ocop.Application.Notices;

/// <summary>Hands e-mail over to whoever carries it.</summary>
public interface IMailer
{
    /// <summary>Whether this deployment sends mail at all.</summary>
    bool IsOn { get; }

    /// <exception cref="MailRefusedException">It was not taken.</exception>
    Task SendAsync(Mail mail, CancellationToken cancellationToken);
}

/// <summary>An e-mail in plain text to one address.</summary>
/// <param name="Key">The same whenever it is sent again, so that a second copy is known as one.</param>
public sealed record Mail(Guid Key, string To, string Subject, string Body);

/// <summary>A mail was not taken; neither its words nor those of the server are kept, as they name addresses.</summary>
/// <param name="code">What the server answered, or why it could not.</param>
/// <param name="isServerAway">Whether any other mail would fare the same now.</param>
public sealed class MailRefusedException(string code, bool isServerAway) : Exception("The mail was not taken.")
{
    public string Code { get; } = code;

    public bool IsServerAway { get; } = isServerAway;
}
