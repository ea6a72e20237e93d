import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';

type Components = APIMessageTopLevelComponent[];

/** One grey dot. */
export const tinyPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** One message with every kind of component. */
export function everything(userId: string, commandId: string): Components {
  return [
    {
      type: 17,
      accent_color: 0x2f9e75,
      components: [
        {
          type: 10,
          content:
            '# One\n## Two\n### Three\n**bold** *italic* __under__ ~~struck~~ `code`\n-# small print until <t:1700000000:D>, under a [licence](https://example.org/)',
        },
        { type: 14, divider: true, spacing: 1 },
        {
          type: 10,
          content: `- a bullet\n  - inside\n1. first\n2. second\n> quoted\n||hidden|| [a link](https://example.org/) <@${userId}> </show all:${commandId}> <t:1700000000:D>`,
        },
        {
          type: 9,
          components: [{ type: 10, content: 'A section with a button' }],
          accessory: { type: 2, style: 2, label: 'Beside', custom_id: 'beside' },
        },
        {
          type: 9,
          components: [{ type: 10, content: 'A section with a picture' }],
          accessory: { type: 11, media: { url: 'attachment://dot.png' }, description: 'A grey dot' },
        },
        { type: 12, items: [{ media: { url: 'attachment://dot.png' }, description: 'The dot again' }] },
        { type: 13, file: { url: 'attachment://notes.txt' } },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'Primary', custom_id: 'primary' },
            { type: 2, style: 3, label: 'Success', custom_id: 'success', emoji: { name: '✅' } },
            { type: 2, style: 4, label: 'Danger', custom_id: 'danger' },
            { type: 2, style: 2, label: 'Off', custom_id: 'off', disabled: true },
            { type: 2, style: 5, label: 'Link', url: 'https://example.org/' },
          ],
        },
        { type: 1, components: [{ type: 2, style: 2, label: 'No answer', custom_id: 'silent' }] },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'many',
          placeholder: 'Several',
          min_values: 2,
          max_values: 3,
          options: ['One', 'Two', 'Three', 'Four'].map((label) => ({
            label,
            value: label.toLowerCase(),
            description: `Number ${label}`,
            default: label === 'One',
          })),
        },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'single',
          placeholder: 'Just one',
          options: ['Red', 'Green'].map((label) => ({ label, value: label.toLowerCase() })),
        },
      ],
    },
    { type: 1, components: [{ type: 5, custom_id: 'user', placeholder: 'Somebody' }] },
    { type: 1, components: [{ type: 6, custom_id: 'role', placeholder: 'A role' }] },
    { type: 1, components: [{ type: 7, custom_id: 'mentionable', placeholder: 'Anybody' }] },
    { type: 1, components: [{ type: 8, custom_id: 'channel', placeholder: 'A channel', disabled: true }] },
  ];
}

const lastPage = 3;

/** Page 1 to 3, with paging buttons. */
export function pageOf(page: number): Components {
  return [
    {
      type: 17,
      components: [
        { type: 10, content: `## Page ${String(page)} of ${String(lastPage)}` },
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 2,
              label: 'Previous',
              custom_id: `page:${String(page - 1)}`,
              disabled: page === 1,
            },
            {
              type: 2,
              style: 1,
              label: 'Next',
              custom_id: `page:${String(page + 1)}`,
              disabled: page === lastPage,
            },
            { type: 2, style: 2, label: 'Close', custom_id: 'close' },
          ],
        },
      ],
    },
  ];
}

/** The components after the pages are closed. */
export const closed = (): Components => [
  { type: 10, content: '### Closed' },
  { type: 14, divider: true, spacing: 1 },
  { type: 1, components: [{ type: 2, style: 2, label: 'Open again', custom_id: 'page:1' }] },
];

/** A modal with every kind of input. */
export function form(): APIModalInteractionResponseCallbackData {
  const options = ['Alpha', 'Beta'].map((label) => ({ label, value: label.toLowerCase() }));
  return {
    custom_id: 'form',
    title: 'About you',
    components: [
      {
        type: 18,
        label: 'Name',
        description: 'As you like to be called',
        component: { type: 4, style: 1, custom_id: 'name', min_length: 2, max_length: 20 },
      },
      {
        type: 18,
        label: 'Story',
        component: { type: 4, style: 2, custom_id: 'story', required: false, max_length: 200 },
      },
      { type: 18, label: 'Letter', component: { type: 3, custom_id: 'letter', options } },
      { type: 18, label: 'One of them', component: { type: 21, custom_id: 'one', options } },
      {
        type: 18,
        label: 'Some of them',
        component: { type: 22, custom_id: 'some', options, required: false },
      },
    ],
  };
}

const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

/** Components of a hostile bot: markup in every text, many components, long text, right-to-left and joined letters. */
export function hostile(): Components {
  return [
    {
      type: 17,
      components: [
        { type: 10, content: `# ${markup}\n[click](javascript:alert(1)) ${'[a]('.repeat(300)}` },
        {
          type: 10,
          content: `\u202emirrored \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 👩‍👩‍👧‍👦 ${'w'.repeat(1_500)}`,
        },
        { type: 10, content: '*_~|`'.repeat(150) },
        ...Array.from({ length: 6 }, (_, row) => ({
          type: 1 as const,
          components: Array.from({ length: 4 }, (_unused, column) => ({
            type: 2 as const,
            style: 2 as const,
            label: `<b>${String(row)}.${String(column)}</b>`,
            custom_id: `hostile:${String(row)}.${String(column)}`,
          })),
        })),
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'hostile',
              placeholder: markup.slice(0, 100),
              options: [{ label: '<i>label</i>', value: '"><', description: '<u>description</u>' }],
            },
          ],
        },
      ],
    },
  ];
}
