export const signInWords = {
  signIn: {
    title: "Sign in",
    email: "E-mail address",
    password: "Password",
    button: "Sign in",
    demo: "Or look around as",
    as: (name: string) => `Sign in as ${name}`,
    wrong: "The e-mail address or the password is wrong",
    limited: (time: string) =>
      `Too many wrong passwords were tried. Try again after ${time}, or ask your administrator for a link to choose a new password`,
    cookies:
      "Signing in needs a cookie. It works until you sign out or use nothing for 30 minutes, and for 12 hours at most.",
  },
};
