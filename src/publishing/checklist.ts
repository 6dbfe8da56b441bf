import { isDay } from '../editions/make-edition.ts';
import { checklistWords as words } from '../i18n/ja/publishing.ts';
import type { DataSet } from '../model/program.ts';
import { newestPublished } from '../model/published.ts';
import type { Assessment } from './assessment.ts';
import type { PreviewRecord } from './preview-record.ts';

/** One thing that must be so before the data are published. */
export interface ChecklistItem {
  title: string;
  done: boolean;
  /** How it stands. */
  state: string;
  /** What to do; null where it is done. */
  remedy: string | null;
}

/** What a person says when publishing, and what the machine knows of it. */
export interface PublishRequest {
  date: string;
  reasons: readonly string[];
  preview: PreviewRecord | null;
  /** Hash of the data as they are now. */
  dataHash: string;
  /** Address of the site: SITE_URL of the environment, or that of data/site.json. */
  siteUrl: string;
}

/** Everything that must be done before publishing, done or not. Nothing is published while one is open. */
export function checklist(assessment: Assessment, request: PublishRequest): ChecklistItem[] {
  const { data } = assessment;
  return [
    errorsItem(assessment),
    warningsItem(assessment),
    previewItem(request),
    ...(data ? [reasonsItem(assessment, data, request), dateItem(assessment, data, request)] : []),
    ...(data ? [addressItem(request), contactItem(data)] : []),
  ];
}

export function isReady(items: readonly ChecklistItem[]): boolean {
  return items.every(({ done }) => done);
}

function item(title: string, done: boolean, state: string, remedy: string): ChecklistItem {
  return { title, done, state, remedy: done ? null : remedy };
}

function errorsItem({ findings: { errors } }: Assessment): ChecklistItem {
  return item(words.noErrors, errors.length === 0, words.errors(errors.length), words.errorsRemedy);
}

function warningsItem({ findings: { open, acknowledged } }: Assessment): ChecklistItem {
  const state =
    open.length === 0 ? words.warningsDone(acknowledged.length) : words.openWarnings(open.length, acknowledged.length);
  return item(words.warnings, open.length === 0, state, words.warningsRemedy);
}

function previewItem({ preview, dataHash }: PublishRequest): ChecklistItem {
  const done = preview?.data === dataHash;
  const state = done ? words.sameData : preview ? words.oldPreview : words.neverPreviewed;
  return item(words.previewed, done, state, words.previewRemedy);
}

function reasonsItem(assessment: Assessment, data: DataSet, { reasons }: PublishRequest): ChecklistItem {
  if (!needsEdition(assessment, data)) return item(words.reasons, true, words.nothingChanged, '');
  const done = reasons.length > 0 && reasons.every((reason) => reason.trim() !== '');
  const state = done ? words.reasonGiven(reasons) : words.noReason(changedPlaces(assessment, data));
  return item(words.reasons, done, state, words.reasonRemedy);
}

/** A new state is published where the data differ from the newest one, and the first time. */
export function needsEdition({ sincePublished }: Assessment, data: DataSet): boolean {
  return data.published.length === 0 || sincePublished.length > 0;
}

/** Rows that are published and now differ or are gone. */
function changedPlaces({ sincePublished }: Assessment, data: DataSet): number {
  if (data.published.length === 0) return 0;
  return sincePublished.reduce((sum, { removed, changed }) => sum + removed.length + changed.length, 0);
}

function dateItem(assessment: Assessment, data: DataSet, { date }: PublishRequest): ChecklistItem {
  if (!needsEdition(assessment, data)) return item(words.date, true, words.nothingChanged, '');
  const newest = newestPublished(data);
  const isBefore = newest !== undefined && date < newest.date;
  const state = !isDay(date)
    ? words.wrongDate(date)
    : isBefore
      ? words.dateBefore(date, newest.date)
      : words.onDate(date);
  return item(words.date, isDay(date) && !isBefore, state, words.dateRemedy);
}

/** Names that stand for no address (RFC 2606), and this machine. */
const NO_ADDRESS = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$/;

function addressItem({ siteUrl }: PublishRequest): ChecklistItem {
  const done = URL.canParse(siteUrl) && !NO_ADDRESS.test(new URL(siteUrl).hostname);
  return item(words.address, done, done ? siteUrl : words.exampleAddress(siteUrl), words.addressRemedy);
}

function contactItem({ site: { contact } }: DataSet): ChecklistItem {
  return item(words.contact, contact !== null, contact?.label ?? words.noContact, words.contactRemedy);
}
