using System.Net.Http.Headers;
using Ocop.Application.Webhooks.Deliveries;
using Ocop.Domain.Webhooks;

namespace Ocop.Infrastructure.Webhooks;

/// <summary>Posts messages. Of an answer nothing but its status is read.</summary>
internal sealed class WebhookTransport : IWebhookTransport, IDisposable
{
    private readonly HttpClient _client;
    private readonly TimeSpan _patience;
    private readonly TimeProvider _time;

    public WebhookTransport(GuardedConnections connections, TransportSettings settings, TimeProvider time)
    {
        _client = new(connections.Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Ocop-Webhooks/1");
        (_patience, _time) = (settings.Patience, time);
    }

    public async Task<Receipt> SendAsync(WebhookMessage message, CancellationToken cancellationToken)
    {
        var begun = _time.GetTimestamp();
        var (outcome, status) = await PostAsync(message, cancellationToken);

        return new(outcome, status, _time.GetElapsedTime(begun));
    }

    public void Dispose() => _client.Dispose();

    private async Task<(AttemptOutcome Outcome, int? Status)> PostAsync(
        WebhookMessage message,
        CancellationToken cancellationToken
    )
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ending.CancelAfter(_patience);
        using var request = RequestOf(message);

        try
        {
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ending.Token);
            var outcome = answer.IsSuccessStatusCode ? AttemptOutcome.Accepted : AttemptOutcome.Refused;
            return (outcome, (int)answer.StatusCode);
        }
        catch (HttpRequestException failed)
        {
            return (OutcomeOf(failed), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (AttemptOutcome.TimedOut, null);
        }
    }

    private static HttpRequestMessage RequestOf(WebhookMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, message.Url)
        {
            Content = new ByteArrayContent(message.Body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", message.Timestamp);
        request.Headers.Add("webhook-signature", message.Signatures);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        return request;
    }

    private static AttemptOutcome OutcomeOf(HttpRequestException failed) =>
        failed switch
        {
            { InnerException: AddressRefusedException } => AttemptOutcome.AddressRefused,
            { HttpRequestError: HttpRequestError.SecureConnectionError } => AttemptOutcome.Insecure,
            _ => AttemptOutcome.Unreachable,
        };
}
