using System.Text.Json.Serialization;
using Ocop.Domain.Dossiers;
using Ocop.Domain.Producers;

namespace Ocop.Application.Dossiers.Papers;

/// <summary>A paper that proves what dossiers state.</summary>
/// <param name="Id">The paper's id.</param>
/// <param name="ProducerId">The producer it belongs to.</param>
/// <param name="Kind">What kind of evidence it is.</param>
/// <param name="Title">What the paper is called.</param>
/// <param name="Number">The number of the paper.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">When it was issued.</param>
/// <param name="ExpiresOn">The last day it is valid; absent when it does not expire.</param>
/// <param name="IsConfidential">Whether only officers and assessors may see it beside the producer.</param>
/// <param name="Versions">Its files, oldest first.</param>
public sealed record EvidenceView(
    Id<Evidence> Id,
    Id<Producer> ProducerId,
    EvidenceKind Kind,
    string Title,
    string? Number,
    string? Issuer,
    DateOnly? IssuedOn,
    DateOnly? ExpiresOn,
    bool IsConfidential,
    IReadOnlyList<EvidenceVersionView> Versions,
    [property: JsonIgnore] int Version
) : IVersioned;

/// <summary>One file of a paper.</summary>
/// <param name="Number">Counts the files of the paper from 1.</param>
/// <param name="FileName">The name it is given back under.</param>
/// <param name="ContentType">What it is, as found in its content.</param>
/// <param name="Size">Its size, in bytes.</param>
/// <param name="Sha256">Its SHA-256, in lower-case hexadecimal.</param>
/// <param name="UploadedAt">When it was uploaded.</param>
public sealed record EvidenceVersionView(
    int Number,
    string FileName,
    string ContentType,
    long Size,
    string Sha256,
    DateTimeOffset UploadedAt
);

internal static class EvidenceViews
{
    public static IQueryable<EvidenceView> ToViews(this IQueryable<Evidence> papers) =>
        papers.Select(evidence => new EvidenceView(
            evidence.Id,
            evidence.ProducerId,
            evidence.Kind,
            evidence.Paper.Title,
            evidence.Paper.Number,
            evidence.Paper.Issuer,
            evidence.Paper.IssuedOn,
            evidence.Paper.ExpiresOn,
            evidence.IsConfidential,
            evidence
                .Versions.OrderBy(version => version.Number)
                .Select(version => new EvidenceVersionView(
                    version.Number,
                    version.File.FileName,
                    version.File.ContentType,
                    version.File.Size,
                    version.File.Sha256,
                    version.UploadedAt
                ))
                .ToList(),
            evidence.Version
        ));
}
