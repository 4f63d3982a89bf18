using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Ocop.Api.Common.OpenApi;

/// <summary>What each tag of the document gathers.</summary>
internal sealed class DocumentTags : IDocumentFilter
{
    private static readonly (string Name, string Description)[] Known =
    [
        ("Register", "The public register of certified products."),
        ("Changes", "How a copy of the register stays in step with it: exports and the change feed."),
        ("Open data", "Signed snapshots of every night, the catalogue of datasets, the national table, the map."),
        ("Certificates", "Whether a certificate holds, today or on any date."),
        ("Credentials", "Certificates that prove themselves without a network, and the keys and lists that they need."),
        ("Statistics", "Counts over the register, as of any date."),
        ("Regulations", "The acts that rule the programme, in force and past."),
        ("Criteria sets", "What each act asks of a product, and the stateless self-check."),
        ("Administrative units", "Provinces, districts and communes of every time."),
        ("Reward policies", "What each province grants for a star."),
        ("Holidays", "The calendar that working days are counted by."),
        ("Settings", "What national law leaves open, and what the country and each province make of it."),
        ("Session", "Signing in and out."),
        ("Account", "One's own account."),
        ("Users", "People, their roles and where they hold them."),
        ("Producers", "Those who make and sell products."),
        ("Products", "What is assessed and certified."),
        ("Evidence", "Papers, stored once and cited many times."),
        ("Dossiers", "What a producer files to be assessed."),
        ("Advice", "What the advisory team makes of a dossier; it never ranks."),
        ("Notices", "What happened that concerns one."),
        ("Work", "What is waiting for one."),
        ("Rounds", "When councils assess."),
        ("Councils", "Who assesses, by which decision and rules."),
        ("Sessions", "Councils at work."),
        ("Score sheets", "One member's choices for one dossier."),
        ("Results", "What a council arrived at."),
        ("Appeals", "What a producer learns from a result, and how it contests it."),
        ("Transfers", "Sealed packages from the provinces to the central level."),
        ("Decisions", "Recognition and the certificates it grants."),
        ("Revocations", "Taking certificates away: the ground, the term, the hearing, the decision."),
        ("Renewals", "Certificates that expire: who was told, and who renews."),
        ("Misuse reports", "What the public says of marks that are not used rightly, and what came of it."),
        ("Inspections", "Visits to certified products: planned by risk, held, checked again, concluded."),
        ("Rewards", "What a recognition entitles to."),
        ("Imports", "Bringing in what was recognised before."),
        ("API clients", "Systems of agencies that are let in: what they may do, their secrets and keys."),
        ("Access tokens", "How a system signs in (OAuth 2.0, client credentials)."),
        ("Jobs", "What the system does by itself, and what it sent."),
        ("Audit", "Who did what, and the daily roots that prove it unchanged."),
    ];

    public void Apply(Microsoft.OpenApi.OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var used = swaggerDoc
            .Paths.Values.SelectMany(path => path.Operations!.Values)
            .SelectMany(operation => operation.Tags!)
            .Select(tag => tag.Name)
            .ToHashSet();

        swaggerDoc.Tags = new HashSet<OpenApiTag>(
            Known
                .Where(tag => used.Contains(tag.Name))
                .Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description })
        );
    }
}
