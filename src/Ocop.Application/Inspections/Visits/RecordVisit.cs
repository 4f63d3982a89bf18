using Ocop.Application.Assessment;
using Ocop.Application.Identity;
using Ocop.Domain.Certification;
using Ocop.Domain.Inspections;

namespace Ocop.Application.Inspections.Visits;

/// <summary>Whoever went there writes down what was found.</summary>
public sealed record RecordVisit(Id<Inspection> InspectionId, VisitRecord Visit, int? Version) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordVisit>
    {
        public Validator() =>
            RuleFor(command => command.Visit).SetValidator(new VisitRecordRules()).OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, Territory territory, Clock clock) : IRequestHandler<RecordVisit, Unit>
    {
        public async Task<Unit> Handle(RecordVisit command, CancellationToken cancellationToken)
        {
            var inspection = await db.Set<Inspection>()
                .OrganisedBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.InspectionId, cancellationToken);
            inspection.Expect(command.Version);

            inspection.Record(command.Visit, clock.Today);
            return Unit.Value;
        }
    }
}

internal sealed class VisitRecordRules : AbstractValidator<VisitRecord>
{
    private const int MostFindings = 50;

    public VisitRecordRules()
    {
        RuleFor(visit => visit.Minutes).NotEmpty().MaximumLength(FactPaper.LongestNumber);
        RuleFor(visit => visit.Findings).HasAtMost(MostFindings);
        RuleForEach(visit => visit.Findings)
            .ChildRules(finding =>
            {
                finding.RuleFor(one => one.Text).NotEmpty().MaximumLength(Inspection.LongestText);
                finding.RuleFor(one => one.Correction).MaximumLength(Inspection.LongestText);
            });
    }
}
