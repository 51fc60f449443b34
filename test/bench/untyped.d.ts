declare module "event-drops" {
  interface Config {
    readonly d3: unknown;
    readonly range: { readonly start: Date | undefined; readonly end: Date | undefined };
    readonly line: { readonly height: number };
    readonly drop: { readonly date: (entry: { readonly date: Date }) => Date };
  }
  export default function eventDrops(config: Config): (selection: unknown) => void;
}

declare module "edtf" {
  export function parse(text: string): unknown;
}
