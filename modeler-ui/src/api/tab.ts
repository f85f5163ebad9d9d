/** Names this tab of the browser to the server; new with every load. Not randomUUID: that is missing on plain http. */
export const tab = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
