using System.Text;
using System.Text.Json;
using FluentValidation.Results;

namespace Ocop.Api.Common.Problems;

internal static class ValidationFaults
{
    /// <summary>A validator's finding as a fault: <c>Choices[3].Option</c> becomes <c>/choices/3/option</c>.</summary>
    public static ProblemError From(ValidationFailure failure) =>
        new()
        {
            Pointer = Pointer(failure.PropertyName),
            Code = Code(failure.ErrorCode),
            Message = failure.ErrorMessage,
        };

    private static string Pointer(string property)
    {
        var pointer = new StringBuilder();

        foreach (var step in property.Split('.', '[', ']').Where(step => step.Length > 0))
            pointer.Append('/').Append(JsonNamingPolicy.CamelCase.ConvertName(step));

        return pointer.ToString();
    }

    /// <summary>FluentValidation's own codes read <c>NotEmptyValidator</c>; those given by us already are kebab-case.</summary>
    private static string Code(string code)
    {
        const string suffix = "Validator";
        var name = code.EndsWith(suffix, StringComparison.Ordinal) ? code[..^suffix.Length] : code;

        return JsonNamingPolicy.KebabCaseLower.ConvertName(name);
    }
}
