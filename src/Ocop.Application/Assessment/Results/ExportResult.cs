using Ocop.Domain.Assessment;

namespace Ocop.Application.Assessment.Results;

/// <summary>Whoever a result concerns takes away what it was computed from, to compute it elsewhere.</summary>
public sealed record ExportResult(Id<AssessmentResult> ResultId) : IQuery<ResultPackageFile>
{
    internal sealed class Handler(Packaging packaging) : IRequestHandler<ExportResult, ResultPackageFile>
    {
        public async Task<ResultPackageFile> Handle(ExportResult query, CancellationToken cancellationToken) =>
            ResultPackageFile.Of(await packaging.PackageAsync(query.ResultId, cancellationToken));
    }
}
