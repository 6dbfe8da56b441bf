import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configuration } from './nginx-site.ts';
import { readWrk } from './wrk.ts';

const PRINTED = `Running 5s test @ https://127.0.0.1:8443/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.25ms    2.00ms  43.95ms   88.30%
  Latency Distribution
     50%    3.93ms
     75%    4.80ms
     90%  950.00us
     99%    1.20s
  76250 requests in 5.10s, 1.19GB read
  Socket errors: connect 1, read 2, write 0, timeout 3
  Non-2xx or 3xx responses: 4
Requests/sec:  14951.25
Transfer/sec:    238.96MB
`;

describe('readWrk', () => {
  test('reads the figures, in milliseconds and megabytes', () => {
    expect(readWrk(PRINTED)).toEqual({
      requestsPerSecond: 14951.25,
      median: 3.93,
      slowest1Percent: 1200,
      megabytesPerSecond: 238.96,
      errors: 10,
    });
  });

  test('no line of errors means none', () => {
    expect(readWrk(PRINTED.replace(/^.*(Socket errors|Non-2xx).*\n/gm, '')).errors).toBe(0);
  });
});

describe('configuration', () => {
  const made = configuration(readFileSync('deploy/nginx.conf', 'utf8'), { site: '/s', room: '/r', port: 9000 });

  test('changes ports, folder and certificate of the sample, and nothing else of it', () => {
    expect(made).toContain('listen 127.0.0.1:9000 ssl');
    expect(made).toContain('root /s;');
    expect(made).toContain('/r/site.crt;');
    expect(made.replace(/^\s*#.*/gm, '')).not.toMatch(/\/srv\/site|\/etc\/ssl|listen (80|443|\[)/);
    const headers = (text: string) => text.match(/add_header.*/g);
    expect(headers(made)).toEqual(headers(readFileSync('deploy/nginx.conf', 'utf8')));
  });
});
