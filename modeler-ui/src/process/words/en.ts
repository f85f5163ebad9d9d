export const processEn = {
  download: "Download",
  downloadSvg: "Picture that scales (SVG)",
  downloadPng: "Picture for texts and slides (PNG)",
  downloadPdf: "Page to print (PDF)",
  downloadBpmn: "Model (BPMN)",
  shortcutsIntro: "The keys of the drawing work while it has the focus. The outline does everything without a mouse, too.",
  shortcutsDrawing: "Drawing",
  shortcutsView: "View and search",
  shortcutsOutline: "Outline",
  shortcutsEverywhere: "Everywhere",
} as const;
