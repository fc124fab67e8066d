/** Who did something, where the audit has more to say than a name. */
export const authorWords = {
  author: {
    byProvider: (name: string, provider: string) => `${name}, by ${provider}`,
    byLink: (name: string) => `${name}, by link`,
    atSignIn: "Somebody at sign-in",
    withLink: "Somebody with the link",
  },
};
