using System.Reflection;
using AutoMapper;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Ocop.Api.Tests.Common;
using Ocop.Application.Common;

namespace Ocop.Api.Tests;

/// <summary>What the compiler cannot check for us.</summary>
public sealed class ArchitectureTests(OcopApi api)
{
    private static readonly Assembly Domain = typeof(Rule).Assembly;
    private static readonly Assembly Application = typeof(IOcopDb).Assembly;

    public static TheoryData<Type> Requests =>
        [.. Application.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IBaseRequest)))];

    [Fact]
    public void The_domain_depends_on_nothing_but_the_runtime() =>
        Assert.All(Domain.GetReferencedAssemblies(), assembly => Assert.StartsWith("System.", assembly.Name));

    [Fact]
    public void The_application_knows_no_database_driver_and_no_web() =>
        Assert.DoesNotContain(
            Application.GetReferencedAssemblies(),
            assembly =>
                assembly.Name!.StartsWith("Npgsql", StringComparison.Ordinal)
                || assembly.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        );

    [Theory, MemberData(nameof(Requests))]
    public void A_request_is_handled_in_its_own_file(Type request) =>
        Assert.NotNull(request.GetNestedType("Handler", BindingFlags.NonPublic));

    [Fact]
    public void Every_member_of_a_view_is_mapped() =>
        api.Services.GetRequiredService<IConfigurationProvider>().AssertConfigurationIsValid();

    [Fact]
    public void No_two_rules_share_a_code()
    {
        var codes = AllRules().Select(rule => rule.Code).ToList();

        Assert.NotEmpty(codes);
        Assert.Distinct(codes);
    }

    [Fact]
    public void Every_rule_speaks_both_languages() =>
        Assert.All(
            AllRules(),
            rule =>
            {
                Assert.NotEmpty(rule.Statement.Vi);
                Assert.NotEmpty(rule.Statement.En);
                Assert.NotEqual(rule.Statement.Vi, rule.Statement.En);
            }
        );

    [Fact]
    public void Every_endpoint_says_who_may_call_it() =>
        Assert.All(
            api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>(),
            endpoint =>
                Assert.True(
                    endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                        || endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
                        || endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is not null,
                    endpoint.RoutePattern.RawText
                )
        );

    private static IEnumerable<Rule> AllRules() =>
        Domain
            .GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!);
}
