using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>
/// A producer, or the commune on its behalf, says which papers go with a dossier and which criteria each proves. Every
/// paper is attached in its latest version.
/// </summary>
public sealed record CiteEvidence(Id<Dossier> DossierId, IReadOnlyList<CitedPaper> Papers, int? ExpectedVersion)
    : ICommand
{
    internal sealed class Validator : AbstractValidator<CiteEvidence>
    {
        private const int MostPapers = 200;
        private const int MostCriteria = 200;

        private static readonly Text Twice = new("Mỗi minh chứng chỉ ghi một lần.", "List each paper once.");

        public Validator()
        {
            RuleFor(command => command.Papers).HasAtMost(MostPapers);
            RuleFor(command => command.Papers)
                .Must(papers => papers.DistinctBy(paper => paper.EvidenceId).Count() == papers.Count)
                .WithErrorCode("evidence-twice")
                .WithMessage(_ => Twice.Current);
            RuleForEach(command => command.Papers)
                .ChildRules(paper => paper.RuleFor(one => one.Criteria).HasAtMost(MostCriteria));
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory, LawBook law) : IRequestHandler<CiteEvidence, Unit>
    {
        private static readonly Text Unknown = new(
            "Chủ thể của hồ sơ không có minh chứng này.",
            "The producer of the dossier has no such evidence."
        );

        public async Task<Unit> Handle(CiteEvidence command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            var named = command.Papers.Select(paper => paper.EvidenceId).ToList();
            var evidence = await db.Set<Evidence>()
                .Where(one => one.ProducerId == dossier.ProducerId && named.Contains(one.Id))
                .ToDictionaryAsync(one => one.Id, cancellationToken);
            if (FaultsIn(command.Papers, evidence, set).ToList() is { Count: > 0 } faults)
                throw new RefusedException(faults);

            foreach (var left in dossier.Attachments.Select(one => one.EvidenceId).Except(named).ToList())
                dossier.Detach(left);
            foreach (var paper in command.Papers)
                dossier.Cite(evidence[paper.EvidenceId], paper.Criteria, set, paper.ProvesChange);
            return Unit.Value;
        }

        private static IEnumerable<Fault> FaultsIn(
            IReadOnlyList<CitedPaper> papers,
            Dictionary<Id<Evidence>, Evidence> evidence,
            CriteriaSet set
        )
        {
            var known = set.Criteria.Select(criterion => criterion.Code).ToHashSet();
            var rule = Dossier.Rules.CitedCriteriaBelongToTheSet;

            foreach (var (index, paper) in papers.Index())
            {
                if (!evidence.ContainsKey(paper.EvidenceId))
                    yield return new($"/papers/{index}/evidenceId", "evidence-unknown", Unknown);

                foreach (var (at, criterion) in paper.Criteria.Index())
                {
                    if (!known.Contains(criterion))
                        yield return new($"/papers/{index}/criteria/{at}", rule.Code, rule.Statement);
                }
            }
        }
    }
}

/// <summary>A paper of the producer and the criteria it proves.</summary>
/// <param name="EvidenceId">The paper.</param>
/// <param name="Criteria">The codes of the criteria; none for a paper that only has to be there.</param>
/// <param name="ProvesChange">Whether it proves what has changed since the certificate was issued.</param>
public sealed record CitedPaper(Id<Evidence> EvidenceId, IReadOnlyList<string> Criteria, bool ProvesChange = false);
