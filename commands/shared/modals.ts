import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { ModalReply } from '../../src/app/reply.ts';
import { cut } from '../../src/views/blocks.ts';

/** The longest title of a form. */
const MAX_TITLE_LENGTH = 45;

interface LineForm {
  readonly id: string;
  readonly title: string;
  /** Names what was typed when it comes. */
  readonly field: string;
  readonly label: string;
  /** The longest text that may be typed. */
  readonly limit: number;
}

/** A form with one line to type into. */
export const textInputModal = ({ id, title, field, label, limit }: LineForm): ModalReply => ({
  kind: 'modal',
  modal: {
    custom_id: id,
    title: cut(title, MAX_TITLE_LENGTH),
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: field,
          style: TextInputStyle.Short,
          required: true,
          max_length: limit,
        },
      },
    ],
  },
});

/** What is typed to find a career. */
export const CAREER_FIELD = 'career';
export const MAX_CAREER_LENGTH = 100;
