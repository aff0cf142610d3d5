/** Reading one header, which is all that most who look at headers need. */
export type HeaderReader = Pick<Headers, 'get'>;

/**
 * Headers as they came: names in their own case, and one that came twice as two. For proxies on Node, which pass on the list that
 * `node:http` gives, and for which `Headers` costs more than all else that is done with them. Names are asked for in lowercase.
 */
export class HeaderList implements HeaderReader {
  /** Name, value, name, value, as in `rawHeaders`. */
  readonly raw: string[];

  constructor(raw: string[]) {
    this.raw = raw;
  }

  static of(headers: Headers | HeaderList): HeaderList {
    return headers instanceof HeaderList ? headers : new HeaderList([...headers].flat());
  }

  /** Values joined as `Headers` does it. */
  get(name: string): string | null {
    let found: string | null = null;
    for (let i = 0; i < this.raw.length; i += 2) {
      if (!isNamed(this.raw[i] as string, name)) continue;
      const value = this.raw[i + 1] as string;
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  values(): string[] {
    return this.raw.filter((_, i) => i % 2 === 1);
  }

  delete(name: string): void {
    for (let i = this.raw.length - 2; i >= 0; i -= 2) if (isNamed(this.raw[i] as string, name)) this.raw.splice(i, 2);
  }

  set(name: string, value: string): void {
    this.delete(name);
    this.raw.push(name, value);
  }

  /** A copy in which these are not, of whom there may be as many as there are headers. */
  without(names: ReadonlySet<string>): HeaderList {
    const isKept = (at: number): boolean => !names.has((this.raw[at] as string).toLowerCase());
    return new HeaderList(this.raw.filter((_, i) => isKept(i - (i % 2))));
  }

  /** Throws `TypeError` for what can be none. */
  toHeaders(): Headers {
    const headers = new Headers();
    for (let i = 0; i < this.raw.length; i += 2) headers.append(this.raw[i] as string, this.raw[i + 1] as string);
    return headers;
  }
}

const isNamed = (written: string, name: string): boolean => written.length === name.length && written.toLowerCase() === name;
