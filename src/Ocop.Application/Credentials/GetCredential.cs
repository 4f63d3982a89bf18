using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>A certificate as a signed text, which proves itself without asking the register.</summary>
public sealed record GetCredential(string Number, CredentialFormat Format) : IQuery<string>
{
    internal sealed class Handler(IOcopDb db, Clock clock, CredentialTexts texts)
        : IRequestHandler<GetCredential, string>
    {
        public async Task<string> Handle(GetCredential query, CancellationToken cancellationToken)
        {
            var subject = await db.CredentialSubjectAsync(query.Number, clock.Today, cancellationToken);

            return await texts.Of(subject, query.Format, cancellationToken);
        }
    }
}
