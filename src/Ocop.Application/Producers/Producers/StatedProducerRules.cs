using Ocop.Domain.Producers;

namespace Ocop.Application.Producers.Producers;

internal sealed class StatedProducerRules : AbstractValidator<StatedProducer>
{
    private const int LongestLine = 250;
    private const int MostYears = 20;

    public StatedProducerRules()
    {
        RuleFor(producer => producer.Name).NotEmpty().MaximumLength(Producer.LongestName);
        RuleFor(producer => producer.FinancialYears).HasAtMost(MostYears);
        RuleForEach(producer => producer.FinancialYears)
            .ChildRules(year => year.RuleFor(one => one.Year).InclusiveBetween(1900, 2999));
        RuleFor(producer => producer.Registration!)
            .ChildRules(registration =>
            {
                registration.RuleFor(paper => paper.Number).NotEmpty().MaximumLength(LongestLine);
                registration.RuleFor(paper => paper.Authority).NotEmpty().MaximumLength(LongestLine);
            })
            .When(producer => producer.Registration is not null);
    }
}

internal sealed class RepresentativeRules : AbstractValidator<Representative>
{
    private const int LongestName = 120;
    private const int LongestLine = 250;

    public RepresentativeRules()
    {
        RuleFor(person => person.Name).NotEmpty().MaximumLength(LongestName);
        RuleFor(person => person.Position).NotEmpty().MaximumLength(LongestLine);
        RuleFor(person => person.Ethnicity).MaximumLength(LongestLine);
        RuleFor(person => person.Address).MaximumLength(LongestLine);
        RuleFor(person => person.Phone).IsAPhoneNumber();
        RuleFor(person => person.Email).IsAnEmailAddress();
    }
}

internal sealed class ContactsRules : AbstractValidator<Contacts>
{
    private const int LongestLine = 250;

    private static readonly Text NotAnAddress = new(
        "Địa chỉ trang web phải bắt đầu bằng http:// hoặc https://.",
        "The address of a website begins with http:// or https://."
    );

    public ContactsRules()
    {
        RuleFor(contacts => contacts.Address).MaximumLength(LongestLine);
        RuleFor(contacts => contacts.Phone).IsAPhoneNumber();
        RuleFor(contacts => contacts.Email).IsAnEmailAddress();
        RuleFor(contacts => contacts.Website)
            .MaximumLength(LongestLine)
            .Matches(@"^https?://\S+$")
            .WithErrorCode("website-malformed")
            .WithMessage(_ => NotAnAddress.Current);
    }
}

internal static class ReachRules
{
    private static readonly Text NotANumber = new("Số điện thoại chưa đúng dạng.", "This is not a phone number.");

    private static readonly Text NotAnAddress = new(
        "Địa chỉ thư điện tử chưa đúng dạng.",
        "This is not an e-mail address."
    );

    public static IRuleBuilderOptions<T, string?> IsAPhoneNumber<T>(this IRuleBuilder<T, string?> number) =>
        number
            .Matches(@"^\+?[0-9][0-9 .()-]{5,20}$")
            .WithErrorCode("phone-malformed")
            .WithMessage(_ => NotANumber.Current);

    public static IRuleBuilderOptions<T, string?> IsAnEmailAddress<T>(this IRuleBuilder<T, string?> address) =>
        address
            .MaximumLength(254)
            .Matches(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")
            .WithErrorCode("email-malformed")
            .WithMessage(_ => NotAnAddress.Current);
}
