import type { FileOfDeliverable } from './queries';

/** Above it a file is named without a digest: the browser would have to hold all of it at once. */
const LARGEST_DIGESTED = 200 * 1024 * 1024;

function hex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A file by its name, size and SHA-256; the digest is missing where the browser can't make one. */
export async function fingerprint(file: File): Promise<FileOfDeliverable> {
  const named = { name: file.name.slice(0, 255), size: file.size };
  if (!isSecureContext || file.size > LARGEST_DIGESTED) return named;
  return { ...named, sha256: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())) };
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
