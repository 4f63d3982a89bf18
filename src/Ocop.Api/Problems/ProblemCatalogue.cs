using System.Collections.Frozen;
using System.Reflection;
using Ocop.Api.ApiClients;
using Ocop.Api.Common.Problems;
using Ocop.Api.Identity;
using Ocop.Application.Dossiers.Papers;
using Ocop.Application.Identity;
using Ocop.Application.Register.Changes;

namespace Ocop.Api.Problems;

/// <summary>
/// Every kind of problem that this software answers with. The rules of the domain are found where they stand; whatever an
/// answer's code is, the tests of the API look it up here.
/// </summary>
internal static class ProblemCatalogue
{
    private static readonly FrozenDictionary<string, ProblemKind> ByCode = OfRequests
        .Kinds.Concat(OfAnyOperation())
        .Concat(OfSigningIn())
        .Concat(OfSystems())
        .Concat(OfRules())
        .ToFrozenDictionary(kind => kind.Code);

    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [.. ByCode.Values.OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    public static ProblemKind? Find(string code) => ByCode.GetValueOrDefault(code);

    private static IEnumerable<ProblemKind> OfAnyOperation() =>
        [
            ProblemKinds.NotSignedIn,
            ProblemKinds.NotAllowed,
            ProblemKinds.NotFound,
            ProblemKinds.MethodNotSupported,
            new(CursorExpiredException.Code, 410, CursorExpiredException.Said),
            ProblemKinds.Changed,
            ProblemKinds.VersionRequired,
            ProblemKinds.TooManyRequests,
            ProblemKinds.Unforeseen,
            ProblemKinds.Unavailable,
            ProblemKinds.TooLarge with
            {
                Code = FileTooLargeException.Code,
            },
            new(UnsupportedFileException.Code, 415, UnsupportedFileException.Said),
        ];

    private static IEnumerable<ProblemKind> OfSigningIn() =>
        [
            new(SignInFailedException.Code, 401, SignInFailedException.Said),
            OfSecondStep(new(isPending: true)),
            OfSecondStep(new(isPending: false)),
            SecondFactorGate.Closed,
            CsrfProtection.Missing,
        ];

    private static IEnumerable<ProblemKind> OfSystems() =>
        [AccessTokenServices.Invalid, SystemRefusals.ScopeMissing, SystemRefusals.NotAdmitted, SystemCalls.UsedUp];

    private static ProblemKind OfSecondStep(SecondFactorFailedException failed) => new(failed.Code, 401, failed.Said);

    private static IEnumerable<ProblemKind> OfRules() =>
        typeof(Rule)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(obj: null)!)
            .DistinctBy(rule => rule.Code)
            .Select(rule => new ProblemKind(rule.Code, 409, rule.Statement));
}
