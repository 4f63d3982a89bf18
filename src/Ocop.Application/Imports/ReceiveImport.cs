using System.Security.Cryptography;
using Ocop.Domain.AdministrativeUnits;
using Ocop.Domain.Identity;
using Ocop.Domain.Imports;

namespace Ocop.Application.Imports;

/// <summary>
/// An officer sends a list of recognitions and learns what entering it would do. Nothing but the list itself is kept
/// until the import is committed.
/// </summary>
public sealed record ReceiveImport(string FileName, ReadOnlyMemory<byte> File) : ICommand<Id<Import>>
{
    internal sealed class Validator : AbstractValidator<ReceiveImport>
    {
        private static readonly Text Forbidden = new(
            "Có ký tự ẩn hoặc ký tự điều khiển không được phép.",
            "There is an invisible or control character, which is not allowed."
        );

        public Validator() =>
            RuleFor(command => command.FileName)
                .NotEmpty()
                .MaximumLength(Import.LongestFileName)
                .Must(name => !CleanText.IsForbiddenIn(name))
                .WithErrorCode("text.forbidden-character")
                .WithMessage(_ => Forbidden.Current);
    }

    internal sealed class Handler(
        IOcopDb db,
        IPublishedLists lists,
        ImportPlanner planner,
        ICurrentUser user,
        Clock clock
    ) : IRequestHandler<ReceiveImport, Id<Import>>
    {
        public async Task<Id<Import>> Handle(ReceiveImport command, CancellationToken cancellationToken)
        {
            var place = await PlaceOfCaller(cancellationToken);
            var rows = lists.Read(command.File);
            var plan = await planner.PlanAsync(rows, place, cancellationToken);
            var file = new ReceivedFile(command.FileName, Convert.ToHexStringLower(SHA256.HashData(command.File.Span)));
            var import = Import.Receive(place, file, plan.Counts, user.Id, clock.Now);

            db.Set<Import>().Add(import);
            db.Set<ImportedRow>().AddRange(rows.Select(row => new ImportedRow(import.Id, row)));
            db.Set<ImportFinding>().AddRange(plan.Findings.Select(finding => ImportFinding.Of(import.Id, finding)));
            return import.Id;
        }

        /// <summary>The country for an officer of the central level, else the province.</summary>
        private async Task<AdministrativeUnit> PlaceOfCaller(CancellationToken cancellationToken)
        {
            var (id, today) = (user.Id, clock.Today);
            var held = db.Set<User>()
                .Where(caller => caller.Id == id && caller.DeactivatedAt == null)
                .SelectMany(caller => caller.Memberships)
                .Where(membership => membership.From <= today && (membership.To == null || today <= membership.To))
                .Where(membership => membership.Role == Role.ProvinceOfficer || membership.Role == Role.CentralOfficer);
            var places = await db.Set<AdministrativeUnit>()
                .Where(unit => held.Any(membership => membership.UnitId == unit.Id))
                .ToListAsync(cancellationToken);

            return places.OrderBy(unit => unit.Level).ThenBy(unit => unit.Code).FirstOrDefault()
                ?? throw new NotFoundException(typeof(AdministrativeUnit));
        }
    }
}
