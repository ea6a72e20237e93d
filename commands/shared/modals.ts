import { modal, textInput } from '../../src/components/modal.ts';
import { openModal, type ModalReply } from '../../src/app/reply.ts';

interface TextInputModal {
  /** The custom_id of the modal. */
  readonly id: string;
  readonly title: string;
  /** The custom_id of the text input. */
  readonly field: string;
  readonly label: string;
  readonly maxLength: number;
}

/** A modal with one text input. */
export const textInputModal = ({ id, title, field, label, maxLength }: TextInputModal): ModalReply =>
  openModal(modal({ id, title, fields: [textInput({ id: field, label, maxLength })] }));

/** The field of `careerModal`. */
export const CAREER_FIELD = 'career';

/** Limits what is typed to find a career. */
export const MAX_CAREER_LENGTH = 100;

/** A modal that asks for a career by name or code. */
export const careerModal = (id: string, title: string, label: string): ModalReply =>
  textInputModal({ id, title, field: CAREER_FIELD, label, maxLength: MAX_CAREER_LENGTH });
