using Ocop.Domain.Work;

namespace Ocop.Application.Work;

/// <summary>Somebody at work keeps a list with its filters.</summary>
/// <param name="Page">The path of the page in the web client, e.g. `/ho-so`.</param>
/// <param name="Query">The filters and the order, as the address has them after the question mark.</param>
/// <param name="Name">What it is to be called; another one on each page.</param>
public sealed record SaveViewAs(string Page, string Query, string Name) : ICommand<Id<SavedView>>
{
    internal sealed class Validator : AbstractValidator<SaveViewAs>
    {
        public Validator()
        {
            RuleFor(command => command.Page).NotEmpty().MaximumLength(SavedView.LongestPage);
            RuleFor(command => command.Page).Matches("^(/[a-z0-9-]+)+$");
            RuleFor(command => command.Query).MaximumLength(SavedView.LongestQuery);
            RuleFor(command => command.Query).Matches("^[^?#\\s]*$");
            RuleFor(command => command.Name).NotEmpty().MaximumLength(SavedView.LongestName);
        }
    }

    internal sealed class Handler(IOcopDb db, ICurrentUser user, Clock clock)
        : IRequestHandler<SaveViewAs, Id<SavedView>>
    {
        public async Task<Id<SavedView>> Handle(SaveViewAs command, CancellationToken cancellationToken)
        {
            var kept = await db.Set<SavedView>()
                .Where(view => view.OwnerId == user.Id && view.Page == command.Page)
                .Select(view => view.Name)
                .ToListAsync(cancellationToken);

            var saved = SavedView.Save(user.Id, command.Page, command.Query, command.Name, kept, clock.Now);
            db.Set<SavedView>().Add(saved);
            return saved.Id;
        }
    }
}
