using Ocop.Api.Tests.Common;
using Ocop.Api.Tests.Register.Changes;

namespace Ocop.Api.Tests.Conformance;

/// <summary>The package <c>packages/typescript</c>, generated from the committed document, compiled, and used against the API.</summary>
public sealed class TypeScriptPackageTests(OcopApi api)
{
    private const string Folder = "packages/typescript";

    [Fact]
    public async Task It_is_made_from_the_document_and_reads_the_API()
    {
        await using var register = await OwnRegister.Serve(api);
        await NodeTool.Run(
            Folder,
            [
                "node_modules/openapi-typescript/bin/cli.js",
                "../../docs/openapi/v1.json",
                "--output",
                "src/generated/api.ts",
            ]
        );
        var faults = await NodeTool.Run(
            Folder,
            ["node_modules/typescript/bin/tsc", "--project", ".", "--listEmittedFiles"]
        );

        var said = await NodeTool.Run(Folder, ["try.mjs", register.Address]);

        Assert.DoesNotContain("error TS", faults, StringComparison.Ordinal);
        Assert.Equal("ok", said.Trim());
    }
}
