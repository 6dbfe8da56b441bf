/** What `npm audit --json` writes, as far as it is read here. */
interface NpmAudit {
  vulnerabilities?: Record<
    string,
    { severity: string; isDirect: boolean; range: string; via: (string | { title: string; url: string })[] }
  >;
  message?: string;
}

/** The result for a person, and whether something must be done. `reached` false: nobody could be asked. */
export interface AuditReport {
  reached: boolean;
  grave: boolean;
  text: string;
}

const GRAVE = ['high', 'critical'];
const NAMES: Record<string, string> = { info: '参考', low: '低', moderate: '中', high: '高', critical: '最高' };

const NOT_REACHED =
  '登録所（registry）の監査に届かなかったので、既知の弱点を調べられませんでした。ネットワークか登録所の設定を確かめて、もう一度実行してください。';

/** A report in Japanese of npm's answer; null stands for an answer that is no JSON. */
export function auditReport(answer: unknown): AuditReport {
  const { vulnerabilities, message } = (answer ?? {}) as NpmAudit;
  if (!vulnerabilities)
    return { reached: false, grave: false, text: [NOT_REACHED, message].filter(Boolean).join('\n') };
  const found = Object.entries(vulnerabilities);
  if (found.length === 0) return { reached: true, grave: false, text: '既知の弱点はありません。' };
  const lines = found.map(([name, { severity, range, via }]) => {
    const reasons = via.map((each) => (typeof each === 'string' ? each : `${each.title} ${each.url}`));
    return `${NAMES[severity] ?? severity}：${name}（${range}）${reasons.join('、')}`;
  });
  const grave = found.some(([, { severity }]) => GRAVE.includes(severity));
  return { reached: true, grave, text: [`既知の弱点が${found.length}件あります。`, ...lines].join('\n') };
}
