/** A file's type in short: what its content is called, or what its name says where that is long or says nothing. */
export function kindOf({ name, mediaType }: { name: string; mediaType?: string }): string | undefined {
  const subtype = mediaType?.split(';')[0]?.split('/')[1];
  const ending = /\.(\w{1,8})$/.exec(name)?.[1];
  const short = subtype !== undefined && /^[a-z0-9]{1,5}$/.test(subtype) && subtype !== 'plain' ? subtype : ending;
  return (short ?? subtype)?.toUpperCase();
}
