import { isRevised, type Statement } from '../model/statement.ts';

/** Sign behind a figure: "?" for 要確認, "*" for a value that a later sheet changed. */
export function flagOf(statement: Statement | undefined): '' | '?' | '*' {
  if (!statement) return '';
  if (statement.status === 'suspect') return '?';
  return isRevised(statement) ? '*' : '';
}
