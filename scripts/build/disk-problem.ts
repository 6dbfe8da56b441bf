const REASONS: Record<string, string> = {
  ENOSPC: 'ディスクに空きがありません。要らないファイルを消してから、もう一度実行してください。',
  EDQUOT: '使ってよいディスクの量を超えました。要らないファイルを消してから、もう一度実行してください。',
  EFBIG: 'ファイルが、この機械で許された大きさを超えました。制限（ulimit）を確かめてください。',
  EACCES: '書き込む権利がありません。フォルダの権利を確かめてください。',
  EPERM: '書き込む権利がありません。フォルダの権利を確かめてください。',
  EROFS: 'このディスクは読み取り専用です。書き込めるディスクで実行してください。',
};

/** What a person can do about an error of the disk, with the place; null for any other error. */
export function diskProblem(error: unknown): string | null {
  const { code = '', path = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason ? `${reason}\n場所：${path}（${code}）\ndist は前のままです。` : null;
}
