import { fiscalYearName } from '../../i18n/eras.ts';
import { apiPage } from '../../i18n/ja/api.ts';
import { settlementOf } from '../../model/cost-years.ts';
import type { DataSet } from '../../model/program.ts';
import { address, type Publication } from '../publication.ts';

export interface ApiExample {
  title: string;
  /** What to do with it, where copying it into a terminal is not all. */
  steps: string | null;
  code: string;
}

/** What the examples ask for: a program with figures, and a fiscal year with settlements. */
export interface ApiExampleSubject {
  id: string;
  year: number;
}

/** The newest fiscal year with settlements, and the first program that has one; any program where none has. */
export function exampleSubject({ programs }: DataSet): ApiExampleSubject {
  const settled = programs.flatMap((program) => {
    const newest = settlementOf(program);
    return newest ? [{ id: program.id, year: newest.fiscalYear }] : [];
  });
  const year = Math.max(...settled.map((each) => each.year));
  const [first] = programs;
  return settled.find((each) => each.year === year) ?? { id: first?.id ?? '', year: first?.latest.edition ?? 0 };
}

/** Examples to copy, with the addresses of this site. Each uses what comes with its program and nothing else. */
export function apiExamples(publication: Publication, { id, year }: ApiExampleSubject): ApiExample[] {
  const at = (path: string) => address(publication, path);
  const { examples, excelSteps, sheetsSteps } = apiPage;
  return [
    { title: examples.curl, steps: null, code: curl(at, id) },
    { title: examples.sheets, steps: sheetsSteps, code: `=IMPORTDATA("${at('data/programs.csv')}")` },
    { title: examples.excel, steps: excelSteps, code: powerQuery(at) },
    { title: examples.python, steps: null, code: python(at, year) },
    { title: examples.r, steps: null, code: r(at, year) },
    { title: examples.duckdb, steps: null, code: duckdb(at, year) },
  ];
}

type At = (path: string) => string;

const curl = (at: At, id: string) => `# 事業の一覧
curl -O ${at('data/api/programs.json')}
# 1つの事業の数値
curl -O ${at(`programs/${id}.csv`)}`;

const powerQuery = (at: At) => `let
  取得 = Csv.Document(Web.Contents("${at('data/costs.csv')}"), [Delimiter = ",", Encoding = 65001]),
  見出し = Table.PromoteHeaders(取得, [PromoteAllScalars = true]),
  型 = Table.TransformColumnTypes(見出し, {{"年度", Int64.Type}, {"シート年度", Int64.Type}, {"指標値", type number}}, "ja-JP")
in
  型`;

const python = (at: At, year: number) => `import csv, io, urllib.request

with urllib.request.urlopen("${at('data/costs.csv')}") as response:
    text = response.read().decode("utf-8-sig")

# ${fiscalYearName(year)}の決算額（千円）。複数のシートにあるときは、新しいシートの値を使います
latest = {}
for row in csv.DictReader(io.StringIO(text)):
    if (row["費目"], row["区分"], row["年度"]) == ("事業費", "決算", "${year}") and row["指標値"]:
        held = latest.get(row["事業ID"])
        if held is None or row["シート年度"] > held["シート年度"]:
            latest[row["事業ID"]] = row

for row in latest.values():
    print(row["事業ID"], row["事務事業名"], row["指標値"], row["単位"])`;

const r = (at: At, year: number) => `# colClasses で、事業IDの先頭の0を残します
costs <- read.csv("${at('data/costs.csv')}", fileEncoding = "UTF-8-BOM", check.names = FALSE,
  colClasses = c("全国地方公共団体コード" = "character", "事業ID" = "character"))
subset(costs, 費目 == "事業費" & 区分 == "決算" & 年度 == ${year})`;

const duckdb = (at: At, year: number) => `SELECT 事業ID, 事務事業名, arg_max(指標値, シート年度) AS 決算額_千円
FROM read_parquet('${at('data/costs.parquet')}')
WHERE 費目 = '事業費' AND 区分 = '決算' AND 年度 = ${year}
GROUP BY 事業ID, 事務事業名
ORDER BY 事業ID`;
