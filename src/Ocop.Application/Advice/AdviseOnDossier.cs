using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Advice;
using Ocop.Domain.Catalogue;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Advice;

/// <summary>A member of the advisory team writes what the team makes of a proposed dossier; it replaces the last.</summary>
/// <param name="Choices">At most one option for each criterion.</param>
/// <param name="Remarks">At most one for each criterion.</param>
public sealed record AdviseOnDossier(
    Id<Dossier> DossierId,
    IReadOnlyList<Choice> Choices,
    IReadOnlyList<CriterionRemark> Remarks,
    string? Conclusion,
    int? ExpectedVersion
) : ICommand
{
    internal sealed class Validator : AbstractValidator<AdviseOnDossier>
    {
        private const int MostRemarks = 200;

        private static readonly Text Twice = new("Mỗi tiêu chí chỉ ghi một nhận xét.", "Remark on a criterion once.");

        public Validator()
        {
            RuleFor(command => command.Choices).SetValidator(new ChoicesRules());
            RuleFor(command => command.Conclusion).MaximumLength(Dossier.LongestText);
            RuleFor(command => command.Remarks).HasAtMost(MostRemarks);
            RuleFor(command => command.Remarks)
                .Must(remarks => remarks.DistinctBy(one => one.Criterion).Count() == remarks.Count)
                .WithErrorCode("remark-twice")
                .WithMessage(_ => Twice.Current);
            RuleForEach(command => command.Remarks)
                .ChildRules(remark =>
                    remark.RuleFor(one => one.Remark).NotEmpty().MaximumLength(AdvisoryAssessment.LongestRemark)
                );
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<AdviseOnDossier, Unit>
    {
        public async Task<Unit> Handle(AdviseOnDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .AdvisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            var set = await law.CriteriaSetAsync(db, dossier.CriteriaSetId, cancellationToken);
            set.RequireFaultless(command.Choices);
            if (UnknownCriteria(command.Remarks, set).ToList() is { Count: > 0 } faults)
                throw new RefusedException(faults);

            var advice = await db.Set<AdvisoryAssessment>()
                .SingleOrDefaultAsync(one => one.DossierId == dossier.Id, cancellationToken);
            advice ??= db.Set<AdvisoryAssessment>().Add(AdvisoryAssessment.Begin(dossier)).Entity;
            advice.Expect(command.ExpectedVersion);

            var remarks = command.Remarks.ToDictionary(one => one.Criterion, one => one.Remark);
            advice.Write(command.Choices, remarks, command.Conclusion, dossier, set, user.Id, clock.Now);
            return Unit.Value;
        }

        private static IEnumerable<Fault> UnknownCriteria(IReadOnlyList<CriterionRemark> remarks, CriteriaSet set) =>
            from remark in remarks.Index()
            where set.Criteria.All(one => one.Code != remark.Item.Criterion)
            let rule = Dossier.Rules.CitedCriteriaBelongToTheSet
            select new Fault($"/remarks/{remark.Index}/criterion", rule.Code, rule.Statement);
    }
}

/// <summary>What the advisory team says of a criterion.</summary>
/// <param name="Criterion">The criterion's code in the criteria set.</param>
/// <param name="Remark">In the team's words.</param>
public sealed record CriterionRemark(string Criterion, string Remark);
