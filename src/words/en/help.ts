/** The guide for admins, inside the console. */
export const help = {
  title: 'Help',
  parts: 'Parts of the guide',
  inEnglish: 'The guide is written in English.',
  troubles: 'What it means, what to do, and who can help',
};
