const SVG = 'http://www.w3.org/2000/svg';

/** One SVG element as data. */
export type DrawnShape = readonly [tag: string, attrs: Readonly<Record<string, string | number | undefined>>];

/** Fills an `<svg>` with shapes given as data; no HTML string, so nothing to sanitise. */
export function drawShapes(
  svg: SVGElement,
  shapes: readonly DrawnShape[],
  colours: Readonly<Record<string, string>> = {},
): void {
  svg.replaceChildren(
    ...shapes.map(([tag, attrs]) => {
      const element = svg.ownerDocument.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(attrs)) {
        if (value === undefined) continue;
        element.setAttribute(name, colours[String(value)] ?? String(value));
      }
      return element;
    }),
  );
}
