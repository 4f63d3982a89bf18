using Ocop.Application.Certification.Certificates;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;

namespace Ocop.Application.Certification.Scopes;

/// <summary>The producer and officers of the place read all that was ever stated of a certificate's scope.</summary>
public sealed record ListScopeStatements(string Number) : IQuery<ScopeStatementsView>
{
    internal sealed class Handler(IOcopDb db, Territory territory)
        : IRequestHandler<ListScopeStatements, ScopeStatementsView>
    {
        public async Task<ScopeStatementsView> Handle(ListScopeStatements query, CancellationToken cancellationToken)
        {
            var certificate = await db.Set<Certificate>()
                .AsNoTracking()
                .VisibleTo(territory)
                .NumberedAsync(query.Number, cancellationToken);
            var scope = await db.Set<CertificateScope>()
                .AsNoTracking()
                .SingleOrDefaultAsync(scope => scope.CertificateId == certificate.Id, cancellationToken);

            return new(
                certificate.Number.ToString(),
                [.. (scope?.Statements ?? []).OrderBy(statement => statement.Number).Select(Show)],
                scope?.Version ?? 0
            );
        }

        private static ScopeStatementView Show(ScopeStatement statement) =>
            new(
                statement.Number,
                statement.From,
                statement.Because,
                statement.RecordedAt,
                [.. statement.Items.OrderBy(item => item.Position).Select(ScopeItemView.Of)]
            );
    }
}

/// <summary>What was stated of a certificate's scope.</summary>
/// <param name="Number">The certificate's number.</param>
/// <param name="Statements">In the order they were made.</param>
/// <param name="Version">Rises with every statement; 0 while there is none.</param>
public sealed record ScopeStatementsView(string Number, IReadOnlyList<ScopeStatementView> Statements, int Version)
    : IVersioned;

/// <summary>What is covered from a day on.</summary>
/// <param name="Number">Counts from 1.</param>
/// <param name="From">The first day it holds.</param>
/// <param name="Because">Why it corrects the one before; absent of the first.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Items">The forms in which the product is sold.</param>
public sealed record ScopeStatementView(
    int Number,
    DateOnly From,
    string? Because,
    DateTimeOffset RecordedAt,
    IReadOnlyList<ScopeItemView> Items
);
