/** Several changes that are one for whoever takes them back: `commandStack.execute("laufzettel.steps", { run })`. */
class OneStep {
  preExecute({ run }: { run: () => void }): void {
    run();
  }
}

class OneStepCommand {
  static $inject = ["commandStack"];

  constructor(commandStack: { registerHandler(command: string, handler: unknown): void }) {
    commandStack.registerHandler("laufzettel.steps", OneStep);
  }
}

export const OneStepModule = { __init__: ["oneStepCommand"], oneStepCommand: ["type", OneStepCommand] };
