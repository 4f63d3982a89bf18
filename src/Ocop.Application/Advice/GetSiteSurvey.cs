using System.Text.Json.Serialization;
using Ocop.Application.Identity;
using Ocop.Domain.Advice;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Advice;

/// <summary>Officers and the council read what was found on site; the producer when it has a result.</summary>
public sealed record GetSiteSurvey(Id<Dossier> DossierId) : IQuery<SiteSurveyView>
{
    internal sealed class Handler(IOcopDb db, Territory territory) : IRequestHandler<GetSiteSurvey, SiteSurveyView>
    {
        public Task<SiteSurveyView> Handle(GetSiteSurvey query, CancellationToken cancellationToken)
        {
            var dossiers = db.Set<Dossier>().WithAdviceFor(db, territory);

            return db.Set<SiteSurvey>()
                .Where(one => one.DossierId == query.DossierId)
                .Where(one => dossiers.Any(dossier => dossier.Id == one.DossierId))
                .Select(one => new SiteSurveyView(
                    one.HeldOn,
                    one.Participants,
                    one.Findings,
                    one.Photos.Select(photo => photo.EvidenceId).ToList(),
                    one.WrittenAt,
                    one.Version
                ))
                .SingleOrNotFoundAsync(cancellationToken);
        }
    }
}

/// <summary>What the advisory team found where the product is made.</summary>
/// <param name="HeldOn">The day of the survey.</param>
/// <param name="Participants">Who took part, by position.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Photos">Papers of the producer that show it.</param>
/// <param name="WrittenAt">When it was last written.</param>
public sealed record SiteSurveyView(
    DateOnly HeldOn,
    IReadOnlyList<string> Participants,
    string Findings,
    IReadOnlyList<Id<Evidence>> Photos,
    DateTimeOffset WrittenAt,
    [property: JsonIgnore] int Version
) : IVersioned;
