import { listFormat, numberFormat } from '../formats.ts';
import type { PrivacyWords } from '../words/privacy.ts';

const number = numberFormat('en-US');
const list = listFormat('en-US');

export const privacy: PrivacyWords = {
  title: 'What we keep about you',
  nothing: 'Nothing. You have picked no skills and saved no careers.',
  picks: (names) => `**Your soft skills:** ${list.format(names)}`,
  saved(names, total) {
    const more = total - names.length;
    const named = more > 0 ? [...names, `${number.format(more)} more`] : names;
    return `**Your saved careers (${number.format(total)}):** ${list.format(named)}`;
  },
  unreadable: (values) =>
    values === 1
      ? 'Besides, one older entry that we can no longer read; it is in the file as it is.'
      : `Besides, ${number.format(values)} older entries that we can no longer read; they are in the file as they are.`,
  idle: 'All of this is kept under your Discord id. What you have neither changed nor looked at for a year is deleted by itself.',
  elsewhere:
    'Nothing else is kept: no name, no messages, no answers to questions about your interests. Other people see a list of yours only when you press Share.',
  file: 'As a file',
  filed: 'This is everything we keep about you, word for word.',
  delete: 'Delete everything',
  sure: 'Delete everything we keep about you?',
  sureHint: 'Your picked skills and your saved careers will be gone at once, and nobody can bring them back.',
  doDelete: 'Yes, delete everything',
  keep: 'Keep it',
  deleted: 'Everything we kept about you is gone.',
  show: 'What you keep',
};
