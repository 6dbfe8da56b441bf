import { addresses, faultsOnAll, parts } from './addresses.ts';
import { expect, test } from './watched-page.ts';

for (const [name, part] of parts(addresses, 2)) {
  test(`the policy holds and nothing comes from elsewhere, ${name}`, async ({ page, faults }) => {
    const found = await faultsOnAll(page, part, async () => {
      // One turn of the page's own loop, so that what its scripts do at once has happened.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
      return faults.splice(0);
    });
    expect(found).toEqual([]);
  });
}

test('the policy comes as a header too', async ({ page }) => {
  for (const address of ['', 'programs/', '404.html']) {
    const headers = (await page.goto(address))!.headers();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a script that got into a page does not run', async ({ page, faults }) => {
  await page.goto('');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return 'intruded' in window;
  });
  expect(ran).toBe(false);
  expect(faults.join()).toContain('script-src');
});
