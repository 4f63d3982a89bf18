using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>A member reads what they declared, and for which dossiers they still have to.</summary>
public sealed record GetOwnDeclarations(Id<AssessmentSession> SessionId) : IQuery<IReadOnlyList<OwnDeclarationView>>
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user)
        : IRequestHandler<GetOwnDeclarations, IReadOnlyList<OwnDeclarationView>>
    {
        public async Task<IReadOnlyList<OwnDeclarationView>> Handle(
            GetOwnDeclarations query,
            CancellationToken cancellationToken
        )
        {
            var session = await db.SessionOfAsync(query.SessionId, user.Id, cancellationToken);
            var said = await db.Set<TieDeclaration>()
                .Where(one => one.SessionId == session.Id && one.MemberId == user.Id)
                .ToDictionaryAsync(one => one.DossierId, cancellationToken);

            return
            [
                .. session
                    .Table.Select(item => (item.DossierId, Said: said.GetValueOrDefault(item.DossierId)))
                    .Select(one => new OwnDeclarationView(
                        one.DossierId,
                        one.Said?.Tie,
                        one.Said?.Explanation,
                        one.Said?.DeclaredAt
                    )),
            ];
        }
    }
}

/// <summary>What the caller declared for a dossier on the table.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Tie">The tie; `none` when there is none, absent when nothing is declared yet.</param>
/// <param name="Explanation">The tie in words.</param>
/// <param name="DeclaredAt">When; absent when nothing is declared yet.</param>
public sealed record OwnDeclarationView(
    Id<Dossier> DossierId,
    Tie? Tie,
    string? Explanation,
    DateTimeOffset? DeclaredAt
);
