/** An ICU message that was read ahead: a text, or its parts in order. */
export type Message = string | readonly MessagePart[];

export type MessagePart =
  | string
  /** A value; `#` is the number of the plural around it. */
  | { of: string; select?: undefined; plural?: undefined }
  | { of: string; select: Record<string, Message>; plural?: undefined }
  | { of: string; select?: undefined; plural: Record<string, Message> };

export type MessageValues = Readonly<Record<string, string | number>>;

/** How a locale writes a number, and which of its plurals it takes. */
export interface Counting {
  number: (value: number) => string;
  pluralOf: (value: number) => string;
}

/** Says a message, as the engine that the console has would say it. */
export function sayMessage(message: Message | undefined, values: MessageValues, counting: Counting): string {
  if (typeof message !== 'object') return message ?? '';
  return message
    .map((part) => {
      if (typeof part === 'string') return part;
      const { of, select, plural } = part;
      const value = values[of] ?? '';
      if (select) return sayMessage(select[value] ?? select['other'], values, counting);
      if (plural) {
        const chosen = plural[`=${value}`] ?? plural[counting.pluralOf(Number(value))] ?? plural['other'];
        return sayMessage(chosen, { ...values, '#': value }, counting);
      }
      return of === '#' ? counting.number(Number(value)) : String(value);
    })
    .join('');
}
