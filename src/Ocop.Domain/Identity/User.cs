namespace Ocop.Domain.Identity;

/// <summary>A person who can sign in.</summary>
public sealed class User : Aggregate<User>
{
    private User() { }
}
