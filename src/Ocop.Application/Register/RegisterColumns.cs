using System.Text;

namespace Ocop.Application.Register;

/// <summary>
/// Columns of <see cref="RegisterEntry"/> that the database derives from others, so that rows of any origin have them; the
/// mapping of the table says how.
/// </summary>
public static class RegisterColumns
{
    /// <summary>The number of the decision in lower case and without spaces.</summary>
    public const string DecisionKey = "DecisionKey";

    /// <summary>
    /// What tells one producer from another: its identity, or its name and province where nothing else is known. Null
    /// where no producer was published.
    /// </summary>
    public const string ProducerKey = "ProducerKey";

    /// <summary>
    /// Whether the product is one of those, one in <see cref="SampledOneIn"/> by the random end of its id, by which a search
    /// tells whether it finds many.
    /// </summary>
    public const string InSample = "InSample";

    public const int SampledOneIn = 64;

    public static string DecisionKeyOf(string number) =>
        string.Concat(
            number
                .Normalize(NormalizationForm.FormC)
                .ToLowerInvariant()
                .Where(character => !char.IsWhiteSpace(character))
        );
}
