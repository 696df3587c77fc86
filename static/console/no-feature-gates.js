/*
 * Stands for Atlaskit's client of feature gates, which weighs as much as React and is for Atlassian's own products: nobody
 * starts it in an app. It answers as the client does that was never started: no gate is open, and what is asked for has
 * the value that the asker names.
 */
export default {
  checkGate: () => false,
  getExperimentValue: (_experiment, _parameter, otherwise) => otherwise,
  initializeCompleted: () => false,
};
