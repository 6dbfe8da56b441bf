/**
 * The policy of a page, for hosts that cannot send headers (public/_headers says the same where they can).
 * Only the search runs WebAssembly and a worker. `frame-ancestors` works in headers only.
 */
export function contentSecurityPolicy(search: boolean): string {
  return [
    "default-src 'none'",
    search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    ...(search ? ["worker-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
