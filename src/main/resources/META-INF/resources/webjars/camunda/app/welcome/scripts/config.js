export default {
  // Shown as vendor and name; the name alone on the page to log in.
  app: {
    name: 'Welcome',
    vendor: 'CSP Onboarding',
  },
  // The welcome message links to a page that is not part of this application.
  disableWelcomeMessage: true,
};
