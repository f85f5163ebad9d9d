import { t } from "../language";

/** "3 days", as exact as one looks. */
export function duration(seconds: number | null): string {
  if (seconds === null) {
    return "–";
  }
  if (seconds < 60) {
    return t("underAMinute");
  }
  const [minutes, hours, days] = [60, 3600, 86_400].map((unit) => Math.round(seconds / unit)) as [number, number, number];
  return seconds < 5400 ? t("minutes", { n: minutes }) : seconds < 129_600 ? t("hours", { n: hours }) : t("days", { n: days });
}
