import { DEFAULT_ROWS, MAX_ROWS, pageHead } from '../services/schema/paging.ts';
import { requestUrl, writeParams } from '../services/request.ts';
import type { AnyService, Confidence, Paging } from '../services/service.ts';
import { families, services, type Family } from '../services/index.ts';
import { shapeOf, type Shape } from '../services/schema/shape.ts';
import { answerText } from './answer-text.ts';
import { parameterTexts } from './parameter-text.ts';

const marks: Readonly<Record<Confidence, string>> = {
  documented: "read in the official manual, the official samples or a maintainer's reply",
  recorded: 'recorded from the real service by a public project, or relied on by one that runs against it',
  transcribed: "taken from the official OpenAPI definition by a client's author",
  'older-manual': 'documented for version 1.9; version 2 may differ',
  inferred: 'concluded from services that are better known',
  guessed: 'a guess of ours or of a client',
};

/** `docs/onet.md`: every service of the table, with how sure we are of it. */
export function servicesPage(): string {
  const blocks = families.flatMap(({ title, services }) => [
    `## ${plain(title)}`,
    ...services.flatMap(section),
  ]);
  return `${[...introduction(), ...blocks].join('\n\n')}\n`;
}

function introduction(): string[] {
  const local = services.filter(isLocal).length;
  return [
    '# The services of O\\*NET Web Services v2',
    `_Written by \`npm run docs:onet\` from the table in \`packages/onet/src/services\`: change that, not this page._`,
    `The table has ${services.length} services. ${local} of them are answered on this machine without a key, as far as its facts or an imported release go; the others say what would bring them.`,
    'This page is not official. The real service was not at hand when the table was written, so each entry says how sure we are of its path and of its answer. `npm run onet:verify` compares the table with the official definition where there is a network.',
    Object.entries(marks)
      .map(([mark, meaning]) => `- **${mark}**: ${meaning}`)
      .join('\n'),
    `Services that answer in pages take \`start\` (1 when left out) and \`end\`, both included, at most ${MAX_ROWS} rows at once. When \`end\` is left out a page has ${DEFAULT_ROWS} rows, or as many as the entry says. An answer has \`start\`, \`end\` and \`total\`, and the links \`prev\` and \`next\` where there is more. In the answers below, \`?\` marks a field that may be absent.`,
    families.map(familyLine).join('\n'),
  ];
}

function familyLine({ title, services }: Family): string {
  return `- ${plain(title)}: ${services.length} services, ${services.filter(isLocal).length} of them answered on this machine`;
}

function section(service: AnyService): string[] {
  const { name, title, path, otherPaths = [], note, local, paging } = service;
  const confidence =
    typeof service.confidence === 'string'
      ? { path: service.confidence, answer: service.confidence }
      : service.confidence;
  const facts = [
    `Name: \`${name}\``,
    `Path: ${[path, ...otherPaths].map((known) => `\`${known}\``).join(', also seen as ')}, ${confidence.path}`,
    ...parameterTexts(service),
    `Example: \`${exampleOf(service)}\``,
    `On this machine: ${'missing' in local ? local.missing : 'answered.'}`,
    ...(note === undefined ? [] : [`Note: ${note}`]),
    `Answer, ${confidence.answer}${paging === undefined ? '' : `, in pages of \`${String(paging.list)}\`${pageSize(paging)}`}:`,
  ];
  return [
    `### ${plain(title)}`,
    facts.map((fact) => `- ${plain(fact)}`).join('\n'),
    `\`\`\`text\n${answerText(withoutHead(service))}\n\`\`\``,
  ];
}

function pageSize({ rows }: Paging): string {
  return rows === undefined ? '' : `, ${rows} rows when \`end\` is left out`;
}

/** The answer without what all pages have. */
function withoutHead({ data, paging }: AnyService): Shape {
  const shape = shapeOf(data);
  if (shape.kind !== 'object' || paging === undefined) return shape;
  return { kind: 'object', fields: new Map([...shape.fields].filter(([name]) => !(name in pageHead.shape))) };
}

/** The path and query of the entry's example. */
function exampleOf(service: AnyService): string {
  const written = writeParams(service, service.example);
  return written.ok ? requestUrl(service, written.texts, '/') : written.message;
}

function isLocal({ local }: AnyService): boolean {
  return 'resolve' in local;
}

/** Text in which Markdown sees no emphasis. */
function plain(text: string): string {
  return text.replaceAll('O*NET', 'O\\*NET');
}
