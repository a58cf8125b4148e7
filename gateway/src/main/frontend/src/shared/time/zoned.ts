const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

/** The wall clock of a zone at an instant, as milliseconds since 1970 of the same wall clock in UTC. */
function wallAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
}

function offsetAt(instant: number, zone: string): number {
  return wallAt(instant, zone) - Math.floor(instant / 1000) * 1000;
}

function atWall(wall: number, zone: string): string {
  const guess = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(guess, zone)).toISOString();
}

/** The instant at which a day (`2024-05-06`) begins in a zone; `daysLater` moves it by whole days. */
export function startOfDay(day: string, zone: string, daysLater = 0): string {
  return atWall(Date.parse(`${day}T00:00:00Z`) + daysLater * 86_400_000, zone);
}

/** The instant at which the wall clock of a zone shows a time (`2024-05-06T09:00`). */
export function instantOf(local: string, zone: string): string {
  return atWall(Date.parse(`${local}Z`), zone);
}

/** What the wall clock of a zone shows at an instant, to the minute, as a field for date and time takes it. */
export function localTime(instant: string, zone: string): string {
  const wall = new Date(wallAt(Date.parse(instant), zone));
  const day = [pad(wall.getUTCFullYear(), 4), pad(wall.getUTCMonth() + 1), pad(wall.getUTCDate())].join('-');
  return `${day}T${pad(wall.getUTCHours())}:${pad(wall.getUTCMinutes())}`;
}
