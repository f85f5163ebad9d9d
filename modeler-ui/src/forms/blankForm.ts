/** The smallest useful form: one page with one field, so that the builder does not open on nothing. */
export function blankForm(key: string): string {
  const form = {
    title: key,
    display: "form",
    components: [{ type: "textfield", key: "name", label: "Name", input: true, validate: { required: true } }],
  };
  return JSON.stringify(form, null, 2) + "\n";
}
