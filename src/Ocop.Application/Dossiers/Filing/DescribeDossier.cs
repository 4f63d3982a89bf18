using Ocop.Application.Identity;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers.Filing;

/// <summary>A producer, or the commune on its behalf, says what Mẫu 01 and 02 ask beyond choices and papers.</summary>
public sealed record DescribeDossier(
    Id<Dossier> DossierId,
    string? BusinessResults,
    string? Plan,
    int Samples,
    string? WhatChanged,
    int? ExpectedVersion
) : ICommand
{
    internal sealed class Validator : AbstractValidator<DescribeDossier>
    {
        private const int MostSamples = 1_000;

        public Validator()
        {
            RuleFor(command => command.BusinessResults).MaximumLength(Dossier.LongestText);
            RuleFor(command => command.Plan).MaximumLength(Dossier.LongestText);
            RuleFor(command => command.WhatChanged).MaximumLength(Dossier.LongestText);
            RuleFor(command => command.Samples).InclusiveBetween(0, MostSamples);
        }
    }

    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<DescribeDossier, Unit>
    {
        public async Task<Unit> Handle(DescribeDossier command, CancellationToken cancellationToken)
        {
            var dossier = await db.Set<Dossier>()
                .FiledBy(territory)
                .SingleOrNotFoundAsync(one => one.Id == command.DossierId, cancellationToken);
            dossier.Expect(command.ExpectedVersion);

            dossier.Describe(command.BusinessResults, command.Plan, command.Samples, command.WhatChanged);
            return Unit.Value;
        }
    }
}
