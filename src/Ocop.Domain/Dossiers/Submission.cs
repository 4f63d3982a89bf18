using Ocop.Domain.Identity;

namespace Ocop.Domain.Dossiers;

/// <summary>
/// A dossier as it was filed once, word for word. It never changes: a resubmission is a new one beside it, so that what
/// changed, and what the commune and the council had before them, can always be shown.
/// </summary>
public sealed class Submission : Aggregate<Submission>
{
    private readonly List<SelfAssessment> _answers = [];
    private readonly List<FiledPaper> _papers = [];

    private Submission() { }

    public Id<Dossier> DossierId { get; private init; }

    /// <summary>Counts the submissions of the dossier from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The return that it answers; none for the first.</summary>
    public int? ReturnNumber { get; private init; }

    public Id<User> SubmittedBy { get; private init; }

    public DateTimeOffset SubmittedAt { get; private init; }

    /// <summary>Who vouched for the truth of what was filed.</summary>
    public Id<User> PledgedBy { get; private init; }

    public string? BusinessResults { get; private init; }

    public string? Plan { get; private init; }

    /// <summary>What had changed since the certificate that the dossier builds on.</summary>
    public string? WhatChanged { get; private init; }

    public int Samples { get; private init; }

    public IReadOnlyList<SelfAssessment> Answers => _answers;

    public IReadOnlyList<FiledPaper> Papers => _papers;

    public DossierContent Content => new(BusinessResults, Plan, WhatChanged, Samples, _answers, _papers);

    /// <summary>Keeps what was filed at the dossier's last submission, which must have just happened.</summary>
    public static Submission Keep(Dossier dossier)
    {
        var (content, answered) = (dossier.Content, dossier.LastResubmitted);
        var submitted = dossier.Steps.Single(step => step.State is DossierState.Submitted);
        var submission = new Submission
        {
            DossierId = dossier.Id,
            Number = dossier.SubmissionCount,
            ReturnNumber = answered?.Number,
            SubmittedBy = answered?.Ending!.By ?? submitted.By,
            SubmittedAt = answered?.Ending!.At ?? submitted.At,
            PledgedBy = dossier.PledgedBy!.Value,
            BusinessResults = content.BusinessResults,
            Plan = content.Plan,
            WhatChanged = content.WhatChanged,
            Samples = content.Samples,
        };

        submission._answers.AddRange(content.Answers.Select(answer => answer with { }));
        submission._papers.AddRange(content.Papers);
        return submission;
    }
}
