using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Producers;
using Ocop.Application.Jobs;
using Ocop.Application.Notices;
using Ocop.Domain.Identity;
using Ocop.Domain.Jobs;
using Ocop.Infrastructure.Common;
using Ocop.Infrastructure.Jobs;

namespace Ocop.Api.Tests.Jobs;

[Collection(RunningJobs.Collection)]
public sealed class JobTests(OcopApi api)
{
    private const string Url = "/api/v1/jobs";

    [Theory]
    [InlineData(Role.Admin)]
    [InlineData(Role.Auditor)]
    public async Task Who_looks_after_the_system_sees_what_it_does_by_itself(Role role)
    {
        var jobs = (await api.As(Id<User>.New(), role).GetJson(Url)).AsArray();

        Assert.Equal(
            [
                "renewal-reminders",
                "outgoing-mail",
                "removed-products",
                "register-snapshot",
                "old-snapshots",
                "old-events",
                "record-imports",
            ],
