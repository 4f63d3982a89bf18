using System.Buffers.Text;
using System.IO.Compression;
using Ocop.Application.Register;
using Ocop.Domain.Certification;
using Ocop.Domain.Credentials;

namespace Ocop.Application.Credentials;

/// <summary>What has become of the certificates of one list today, signed.</summary>
/// <param name="List">Counts from 1.</param>
public sealed record GetStatusList(int List) : IQuery<SignedStatusList>
{
    internal sealed class Handler(IOcopDb db, SigningKeys keys, PublicAddress site, Clock clock)
        : IRequestHandler<GetStatusList, SignedStatusList>
    {
        private const int MostLists = int.MaxValue / StatusList.Length;

        public async Task<SignedStatusList> Handle(GetStatusList query, CancellationToken cancellationToken)
        {
            await RequireList(query.List, cancellationToken);

            var list = new StatusList();
            await foreach (var (position, status) in Changed(query.List).WithCancellation(cancellationToken))
                list[position] = StatusList.MarkOf(status);

            var claims = CredentialClaims.StatusList(
                query.List,
                Encoded(list),
                clock.Now,
                SignedStatusList.KeptFor,
                site
            );
            return new(keys.Required.Compact(claims, CredentialClaims.VerifiableType));
        }

        /// <summary>The first one is there before any certificate is.</summary>
        private async Task RequireList(int list, CancellationToken cancellationToken)
        {
            if (list != 1 && (list is < 1 or > MostLists || !await InList(list).AnyAsync(cancellationToken)))
                throw new NotFoundException(typeof(StatusList));
        }

        private IQueryable<StatusEntry> InList(int list)
        {
            var first = (list - 1) * StatusList.Length;
            return db.Set<StatusEntry>()
                .Where(entry => first <= entry.Index && entry.Index < first + StatusList.Length);
        }

        /// <summary>Only those to which anything has happened are read: nearly all entries are 0.</summary>
        private async IAsyncEnumerable<(int Position, RecognitionStatus? Status)> Changed(int list)
        {
            var changed = InList(list)
                .AsNoTracking()
                .Join(
                    db.Set<Certificate>().Where(certificate => certificate.Facts.Any()),
                    entry => entry.CertificateId,
                    certificate => certificate.Id,
                    (entry, certificate) => new { Entry = entry, Certificate = certificate }
                );

            await foreach (var one in changed.AsAsyncEnumerable())
                yield return (one.Entry.Position, one.Certificate.StatusOn(clock.Today));
        }

        private static string Encoded(StatusList list)
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(list.Bits);

            return Base64Url.EncodeToString(packed.GetBuffer().AsSpan(0, (int)packed.Length));
        }
    }
}

/// <param name="Token">A status list as a JWT.</param>
public sealed record SignedStatusList(string Token)
{
    /// <summary>How long it may be used without asking again.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);
}
