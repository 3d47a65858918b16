export default {
  // Shown as vendor and name; the name alone on the page to log in.
  app: {
    name: 'Admin',
    vendor: 'CSP Onboarding',
  },
  // The welcome message links to a page that is not part of this application.
  disableWelcomeMessage: true,
};
