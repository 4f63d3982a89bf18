using System.Text.Json.Nodes;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Dossiers;

namespace Ocop.Api.Tests.ApiClients;

/// <summary>
/// Every operation that reads, as the document lists it, asked by nobody, by a system that lacks the scope, by one in its own
/// territory and by one of another. The records asked for are those of one dossier, so that a foreign system has something
/// to find.
/// </summary>
public sealed class SystemMatrixTests(OcopApi api, SystemMatrixTests.Callers callers)
    : IClassFixture<SystemMatrixTests.Callers>
{
    private static readonly JsonNode Document = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "openapi", "v1.json"))
    )!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<(string Method, string Path, JsonNode Operation)> Operations =>
        Document["paths"]!
            .AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(one => (one.Key, path.Key, one.Value!)));

    /// <summary>Path, and the scope that opens it to systems: none for what is public, a dash for what is for people.</summary>
    public static TheoryData<string, string> Reads
    {
        get
        {
            var reads = new TheoryData<string, string>();
            foreach (var (_, path, operation) in Operations.Where(one => one.Method == "get"))
                reads.Add(path, IsPublic(operation) ? "" : ScopeOf(operation, "systems") ?? "-");
            return reads;
        }
    }

    /// <summary>Method, path and scope, as of <see cref="Reads"/>.</summary>
    public static TheoryData<string, string, string> Changes
    {
        get
        {
            var changes = new TheoryData<string, string, string>();
            foreach (var (method, path, operation) in Operations.Where(one => one.Method != "get"))
            {
                if (!IsPublic(operation))
                    changes.Add(method, path, ScopeOf(operation, "systems") ?? "-");
            }
            return changes;
        }
    }

    [Fact]
    public void Every_operation_says_whom_it_is_open_to() =>
        Assert.All(
            Operations,
            one =>
            {
                var schemes = one.Operation["security"]!.AsArray().Select(way => way!.AsObject().Single().Key).ToList();

                Assert.True(
                    schemes is [] or ["session"] or ["session", "systems", "bearer"],
                    $"{one.Method} {one.Path}: {string.Join(", ", schemes)}"
                );
                Assert.Equal(ScopeOf(one.Operation, "systems"), ScopeOf(one.Operation, "bearer"));
            }
        );

    [Fact]
    public void Every_scope_that_is_named_can_be_had_and_only_those_that_write_open_what_changes()
    {
        var named = Operations
            .Where(one => ScopeOf(one.Operation, "systems") is not null)
            .Select(one => (one.Method, Scope: ScopeOf(one.Operation, "systems")!))
            .ToList();

        Assert.All(
            named.Where(one => one.Method != "get"),
            one => Assert.EndsWith(":write", one.Scope, StringComparison.Ordinal)
        );
        Assert.Equal(
            Agency.AllScopes.Except(["register:read"]).Order(),
            named.Select(one => one.Scope).Distinct().Order()
        );
    }

    [Theory, MemberData(nameof(Reads))]
    public async Task Nobody_reads_what_is_not_public(string path, string scope)
    {
        var status = await StatusOf(api.Anyone(), path);

        AssertAnswered(status);
        Assert.Equal(scope != "", status == 401);
    }

    [Theory, MemberData(nameof(Reads))]
    public async Task A_system_without_the_scope_is_told_so(string path, string scope)
    {
        var answer = await callers.WithoutScopes.GetAsync(callers.Fill(path), Cancellation);

        AssertAnswered((int)answer.StatusCode);
        if (scope == "-")
            await answer.MustBeProblem(403, "systems-not-admitted");
        else if (scope != "")
            await answer.MustBeProblem(403, "scope-missing");
    }

    [Theory, MemberData(nameof(Reads))]
    public async Task A_system_with_every_scope_reads_what_is_open_to_systems_and_no_more(string path, string scope)
    {
        var status = await StatusOf(callers.OfThePlace, path);

        AssertAnswered(status);
        Assert.Equal(scope == "-", status == 403);
        Assert.NotEqual(401, status);
    }

    [Theory, MemberData(nameof(Reads))]
    public async Task A_system_of_elsewhere_finds_nothing_of_the_place(string path, string scope)
    {
        var answer = await callers.OfElsewhere.GetAsync(callers.Fill(path), Cancellation);

        AssertAnswered((int)answer.StatusCode);
        if (scope.Length > 1 && answer.IsSuccessStatusCode)
            Assert.False(callers.IsInside(await answer.Content.ReadAsStringAsync(Cancellation)), path);
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task A_system_changes_nothing_but_what_its_scope_opens(string method, string path, string scope)
    {
        var answer = await Send(callers.OfThePlace, method, path);

        if (scope == "-")
            await answer.MustBeProblem(403, "systems-not-admitted");
        else
            Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Equal(scope == "-", (int)answer.StatusCode == 403);
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task A_system_without_the_scope_changes_nothing(string method, string path, string scope)
    {
        var answer = await Send(callers.WithoutScopes, method, path);

        await answer.MustBeProblem(403, scope == "-" ? "systems-not-admitted" : "scope-missing");
    }

    private async Task<HttpResponseMessage> Send(HttpClient caller, string method, string path)
    {
        using var request = new HttpRequestMessage(new(method), callers.Fill(path));
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await caller.SendAsync(request, Cancellation);
    }

    private async Task<int> StatusOf(HttpClient caller, string path) =>
        (int)
            (
                await caller.GetAsync(callers.Fill(path), HttpCompletionOption.ResponseHeadersRead, Cancellation)
            ).StatusCode;

    private static void AssertAnswered(int status) => Assert.InRange(status, 200, 499);

    private static bool IsPublic(JsonNode operation) => operation["security"]!.AsArray().Count == 0;

    private static string? ScopeOf(JsonNode operation, string scheme) =>
        (string?)
            operation["security"]!.AsArray().Select(way => way![scheme]?[0]).FirstOrDefault(scope => scope is not null);

    /// <summary>A dossier that was submitted somewhere, and systems there and elsewhere.</summary>
    public sealed class Callers(OcopApi api) : IAsyncLifetime
    {
        private Case _submitted = null!;

        public HttpClient OfThePlace { get; private set; } = null!;

        public HttpClient OfElsewhere { get; private set; } = null!;

        public HttpClient WithoutScopes { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            _submitted = await Case.Submitted(api);
            var agency = await Agency.In(api, _submitted.Place);
            OfThePlace = await (await agency.System(Agency.AllScopes)).SignedIn();
            WithoutScopes = await (await agency.System("register:read")).SignedIn();
            OfElsewhere = await (await (await Agency.In(api)).System(Agency.AllScopes)).SignedIn();
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        /// <summary>The records of the place stand wherever a path asks for one; else something that reads well.</summary>
        public string Fill(string path) =>
            path.Replace("/dossiers/{id}", _submitted.Url["/api/v1".Length..])
                .Replace("/products/{id}", $"/products/{_submitted.Product}")
                .Replace("/producers/{id}", $"/producers/{_submitted.Producer}")
                .Replace("{unitId}", _submitted.Place.Province.Id.ToString())
                .Replace("{id}", Guid.Empty.ToString())
                .Replace("{dossierId}", _submitted.Url.Split('/')[^1])
                .Replace("{number}", "1")
                .Replace("{year}", "2026")
                .Replace("{code}", "x")
                .Replace("{edition}", "1")
                .Replace("{", "")
                .Replace("}", "");

        public bool IsInside(string answer) =>
            answer.Contains(_submitted.Url.Split('/')[^1], StringComparison.Ordinal)
            || answer.Contains(_submitted.Product, StringComparison.Ordinal)
            || answer.Contains(_submitted.Producer, StringComparison.Ordinal);
    }
}
