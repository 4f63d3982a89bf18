using System.Security.Cryptography;
using System.Text.Json;
using Ocop.Application.Catalogue.Loading;
using Ocop.Domain.Catalogue;

namespace Ocop.Application.Catalogue.Regulations;

/// <summary>
/// The central level, or an administrator, enters the words of the signed act. They take the place of those before; points,
/// options and labels stay as they are.
/// </summary>
/// <param name="Regulation">The code of the act.</param>
/// <param name="Source">Where the words were copied from.</param>
/// <param name="Criteria">The words of each criterion that is entered.</param>
public sealed record EnterOfficialWording(
    string Regulation,
    string Source,
    IReadOnlyList<WordedCriterion> Criteria,
    int? Version
) : ICommand
{
    internal sealed class Validator : AbstractValidator<EnterOfficialWording>
    {
        private const int LongestText = 4_000;

        public Validator()
        {
            RuleFor(command => command.Source).NotEmpty().MaximumLength(300);
            RuleFor(command => command.Criteria.Count).LessThanOrEqualTo(2_000).OverridePropertyName("Criteria");
            RuleForEach(command => command.Criteria)
                .ChildRules(criterion =>
                {
                    criterion.RuleFor(one => one.Reference).NotEmpty().MaximumLength(50);
                    criterion.RuleFor(one => one.Label).MaximumLength(LongestText);
                    criterion.RuleForEach(one => one.Options).MaximumLength(LongestText);
                });
        }
    }

    internal sealed class Handler(IOcopDb db) : IRequestHandler<EnterOfficialWording, Unit>
    {
        public async Task<Unit> Handle(EnterOfficialWording command, CancellationToken cancellationToken)
        {
            var act = await db.Set<Regulation>()
                .SingleOrNotFoundAsync(act => act.Code == command.Regulation, cancellationToken);
            var sets = await db.Set<CriteriaSet>()
                .AsNoTracking()
                .Where(set => set.RegulationId == act.Id)
                .ToListAsync(cancellationToken);
            var words = WordsIn(command, sets);
            var known = await db.Set<OfficialWording>()
                .SingleOrDefaultAsync(wording => wording.RegulationId == act.Id, cancellationToken);

            if (known is null)
                db.Set<OfficialWording>().Add(new(act, FingerprintOf(command), command.Source, words));
            known?.Expect(command.Version);
            known?.Replace(FingerprintOf(command), command.Source, words);
            return Unit.Value;
        }

        /// <exception cref="RefusedException">It words what the act does not have, or words a criterion twice.</exception>
        private static Dictionary<string, CriterionWording> WordsIn(
            EnterOfficialWording command,
            IReadOnlyList<CriteriaSet> sets
        )
        {
            var words = new Dictionary<string, CriterionWording>();
            var faults = new List<Fault>();

            foreach (var (index, one) in command.Criteria.Index())
            {
                if (!words.TryAdd(one.Reference, new(one.Label, one.Options)))
                    faults.Add(new($"/criteria/{index}", "wording.criterion-twice", Twice(one.Reference)));
            }

            var misfits = WordingFile.MisfitsAmong(words, sets).ToHashSet();
            faults.AddRange(
                command
                    .Criteria.Index()
                    .Where(one => misfits.Contains(one.Item.Reference))
                    .Select(one => new Fault(
                        $"/criteria/{one.Index}",
                        "wording.criterion-unknown",
                        WordingFile.Misfit(one.Item.Reference)
                    ))
            );
            return faults.Count == 0 ? words : throw new RefusedException(faults);
        }

        private static string FingerprintOf(EnterOfficialWording command) =>
            Convert.ToHexStringLower(
                SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command with { Version = null }))
            );

        private static Text Twice(string reference) =>
            new($"{reference}: tiêu chí được ghi hai lần.", $"{reference}: the criterion is there twice.");
    }
}

/// <summary>A criterion in the words of the act.</summary>
/// <param name="Reference" example="B001">The key that the criterion has in `GET /criteria-sets/{code}`; sets share it.</param>
/// <param name="Label">The criterion itself; left out when not entered.</param>
/// <param name="Options">One text for each option, in their order; null where not entered.</param>
public sealed record WordedCriterion(string Reference, string? Label, IReadOnlyList<string?> Options);
