/** The texts of all features in one table. A key belongs to one feature. */
export function merged(features: Record<string, Record<string, string>>): Record<string, string> {
  return Object.assign({}, ...Object.values(features)) as Record<string, string>;
}
