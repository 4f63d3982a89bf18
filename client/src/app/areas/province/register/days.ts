const DAY = 24 * 60 * 60 * 1000;

/** The ISO day so many days after another, by the calendar alone. */
export const daysAfter = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
