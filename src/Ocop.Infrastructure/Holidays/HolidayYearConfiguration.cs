using Ocop.Domain.Holidays;

namespace Ocop.Infrastructure.Holidays;

internal sealed class HolidayYearConfiguration : IEntityTypeConfiguration<HolidayYear>
{
    public void Configure(EntityTypeBuilder<HolidayYear> year)
    {
        year.ToTable("years", schema: "holidays");
        year.HasKey(y => y.Year);
        year.Property(y => y.Year).ValueGeneratedNever();

        year.OwnsMany(
            y => y.Days,
            day =>
            {
                day.ToTable(
                    "days",
                    schema: "holidays",
                    table =>
                    {
                        table.HasCheckConstraint("ck_days_year", "extract(year FROM date) = year");
                        table.HasCheckConstraint(
                            "ck_days_worked",
                            "kind <> 'worked_instead' OR extract(isodow FROM date) >= 6"
                        );
                    }
                );
                day.WithOwner().HasForeignKey("Year");
                day.HasKey(d => d.Date);
                day.Property(d => d.Date).ValueGeneratedNever();
                day.Ignore(d => d.Name);
                day.Ignore(d => d.IsOff);
            }
        );
    }
}
