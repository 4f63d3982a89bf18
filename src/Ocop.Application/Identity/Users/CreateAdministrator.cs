using System.Security.Cryptography;
using Ocop.Domain.Identity;

namespace Ocop.Application.Identity.Users;

/// <summary>The operator of the system sets up its first administrator, on the server itself.</summary>
/// <remarks>The result is the password: generated, shown once, kept nowhere but as a hash.</remarks>
public sealed record CreateAdministrator(string Email, string FullName) : ICommand<string>
{
    /// <summary>No two characters that look alike, so that it can be typed from paper.</summary>
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    internal sealed class Validator : AbstractValidator<CreateAdministrator>
    {
        public Validator()
        {
            RuleFor(command => command.FullName).IsAFullName();
            RuleFor(command => command.Email).IsAnEmail();
        }
    }

    internal sealed class Handler(IOcopDb db, IAccounts accounts, Clock clock)
        : IRequestHandler<CreateAdministrator, string>
    {
        public Task<string> Handle(CreateAdministrator command, CancellationToken cancellationToken)
        {
            var user = User.Register(command.FullName, command.Email, Language.Vi, clock.Now);
            user.Grant(Role.Admin, Place.None, clock.Today, to: null, by: null);
            db.Set<User>().Add(user);

            var password = Generate();
            accounts.Open(user, password);
            return Task.FromResult(password);
        }

        /// <summary>Four groups of five: 99 bits.</summary>
        private static string Generate() =>
            string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));
    }
}
