using System.Linq.Expressions;
using Ocop.Domain.Dossiers;

namespace Ocop.Application.Dossiers;

/// <summary>The stored columns that queues are sorted by; the mapping of the table gives each its index.</summary>
public static class DueColumn
{
    public const string Name = "DueOrder";
    public const string OfReport = "ReportDueOrder";
    public const string OfSubmission = "SubmittedOrder";

    /// <summary>Sorts what is due on no day behind everything that is; PostgreSQL's own infinity would not fit a cursor.</summary>
    public static readonly DateOnly Never = new(9999, 1, 1);

    /// <summary>The day it is due, or <see cref="Never"/>. Only inside a query.</summary>
    internal static Expression<Func<Dossier, DateOnly>> InTable => dossier => EF.Property<DateOnly>(dossier, Name);

    /// <summary>The day the commune's report is due, or <see cref="Never"/>. Only inside a query.</summary>
    internal static Expression<Func<Dossier, DateOnly>> ReportInTable =>
        dossier => EF.Property<DateOnly>(dossier, OfReport);

    /// <summary>The day it was submitted, or <see cref="Never"/>. Only inside a query.</summary>
    internal static Expression<Func<Dossier, DateOnly>> SubmissionInTable =>
        dossier => EF.Property<DateOnly>(dossier, OfSubmission);
}
