import type { fidelityDe } from "./de";

export const fidelityEn: Record<keyof typeof fidelityDe, string> = {
  fileShownOnly: "This file is only shown. It is stored unchanged and cannot be edited here.",
  fileNotXml: "The file is not readable XML.",
  fileDocumentType: "The file has a document type declaration (DOCTYPE). It can point to other files and is therefore not allowed.",
  fileNotAModel: "The file is not a BPMN or DMN model.",
  fileNoDiagram: "The file has nothing that can be drawn as a process, for example only messages, errors or a choreography.",
  fileNotReadable: "The editor cannot read the file.",
  fileNotSavable: "The editor could show the file but not save all of it.",
  fileReason: "Message of the editor: {reason}",
  fileWhatToDo: "Download the file, correct it in the program it comes from, and import it again.",
  fileDownload: "Download file",
  fileText: "Content of the file",
  fileNotes: "What you should know about this file",
  fileRenamed: "On import the process took the id of the service: “{before}” became “{after}”, also where something points to it.",
  fileLaidOut: "The file had no diagram. One was made; when you change something it is saved too.",
  fileConverted: "The file is written in DMN {version} and becomes DMN 1.3 when saved. The original is kept.",
  fileNotConverted: "The conversion does not take this along: {what}",
  fileHidden: "The editor does not show everything in this file. Saving keeps it all the same: {what}",
  fileUndrawn: "The file's diagram leaves out these elements; they are kept: {what}",
  fileUnread: "The editor could not place this; it is kept: {what}",
  fileAnd: "{what} and {more} more",
};
