using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Ocop.Api.Tests.Jobs;

/// <summary>A mail server in the test's own process: as much of SMTP (RFC 5321) as it takes to be handed mail.</summary>
internal sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<Received> _mail = Channel.CreateUnbounded<Received>();
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _listening;

    public SmtpSink()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it says when it is named a recipient.</summary>
    public string AnswerToRecipient { get; set; } = "250 ok";

    public IReadOnlyList<Received> Mail()
    {
        var mail = new List<Received>();
        while (_mail.Reader.TryRead(out var one))
            mail.Add(one);
        return mail;
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _listening;
        _closing.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_closing.Token);
                await SpeakAsync(connection.GetStream());
            }
        }
        catch (Exception closed) when (closed is OperationCanceledException or SocketException or IOException) { }
    }

    private async Task SpeakAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        var recipient = "";
        await writer.WriteLineAsync("220 sink");

        while (await reader.ReadLineAsync(_closing.Token) is { } line)
        {
            if (line.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
                recipient = line["RCPT TO:".Length..].Trim('<', '>', ' ');
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                _mail.Writer.TryWrite(new(recipient, await DataAsync(reader)));
            }
            await writer.WriteLineAsync(AnswerTo(line));
        }
    }

    private string AnswerTo(string line) =>
        line.StartsWith("RCPT", StringComparison.OrdinalIgnoreCase) ? AnswerToRecipient
        : line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye"
        : "250 ok";

    private async Task<string> DataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(_closing.Token) is { } line && line != ".")
            data.Append(line).Append('\n');
        return data.ToString();
    }

    /// <param name="Data">Headers, an empty line, and the body as it was encoded.</param>
    internal sealed record Received(string Recipient, string Data)
    {
        public string Headers => Data[..Data.IndexOf("\n\n", StringComparison.Ordinal)];

        /// <summary>Decoded from base64.</summary>
        public string Body =>
            Encoding.UTF8.GetString(
                Convert.FromBase64String(
                    Data[Data.IndexOf("\n\n", StringComparison.Ordinal)..].ReplaceLineEndings("").Trim()
                )
            );
    }
}
