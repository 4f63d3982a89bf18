using Ocop.Domain.Work;

namespace Ocop.Application.Work;

/// <summary>Somebody no longer needs a list that they had kept.</summary>
public sealed record DeleteView(Id<SavedView> ViewId) : ICommand
{
    internal sealed class Handler(IOcopDb db, ICurrentUser user) : IRequestHandler<DeleteView, Unit>
    {
        public async Task<Unit> Handle(DeleteView command, CancellationToken cancellationToken)
        {
            var view = await db.Set<SavedView>()
                .SingleOrNotFoundAsync(one => one.Id == command.ViewId && one.OwnerId == user.Id, cancellationToken);

            db.Set<SavedView>().Remove(view);
            return Unit.Value;
        }
    }
}
