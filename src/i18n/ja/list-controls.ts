// Words that the list of programs says in the browser. A file of its own: it travels with the script.

export const listControls = {
  shown: (count: number, all: number) => `${all}件中${count}件を表示しています。`,
  counted: (label: string, count: number) => `${label}（${count}）`,
  csvFailed: 'CSVを読み込めませんでした。通信を確かめて、もう一度押してください。データのページからも保存できます。',
};
