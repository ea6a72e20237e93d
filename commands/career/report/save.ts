import { type Screen } from '../../../src/app/reply.ts';
import type { Context } from '../../shared/context.ts';
import { component } from '../../shared/define-command.ts';
import { notSavedError, storeError } from '../../shared/error-screens.ts';
import { saveRoute, unsaveRoute } from '../custom-ids.ts';
import { sentenceNotice } from '../../shared/notice.ts';
import { report, type ReportRequest } from './report.ts';
import { titleOf } from '../career-summary.ts';

/** How many careers a person can save. */
export const MAX_SAVED = 100;

/** Saves the career and shows its report again. Saving twice changes nothing. */
async function saveCareer(context: Context, request: ReportRequest): Promise<Screen> {
  const { services, personal, userId, t } = context;
  const { code } = request;
  const saved = await personal.saved.list(userId, services.titles.codes());
  if (!saved.ok) return storeError(context);
  if (!saved.value.some((career) => career.code === code)) {
    if (saved.value.length >= MAX_SAVED) return sentenceNotice(t.saved.full(MAX_SAVED));
    const title = await titleOf(context, code);
    const written = await personal.saved.save(userId, { code, title, savedAt: services.now() });
    if (!written.ok) return notSavedError(context);
  }
  return report(context, request);
}

async function unsaveCareer(context: Context, request: ReportRequest): Promise<Screen> {
  const removed = await context.personal.saved.remove(context.userId, [request.code]);
  return removed.ok ? report(context, request) : notSavedError(context);
}

export const saveComponents = [
  component(saveRoute, 'update', saveCareer),
  component(unsaveRoute, 'update', unsaveCareer),
];
