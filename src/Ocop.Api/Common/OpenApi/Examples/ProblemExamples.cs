using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using Ocop.Api.Common.Problems;
using Ocop.Api.Problems;
using Ocop.Application.Register.Changes;
using Swashbuckle.AspNetCore.SwaggerGen;
using Document = Microsoft.OpenApi.OpenApiDocument;

namespace Ocop.Api.Common.OpenApi.Examples;

/// <summary>
/// Shows every problem that an operation may answer with by one of its kind, in Vietnamese. The kinds come from the catalogue
/// and stand once among the components.
/// </summary>
internal sealed partial class ProblemExamples : IDocumentFilter
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["400"] = "query-parameter-unknown",
        ["401"] = ProblemKinds.NotSignedIn.Code,
        ["403"] = ProblemKinds.NotAllowed.Code,
        ["404"] = ProblemKinds.NotFound.Code,
        ["410"] = CursorExpiredException.Code,
        ["412"] = ProblemKinds.Changed.Code,
        ["413"] = ProblemKinds.TooLarge.Code,
        ["415"] = ProblemKinds.UnsupportedMediaType.Code,
        ["422"] = ProblemKinds.Refused.Code,
        ["428"] = ProblemKinds.VersionRequired.Code,
        ["429"] = ProblemKinds.TooManyRequests.Code,
        ["500"] = ProblemKinds.Unforeseen.Code,
        ["503"] = ProblemKinds.Unavailable.Code,
    };

    public void Apply(Document swaggerDoc, DocumentFilterContext context)
    {
        foreach (var operation in swaggerDoc.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            foreach (var (status, answer) in operation.Responses!)
            {
                if (answer.Content?.TryGetValue(Problem.ContentType, out var media) is true)
                    Show((OpenApiMediaType)media, KindOf(operation, status), swaggerDoc);
            }
        }
    }

    private static ProblemKind KindOf(OpenApiOperation operation, string status) =>
        status == "409" ? BrokenRule(operation) : ProblemCatalogue.Find(Usual[status])!;

    /// <summary>A rule that the operation names, else one about what its tag gathers.</summary>
    private static ProblemKind BrokenRule(OpenApiOperation operation)
    {
        var named = Codes()
            .Matches(operation.Description ?? "")
            .Select(code => ProblemCatalogue.Find(code.Value.Trim('`')));
        var about = operation.Tags!.First().Name!.TrimEnd('s').Replace(' ', '-');
        var related = ProblemCatalogue.All.Where(kind =>
            kind.Code.StartsWith(about, StringComparison.OrdinalIgnoreCase)
        );

        return named.Concat(related).Concat(ProblemCatalogue.All).First(kind => kind is { Status: 409 })!;
    }

    private static void Show(OpenApiMediaType media, ProblemKind kind, Document document)
    {
        document.Components!.Examples ??= new Dictionary<string, IOpenApiExample>();
        document.Components.Examples.TryAdd(
            kind.Code,
            new OpenApiExample { Summary = kind.Statement.En, Value = Example(kind) }
        );
        media.Examples = new Dictionary<string, IOpenApiExample>
        {
            [kind.Code] = new OpenApiExampleReference(kind.Code, document),
        };
    }

    private static JsonObject Example(ProblemKind kind)
    {
        var example = new JsonObject
        {
            ["type"] = $"/problems/{kind.Code}",
            ["title"] = Titles.Of(kind.Status).Vi,
            ["status"] = kind.Status,
            ["detail"] = kind.Statement.Vi,
            ["instance"] = "/api/v1/dossiers/0197b6a0-5f2e-7c41-9d3a-2b8c6e1f0a47",
            ["code"] = kind.Code,
            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        };

        if (kind.Status == 422)
            example["errors"] = new JsonArray(Fault("/reason", "not-empty", "Không được để trống."));
        if (kind.Status == 400)
            example["errors"] = new JsonArray(Fault("stars", kind.Code, kind.Statement.Vi));
        return example;
    }

    private static JsonObject Fault(string pointer, string code, string message) =>
        new()
        {
            ["pointer"] = pointer,
            ["code"] = code,
            ["message"] = message,
        };

    [GeneratedRegex("`[a-z]+(-[a-z]+)*\\.[a-z-]+`", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();
}
