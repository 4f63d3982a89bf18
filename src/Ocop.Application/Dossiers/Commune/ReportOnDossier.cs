using Ocop.Application.Catalogue;
using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Application.Dossiers.Commune;

/// <summary>A commune officer writes the report on a dossier (QĐ 26/2026/QĐ-TTg, Mẫu 03).</summary>
public sealed record ReportOnDossier(Id<Dossier> DossierId, CommuneFindings Findings, int? ExpectedVersion) : ICommand
{
    internal sealed class Validator : AbstractValidator<ReportOnDossier>
    {
        public Validator() =>
            RuleFor(command => command.Findings)
                .ChildRules(findings =>
                {
                    findings.RuleFor(one => one.LocalMaterial.Remark).MaximumLength(Dossier.LongestText);
                    findings.RuleFor(one => one.LocalLabour.Remark).MaximumLength(Dossier.LongestText);
                    findings.RuleFor(one => one.OriginOfTheIdea.Remark).MaximumLength(Dossier.LongestText);
                    findings.RuleFor(one => one.LocalIdentity.Remark).MaximumLength(Dossier.LongestText);
                    findings.RuleFor(one => one.Proposal).NotEmpty().MaximumLength(Dossier.LongestText);
                })
                .OverridePropertyName("");
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Territory territory, LawBook law, Clock clock)
        : IRequestHandler<ReportOnDossier, Unit>
    {
        public async Task<Unit> Handle(ReportOnDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .Within(territory.Of(Role.CommuneOfficer))
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            var inForce = await law.RegulationInForceAsync(db, clock.Today, cancellationToken);
            dossier.ReportOn(command.Findings, inForce, user.Id, clock.Now);
            return Unit.Value;
        }
    }
}
