const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day in Vietnam at an instant, `yyyy-MM-dd`, wherever the browser is. */
export const vietnamDay = (at: Date = new Date()) => DAY.format(at);
