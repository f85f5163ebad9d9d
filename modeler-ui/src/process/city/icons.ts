import { iconSvg, looks, type Kind } from "./kinds";

/** What an icon stands for: a kind of a city's steps, or one of the few other shapes that a flow has. */
export type Sign = Kind | "gateway" | "end" | "start";

const STROKES: Partial<Record<Sign, string>> = {
  gateway: `<path d="M12 2l10 10-10 10L2 12zM8.500 8.500l7 7M15.500 8.500l-7 7"/>`,
  end: `<circle cx="12" cy="12" r="8.500" stroke-width="3.500"/>`,
  start: `<circle cx="12" cy="12" r="9.500"/><path transform="translate(5 5) scale(.58)" d="${looks.citizen.icon}"/>`,
};

/** The icon of a step as the menus, the palette, the outline and the overview show it. */
export function stepIcon(sign: Sign, topic?: string, size = 22): string {
  const own = STROKES[sign];
  return own
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${sign === "start" ? looks.citizen.stroke : "#161b2e"}" stroke-width="1.75" aria-hidden="true">${own}</svg>`
    : iconSvg(sign as Kind, size, topic);
}
