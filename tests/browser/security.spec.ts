import { expect, test } from './watched-page.ts';
import { addresses } from './addresses.ts';

for (const address of addresses) {
  test(`policy holds, nothing from elsewhere: /${decodeURI(address)}`, async ({ page, faults }) => {
    const response = await page.goto(address);
    expect(response!.headers()['content-security-policy']).toContain("default-src 'none'");
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });
}

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
