import type {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType as Component,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord-api-types/v10';

// Discord's numbers under their own types; the enums themselves would bring their whole package into the page.

export const component = {
  row: 1 as Component.ActionRow,
  button: 2 as Component.Button,
  stringSelect: 3 as Component.StringSelect,
  textInput: 4 as Component.TextInput,
  userSelect: 5 as Component.UserSelect,
  roleSelect: 6 as Component.RoleSelect,
  mentionableSelect: 7 as Component.MentionableSelect,
  section: 9 as Component.Section,
  text: 10 as Component.TextDisplay,
  gallery: 12 as Component.MediaGallery,
  file: 13 as Component.File,
  separator: 14 as Component.Separator,
  container: 17 as Component.Container,
  label: 18 as Component.Label,
  fileUpload: 19 as Component.FileUpload,
  radioGroup: 21 as Component.RadioGroup,
  checkboxGroup: 22 as Component.CheckboxGroup,
  checkbox: 23 as Component.Checkbox,
} as const;

export const option = {
  subcommand: 1 as Option.Subcommand,
  group: 2 as Option.SubcommandGroup,
  integer: 4 as Option.Integer,
  boolean: 5 as Option.Boolean,
  user: 6 as Option.User,
  channel: 7 as Option.Channel,
  role: 8 as Option.Role,
  mentionable: 9 as Option.Mentionable,
  number: 10 as Option.Number,
  attachment: 11 as Option.Attachment,
} as const;

export const slashCommand = 1 as ApplicationCommandType.ChatInput;
export const userCommand = 2 as ApplicationCommandType.User;
export const messageCommand = 3 as ApplicationCommandType.Message;
export const paragraph = 2 as TextInputStyle.Paragraph;
export const wide = 2 as SeparatorSpacingSize.Large;

/** The look of a button, by its style. */
export const buttonLooks: Readonly<Record<ButtonStyle, string>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'secondary',
  6: 'primary',
};
