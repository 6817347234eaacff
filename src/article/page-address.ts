/** Which addresses are the same page. Pure. */

/** The address that tells pages apart: a fragment is a place on a page, but some applications route by `#/` or `#!`. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#[!/]/.test(url.slice(at)) ? url : url.slice(0, at);
}
