const PAGES = [
  /^\/requests\/[^/]+(\/(coordination|plan|tasks|retrospective))?$/,
  /^\/(tasks|archive|review)\/[^/]+$/,
  /^\/(review|guide|requests|tasks|archive)$/,
];

/** The page on which a link of a service can be followed; the request it belongs to where there is no such page. */
export function pageOf(link: string): string {
  if (PAGES.some((page) => page.test(link))) return link;
  const request = /^\/requests\/[^/]+/.exec(link);
  return request ? request[0] : '/';
}
