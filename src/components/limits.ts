/**
 * Discord's limits on messages, modals and autocomplete, which the builders of this folder enforce. Lengths are in
 * characters.
 */
export const MAX_COMPONENTS = 40;
/** Of all text displays of a message together. */
export const MAX_MESSAGE_TEXT = 4_000;
export const MAX_ROW_BUTTONS = 5;
export const MAX_CUSTOM_ID_LENGTH = 100;
/** Of a picture's alternative text. */
export const MAX_PICTURE_DESCRIPTION = 1_024;
export const MAX_BUTTON_LABEL = 80;
export const MAX_PLACEHOLDER = 150;
export const MAX_OPTIONS = 25;
/** Of an option's label, value and description each. */
export const MAX_OPTION_TEXT = 100;
export const MAX_MODAL_TITLE = 45;
export const MAX_MODAL_FIELDS = 5;
export const MAX_FIELD_LABEL = 45;
export const MAX_FIELD_TEXT = 4_000;
export const MAX_FIELD_PLACEHOLDER = 100;
export const MAX_AUTOCOMPLETE_CHOICES = 25;
/** Of a suggestion's name and value each. */
export const MAX_AUTOCOMPLETE_TEXT = 100;
