/** Ties a job to the ribbon button of that function name. The job says itself what goes wrong. */
export function ribbonCommand(name: string, job: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    // Excel greys the button until it hears that the command is done.
    void job().finally(() => event.completed());
  });
}
