import { shallowRef } from "vue";
import type { Session } from "./api/services";

/** Who is working here. Set before the first page is shown. */
export const session = shallowRef<Session | null>(null);
