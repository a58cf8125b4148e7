const PARTS = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?$/;

/** A duration of a service (`PT3H20M`) in the reader's language, in hours, or in minutes below one hour. */
export function spoken(duration: string, language: string): string {
  const parts = PARTS.exec(duration);
  const minutes = Number(parts?.[1] ?? 0) * 60 + Number(parts?.[2] ?? 0);
  const unit = minutes < 60 ? 'minute' : 'hour';
  const value = minutes < 60 ? minutes : minutes / 60;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(value);
}
