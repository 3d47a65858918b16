/**
 * A customer to onboard: account, agreement, order and the whole request, all sound until a test
 * changes a value. All names are invented.
 */
package io.cspdesk.onboarding.example;
