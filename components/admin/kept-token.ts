/**
 * The editors' token, for as long as the tab is open. Kept by the tab and not in a cookie, so that no request carries it
 * unless this page puts it there. See docs/decisions/0017-the-editors-token.md.
 */
const KEY = "editors-token";

export function keptToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token);
}

export function forgetToken(): void {
  sessionStorage.removeItem(KEY);
}
