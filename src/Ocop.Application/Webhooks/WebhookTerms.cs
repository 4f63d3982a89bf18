namespace Ocop.Application.Webhooks;

/// <summary>How this deployment keeps webhooks. Not fixed by law: settings under <c>Webhooks</c>.</summary>
/// <param name="Ports">Those that receivers may listen on.</param>
/// <param name="DaysKept">How long events and what became of them are kept, and can be replayed.</param>
public sealed record WebhookTerms(IReadOnlyCollection<int> Ports, int DaysKept)
{
    public static readonly WebhookTerms Usual = new([443, 8443], DaysKept: 30);
}
