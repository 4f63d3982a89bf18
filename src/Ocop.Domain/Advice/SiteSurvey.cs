using Ocop.Domain.Dossiers;
using Ocop.Domain.Identity;

namespace Ocop.Domain.Advice;

/// <summary>
/// What the advisory team found where the product is made. The act asks for it in tourism before scoring; elsewhere it is
/// practice (a configured reading). It informs the council and ranks nothing.
/// </summary>
public sealed class SiteSurvey : Aggregate<SiteSurvey>
{
    public const int LongestFindings = 10_000;
    public const int LongestPosition = 200;

    private readonly List<SurveyPhoto> _photos = [];

    private SiteSurvey() { }

    public Id<Dossier> DossierId { get; private init; }

    public DateOnly HeldOn { get; private set; }

    /// <summary>Who took part, by position and never by name.</summary>
    public IReadOnlyList<string> Participants { get; private set; } = [];

    public string Findings { get; private set; } = "";

    /// <summary>Papers of the producer that show it.</summary>
    public IReadOnlyList<SurveyPhoto> Photos => _photos;

    public Id<User> WrittenBy { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }

    public static SiteSurvey Begin(Dossier dossier) => new() { DossierId = dossier.Id };

    /// <summary>Replaces what was written before.</summary>
    /// <param name="photos">Papers of the dossier's producer.</param>
    public void Write(
        DateOnly heldOn,
        IReadOnlyList<string> participants,
        string findings,
        IReadOnlyCollection<Evidence> photos,
        Dossier dossier,
        Id<User> by,
        DateTimeOffset now
    )
    {
        AdvisedDossier.Require(dossier, DossierId);
        AdvisedDossier.Rules.ASurveyIsNotAhead.Require(heldOn <= now.VietnamDate());
        AdvisedDossier.Rules.APhotoIsAPaperOfTheProducer.Require(
            photos.All(photo => photo.ProducerId == dossier.ProducerId)
        );

        (HeldOn, Participants, Findings) = (heldOn, participants, findings);
        _photos.Clear();
        _photos.AddRange(photos.Select(photo => new SurveyPhoto(photo.Id)));
        (WrittenBy, WrittenAt) = (by, now);
    }
}

public sealed record SurveyPhoto(Id<Evidence> EvidenceId);
