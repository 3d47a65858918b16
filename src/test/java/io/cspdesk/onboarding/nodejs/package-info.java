/**
 * Runs the tools of package.json over the forms and the model, with a Node.js of a known version.
 */
package io.cspdesk.onboarding.nodejs;
