using Ocop.Application.Catalogue;
using Ocop.Domain.Assessment;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Assessment.Sessions;

/// <summary>Who presides or the secretary records the council's reasons by criterion; the producer reads them.</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Remarks">One for each criterion that needs a reason; they replace those recorded before.</param>
public sealed record RecordRemarks(
    Id<AssessmentSession> SessionId,
    Id<Dossier> DossierId,
    IReadOnlyList<StatedRemark> Remarks,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<RecordRemarks>
    {
        private static readonly Text Repeated = new(
            "Mỗi tiêu chí chỉ ghi một nhận xét.",
            "Give one reason for a criterion."
        );

        public Validator()
        {
            RuleFor(command => command.Remarks.Count).LessThanOrEqualTo(100).OverridePropertyName("Remarks");
            RuleFor(command => command.Remarks)
                .Must(remarks => remarks.DistinctBy(remark => remark.Criterion).Count() == remarks.Count)
                .WithMessage(_ => Repeated.Current)
                .WithErrorCode("repeated");
            RuleForEach(command => command.Remarks)
                .ChildRules(remark =>
                {
                    remark.RuleFor(one => one.Criterion).NotEmpty().MaximumLength(20);
                    remark.RuleFor(one => one.Words).NotEmpty().MaximumLength(AssessmentSession.LongestRemark);
                });
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock, LawBook law)
        : IRequestHandler<RecordRemarks, Unit>
    {
        private static readonly Text NamesSomebody = new(
            "Nhận xét gửi chủ thể không được nêu tên thành viên Hội đồng.",
            "A reason for the producer names no member of the council."
        );

        public async Task<Unit> Handle(RecordRemarks command, CancellationToken cancellationToken)
        {
            var session = await db.SessionOfAsync(command.SessionId, user.Id, cancellationToken);
            session.Expect(command.Version);
            var set = await law.CriteriaSetAsync(db, session.CriteriaSetOf(command.DossierId), cancellationToken);
            var sheets = await db.SheetsOfAsync(session, cancellationToken);
            await RequireNoNames(command, session, cancellationToken);

            session.Remark(command.DossierId, command.Remarks, set, sheets, user.Id, clock.Now);
            return Unit.Value;
        }

        /// <exception cref="RefusedException">Some name a member of the panel.</exception>
        private async Task RequireNoNames(
            RecordRemarks command,
            AssessmentSession session,
            CancellationToken cancellationToken
        )
        {
            var members = session.Panel.Select(seat => seat.UserId).ToList();
            var names = await db.Set<User>()
                .Where(member => members.Contains(member.Id))
                .Select(member => member.FullName)
                .ToListAsync(cancellationToken);
            var faults = command
                .Remarks.Index()
                .Where(one => names.Exists(name => one.Item.Words.Contains(name, StringComparison.OrdinalIgnoreCase)))
                .Select(one => new Fault($"/remarks/{one.Index}/words", "names-a-member", NamesSomebody))
                .ToList();

            if (faults.Count > 0)
                throw new RefusedException(faults);
        }
    }
}
