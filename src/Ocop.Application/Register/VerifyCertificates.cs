using System.Globalization;
using Ocop.Domain.Certification;

namespace Ocop.Application.Register;

/// <summary>What many certificates are worth on a day, asked in one go.</summary>
/// <param name="Certificates">Numbers and codes as scanned or typed, in any order.</param>
public sealed record VerifyCertificates(IReadOnlyList<string> Certificates, DateOnly? AsOf) : IQuery<VerificationsView>
{
    public const int Most = 500;
    private const int LongestWriting = 60;

    internal sealed class Validator : AbstractValidator<VerifyCertificates>
    {
        public Validator()
        {
            RuleFor(query => query.Certificates).NotEmpty().HasAtMost(Most);
            RuleForEach(query => query.Certificates).NotEmpty().MaximumLength(LongestWriting);
        }
    }

    internal sealed class Handler(IOcopDb db, Clock clock) : IRequestHandler<VerifyCertificates, VerificationsView>
    {
        public async Task<VerificationsView> Handle(VerifyCertificates query, CancellationToken cancellationToken)
        {
            var day = RegisterFilter.DayOf(query.AsOf, clock.Today);
            var names = query.Certificates.Distinct().ToDictionary(asked => asked, NameOf);
            var known = names.Values.OfType<string>().Distinct().ToList();
            var found = await db.Set<RegisterEntry>()
                .Where(entry => known.Contains(entry.CertificateNumber!) || known.Contains(entry.VerificationCode!))
                .CertificatesOn(day, cancellationToken);
            var byName = found
                .SelectMany(one => new[] { (one.Number, one), (one.VerificationCode ?? one.Number, one) })
                .DistinctBy(pair => pair.Item1)
                .ToDictionary(pair => pair.Item1, pair => pair.one);

            return new(
                day,
                [
                    .. query.Certificates.Select(asked => new VerificationView(
                        asked,
                        names[asked] is { } name ? byName.GetValueOrDefault(name) : null
                    )),
                ]
            );
        }

        /// <summary>The one writing of a number or a code; nothing is both, and what is neither is asked of nobody.</summary>
        private static string? NameOf(string asked) =>
            CertificateNumber.TryParse(asked.Trim(), CultureInfo.InvariantCulture, out var number) ? number.ToString()
            : VerificationCode.TryParse(asked, CultureInfo.InvariantCulture, out var code) ? code.ToString()
            : null;
    }
}

/// <summary>Answers about many certificates.</summary>
/// <param name="AsOf">The day that they are about.</param>
/// <param name="Items">One for each that was asked about, in the order of the question.</param>
public sealed record VerificationsView(DateOnly AsOf, IReadOnlyList<VerificationView> Items);

/// <summary>The answer about one of many certificates.</summary>
/// <param name="Asked">What was asked about, as it was sent.</param>
/// <param name="Certificate">Absent when nobody was given this number or code by that day.</param>
public sealed record VerificationView(string Asked, CertificateView? Certificate);
