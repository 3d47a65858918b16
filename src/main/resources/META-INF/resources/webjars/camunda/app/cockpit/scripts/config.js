export default {
  // What the diagram shows beside Cockpit's own badges.
  customScripts: ['scripts/onboarding/plugin'],
  // Shown as vendor and name; the name alone on the page to log in.
  app: {
    name: 'Cockpit',
    vendor: 'CSP Onboarding',
  },
  // The welcome message links to a page that is not part of this application.
  disableWelcomeMessage: true,
};
