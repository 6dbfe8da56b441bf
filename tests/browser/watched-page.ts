import { type Page, test as base } from '@playwright/test';

/** A test whose `faults` collect what a page must never do: break its policy, call elsewhere, miss a file, log an error. */
export const test = base.extend<{ faults: string[] }>({
  faults: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    watch(page, new URL(baseURL!).origin, (fault) => faults.push(fault));
    await page.exposeFunction('reportViolation', (fault: string) => faults.push(`policy: ${fault}`));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        (window as unknown as { reportViolation: (fault: string) => void }).reportViolation(
          `${effectiveDirective} ${blockedURI}`,
        );
      });
    });
    await use(faults);
  },
});
export { expect } from '@playwright/test';

/** Reports what a page must never do. */
export function watch(page: Page, origin: string, report: (fault: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) report(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isItself = response.url().endsWith('/404.html');
    if (response.status() >= 400 && !isItself) report(`${response.status()}: ${response.url()}`);
  });
}
