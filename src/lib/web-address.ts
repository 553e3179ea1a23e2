/**
 * Whether a text is an address of the web that people can be sent to: http(s), with a host that can exist, and
 * without a name before the host, which is how an address is made to look like another (WHATWG URL).
 */
export function isWebAddress(text: string): boolean {
  // A parser forgives white space, backslashes and missing slashes; a reader would be misled by them.
  if (!/^https?:\/\/[^\s\\/?#@]+([/?#]\S*)?$/i.test(text) || text.includes('\\')) return false;
  try {
    const { hostname, username, password } = new URL(text);
    return hostname !== '' && username === '' && password === '';
  } catch {
    return false;
  }
}
