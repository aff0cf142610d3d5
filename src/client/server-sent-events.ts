/** An event of an event stream. */
export interface ServerSentEvent {
  /** The value of the field `event`, or an empty text. */
  readonly event: string;
  /** The values of the fields `data`, joined by line feeds. */
  readonly data: string;
}

/**
 * Reads an event stream in time linear in its length. It follows the HTML standard, except that the last event counts even if the blank line
 * after it is missing: it can be the one with the result, which is billed. Throws `tooLong()` for an event of more than `maxLength` characters.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* readServerSentEvents(
  reader: Pick<ReadableStreamDefaultReader<Uint8Array>, 'read'>,
  maxLength: number,
  tooLong: () => Error,
): AsyncGenerator<ServerSentEvent> {
  // Removes a byte order mark.
  const decoder = new TextDecoder();
  let line = '';
  let event = '';
  let data = '';
  let endsInCr = false;
  for (let isLast = false; !isLast; ) {
    const { done, value } = await reader.read();
    isLast = done;
    let text = decoder.decode(value, { stream: !done });
    if (done) text += '\n\n';
    if (text === '') continue;
    // The end of a line can be split: its CR was at the end of the text before.
    if (endsInCr && text.startsWith('\n')) text = text.slice(1);
    endsInCr = text.endsWith('\r');
    // Only new text is searched, so that a long line is not searched again with each chunk.
    const lines = text.split(/\r\n?|\n/);
    lines[0] = line + lines[0];
    line = lines.pop() as string;
    for (const complete of lines) {
      const colon = complete.indexOf(':');
      const name = colon === -1 ? complete : complete.slice(0, colon);
      const fieldValue = colon === -1 ? '' : complete.slice(complete[colon + 1] === ' ' ? colon + 2 : colon + 1);
      if (name === 'data') data += `${fieldValue}\n`;
      else if (name === 'event') event = fieldValue;
      else if (complete === '') {
        if (data !== '') yield { event, data: data.slice(0, -1) };
        event = data = '';
      }
      if (data.length > maxLength) throw tooLong();
    }
    if (line.length + data.length > maxLength) throw tooLong();
  }
}
