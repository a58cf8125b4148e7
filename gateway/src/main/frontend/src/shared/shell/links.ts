/**
 * The page on which a link of a service can be followed. The services name pages of all features; where one has no page
 * yet, the request it belongs to is shown.
 */
export function pageOf(link: string): string {
  const request = /^\/requests\/[^/]+/.exec(link);
  return request ? request[0] : '/';
}
