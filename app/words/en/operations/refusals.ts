/** What is said, as plain text, of requests that no page of ours makes. */
export const refusalWords = {
  refusals: {
    method: "Method not allowed",
    noLength: "Send the form with its length",
    largeForm: "The form is too large: send at most 1 MB",
    noForm: "Send a form",
    manyFields: "The form has too many fields",
    largeImport:
      "The file is larger than 10 MB, so nothing was imported. Split it, or bring it in on the server: npm run import -- FILE --metric METRIC",
    largeMetrics:
      "The file is larger than 10 MB, and a list of metrics is far smaller: delete what else is in it",
    largeLogo: "The picture is larger than 10 MB, and can be up to 20 kB: save a smaller one",
    nothingHere: "There is nothing at this address",
    only: (methods: readonly string[]) => `Only ${methods.join(" and ")} can be done here`,
    large: "Send at most 1 MB at once",
    noJson: "Send JSON as it is, with Content-Type: application/json",
    longAddress: "The address is too long",
    badAddress: "The address cannot be read",
    forged:
      "This form was not sent from one of our pages, so nothing was changed. Open the page and try again.",
    noFile: "There is no such file",
    fault: (requestId: string) =>
      `Sorry, there is a problem with the service. Nothing was changed. Reference: ${requestId}`,
  },
};
